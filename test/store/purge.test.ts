import { DAY_MS } from '../../src/domain/time';
import { activityLog } from '../../src/store/activities';
import { cardPlaces } from '../../src/store/cards';
import { type Database } from '../../src/store/database';
import { moveStore } from '../../src/store/moves/move-store';
import { peopleStore } from '../../src/store/people';
import { pendingStore } from '../../src/store/pending';
import { purgeExpired } from '../../src/store/purge';
import { draftStore } from '../../src/store/requests/draft-store';
import { requestStore } from '../../src/store/requests/request-store';
import { usageStore } from '../../src/store/usage';
import { searchStore } from '../../src/store/searches';
import { describeOnEachEngine } from '../support/database';
import { draft, firstSteps, newRequest } from './request-samples';
import { batch, item, match, search, START } from './samples';

const NOTHING = {
  searches: 0,
  moves: 0,
  pending: 0,
  cards: 0,
  people: 0,
  activities: 0,
  usage: 0,
  drafts: 0,
  dailyCounts: 0,
  pageKeys: 0,
};

describeOnEachEngine('purge', (open) => {
  let database: Database;
  const clock = () => START;

  beforeAll(async () => {
    database = await open();
    await searchStore(database, clock).save(search('s1'), [match(0)]);
    await moveStore(database, () => Promise.resolve(), clock).create(batch('b1'), [item(0)]);
    await pendingStore(database, clock).write('anna', 'c1', { expiresAt: START + 1_000 });
    await cardPlaces(database, clock).placed('b1', { conversationId: 'c1', activityId: 'a1' });
    await peopleStore(database, clock).see('anna', { locale: 'en-GB', timezone: 'Europe/London' }, 't1');
    await activityLog(database, clock).firstTime('a1');
    await usageStore(database).take('anna', 'searches', START, 1, 9);
    await draftStore(database, clock).save(draft('d1'));
    await requestStore(database, () => Promise.resolve()).create(newRequest('r1'), firstSteps);
  });
  afterAll(() => database.close());

  // In order: each step finds what the steps before left.
  test.each([
    ['a moment later', 999, {}],
    ['when the context has expired', 1_000, { pending: 1 }],
    ['just before a day', DAY_MS - 1, {}],
    ['after a day', DAY_MS, { searches: 1, drafts: 1 }],
    ['just before two days', 2 * DAY_MS - 1, {}],
    ['after two days', 2 * DAY_MS, { activities: 1, usage: 1 }],
    ['just before a week', 7 * DAY_MS - 1, {}],
    ['after a week', 7 * DAY_MS, { moves: 1 }],
    ['just before half a year', 180 * DAY_MS - 1, {}],
    ['after half a year', 180 * DAY_MS, { people: 1, cards: 1 }],
    ['once more', 180 * DAY_MS, {}],
  ])('%s', async (_, later, gone) => {
    expect(await purgeExpired(database, START + later)).toEqual({ ...NOTHING, ...gone });
  });

  test('no mail is left behind in the rows that hung on the purged ones', async () => {
    expect(await database.query('SELECT 1 FROM search_chunks')).toEqual([]);
    expect(await database.query('SELECT 1 FROM move_items')).toEqual([]);
  });

  test('a request and its record are never purged', async () => {
    expect(await database.query('SELECT ref FROM requests')).toEqual([{ ref: 'r1' }]);
    expect(await database.query('SELECT seq FROM audit_events')).toEqual([{ seq: 1 }]);
  });
});
