import { type Database } from '../../src/store/database';
import { SEARCH_KEPT_MS, searchStore } from '../../src/store/searches';
import { describeOnEachEngine } from '../support/database';
import { match, search, START } from './samples';

describeOnEachEngine('searches', (open) => {
  let database: Database;
  let now = START;
  const store = () => searchStore(database, () => now);

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => {
    now = START;
  });
  afterAll(() => database.close());

  const numbered = (count: number) => Array.from({ length: count }, (_, position) => match(position));

  test('a saved search is found by its owner, word for word', async () => {
    const saved = search('word-for-word', {
      reading: { phrase: 'Dienstag', interval: { start: 1, end: null }, basis: 'either' },
    });
    await store().save(saved, []);
    expect(await store().find('word-for-word', saved.personId)).toEqual(saved);
  });

  test('somebody else does not find it', async () => {
    await store().save(search('private'), [match(0)]);
    expect(await store().find('private', 'mallory')).toBeNull();
  });

  test('an unknown reference finds nothing', async () => {
    expect(await store().find('nowhere', 'anna')).toBeNull();
    expect(await store().matches('nowhere', 0, 10)).toEqual([]);
  });

  test.each([
    ['the first page', 0, 10],
    ['a stretch across two chunks', 245, 255],
    ['a whole chunk', 250, 500],
    ['everything', 0, 700],
    ['the end, asked for beyond it', 695, 900],
    ['nothing, beyond the end', 900, 910],
    ['an empty stretch', 5, 5],
  ])('matches are read by position: %s', async (_, from, to) => {
    await store().save(search('positions'), numbered(700));
    const read = await store().matches('positions', from, to);
    expect(read).toEqual(numbered(700).slice(from, to));
  });

  test('saving again replaces what was saved', async () => {
    await store().save(search('again'), numbered(300));
    await store().save(search('again', { total: 1 }), numbered(1));
    expect((await store().find('again', 'anna'))?.total).toBe(1);
    expect(await store().matches('again', 0, 1000)).toHaveLength(1);
  });

  test('a search of somebody else under the same reference is neither replaced nor shown', async () => {
    await store().save(search('clash'), numbered(2));
    await expect(store().save(search('clash', { personId: 'mallory' }), [])).rejects.toThrow('unexpected');
    expect(await store().matches('clash', 0, 10)).toHaveLength(2);
  });

  test('hostile subjects come back unchanged', async () => {
    const subjects = [
      'NUL \u0000 inside',
      'half a pair \ud83d',
      "'); DROP TABLE searches; --",
      '${x} {{DATE()}} \\ "',
      '𝔘🧾',
    ];
    await store().save(
      search('hostile'),
      subjects.map((subject, position) => match(position, subject)),
    );
    const read = await store().matches('hostile', 0, 10);
    expect(read.map(({ message }) => message.subject)).toEqual(subjects);
  });

  test('a search is gone after a day, also before anything purges it', async () => {
    await store().save(search('yesterday'), numbered(3));
    now = START + SEARCH_KEPT_MS - 1;
    expect(await store().find('yesterday', 'anna')).not.toBeNull();
    expect(await store().matches('yesterday', 0, 3)).toHaveLength(3);
    now = START + SEARCH_KEPT_MS;
    expect(await store().find('yesterday', 'anna')).toBeNull();
    expect(await store().matches('yesterday', 0, 3)).toEqual([]);
  });

  test('a page of 20,000 matches costs a small part of them all', async () => {
    const matches = numbered(20_000);
    await store().save(search('huge', { total: matches.length }), matches);
    const timed = async (from: number): Promise<number> => {
      const started = performance.now();
      expect(await store().matches('huge', from, 20_000)).toEqual(matches.slice(from));
      return performance.now() - started;
    };
    // The quickest of some: what a busy machine adds to one of them is not the page's cost.
    const quickest = async (from: number): Promise<number> => {
      const times: number[] = [];
      for (let n = 0; n < 4; n += 1) times.push(await timed(from));
      return Math.min(...times);
    };
    expect(await quickest(19_990)).toBeLessThan((await quickest(0)) / 2);
  });
});
