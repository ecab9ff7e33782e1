import { DAY_MS } from '../../../src/domain/time';
import { type Database } from '../../../src/store/database';
import { draftStore } from '../../../src/store/requests/draft-store';
import { describeOnEachEngine } from '../../support/database';
import { BEN, draft, ODD_TEXT } from '../request-samples';
import { START } from '../samples';

describeOnEachEngine('drafts', (open) => {
  let database: Database;
  let now = START;
  const store = () => draftStore(database, () => now);

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => {
    now = START;
  });
  afterAll(() => database.close());

  test('a form comes back as typed, as saved last, to the person it belongs to', async () => {
    const first = draft('d1');
    const second = { ...first, form: { ...first.form, reason: ODD_TEXT, until: 'not a date' } };
    await store().save(first);
    await store().save(second);
    expect(await store().find('d1', 'anna')).toEqual(second);
    expect(await store().find('d1', 'ben')).toBeNull();
    expect(await store().find('d2', 'anna')).toBeNull();
  });

  test('nobody writes over somebody else’s', async () => {
    await store().save(draft('own'));
    await store().save(draft('own', { requester: BEN }));
    expect(await store().find('own', 'anna')).toEqual(draft('own'));
    expect(await store().find('own', 'ben')).toBeNull();
  });

  test('it is gone after a day', async () => {
    await store().save(draft('old'));
    now = START + DAY_MS - 1;
    expect(await store().find('old', 'anna')).not.toBeNull();
    now = START + DAY_MS;
    expect(await store().find('old', 'anna')).toBeNull();
  });
});
