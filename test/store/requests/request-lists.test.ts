import { type Database } from '../../../src/store/database';
import { requestLists } from '../../../src/store/requests/request-lists';
import { requestStore } from '../../../src/store/requests/request-store';
import { describeOnEachEngine } from '../../support/database';
import { ANNA, BEN, firstSteps, type NewRequest, newRequest } from '../request-samples';
import { START } from '../samples';

describeOnEachEngine('lists of requests', (open) => {
  let database: Database;

  const lists = () => requestLists(database);
  const fill = async (tenantId: string, ...all: Partial<NewRequest>[]) => {
    for (const [n, changes] of all.entries()) {
      const request = newRequest(`${tenantId}-${n}`, { tenantId, ...changes });
      await requestStore(database, () => Promise.resolve()).create(request, firstSteps);
    }
  };
  const numbers = ({ requests }: { requests: readonly { number: number }[] }) =>
    requests.map(({ number }) => number);

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('the queue holds what waits for a decision, oldest first, page by page, of this tenant alone', async () => {
    await fill('q', {}, { state: 'approved' }, {}, { state: 'draft' }, { state: 'executing' }, {}, {});
    await fill('other', {});
    expect(await lists().queue('q', 0, 3)).toMatchObject({ total: 4 });
    expect(numbers(await lists().queue('q', 0, 3))).toEqual([1, 3, 6]);
    expect(numbers(await lists().queue('q', 3, 3))).toEqual([7]);
    expect(await lists().queue('q', 9, 3)).toEqual({ requests: [], total: 4 });
    expect(await lists().queue('nobody', 0, 3)).toEqual({ requests: [], total: 0 });
  });

  test('under way is what was approved and is not carried out, of all tenants', async () => {
    await fill(
      'under-way',
      {},
      { state: 'approved' },
      { state: 'executing' },
      { state: 'done' },
      { state: 'failed' },
    );
    const all = await lists().underWay();
    expect(all.filter(({ tenantId }) => tenantId === 'under-way')).toEqual([
      { tenantId: 'under-way', number: 2 },
      { tenantId: 'under-way', number: 3 },
    ]);
  });

  test('a hold in place is due when its last day has passed, and nothing else that is done', async () => {
    const at = START + 60_000;
    await fill(
      'done',
      { state: 'done', remindAt: at },
      { state: 'done', expiresAt: at },
      { state: 'rejected', remindAt: at },
    );
    const due = (await lists().due(at, 50)).filter(({ tenantId }) => tenantId === 'done');
    expect(due.map(({ number }) => number)).toEqual([1]);
  });

  test('a person’s own come newest first, whatever became of them', async () => {
    await fill('own', {}, { requester: BEN }, { state: 'done' }, { state: 'rejected' });
    const own = await lists().ofPerson('own', ANNA.id, 2);
    expect(numbers(own)).toEqual([4, 3]);
    expect(own.total).toBe(3);
    expect(await lists().ofPerson('q2', ANNA.id, 2)).toEqual({ requests: [], total: 0 });
  });

  test('due is what is due first, of any tenant, and nothing that has come to its end', async () => {
    await fill('due', { remindAt: START + 2_000 }, { expiresAt: START + 1_000, remindAt: START + 9_000 });
    await fill('due2', { handOverAt: START }, { expiresAt: START, state: 'withdrawn' }, {});
    const due = async (at: number, count = 9) =>
      (await lists().due(at, count)).map(({ tenantId, number }) => `${tenantId} ${number}`);
    expect(await due(START - 1)).toEqual([]);
    expect(await due(START)).toEqual(['due2 1']);
    expect(await due(START + 2_000)).toEqual(['due2 1', 'due 2', 'due 1']);
    expect(await due(START + 2_000, 2)).toEqual(['due2 1', 'due 2']);
  });
});
