import { DAY_MS } from '../../../src/domain/time';
import { type RequestFailure, type RequestKind } from '../../../src/domain/request';
import { type RequestState } from '../../../src/domain/request-states';
import { type Database } from '../../../src/store/database';
import { searchTally } from '../../../src/store/helpdesk/daily-counts';
import { helpdeskFigures } from '../../../src/store/helpdesk/helpdesk-figures';
import { moveStore } from '../../../src/store/moves/move-store';
import { peopleStore } from '../../../src/store/people';
import { requestStore } from '../../../src/store/requests/request-store';
import { describeOnEachEngine } from '../../support/database';
import { firstSteps, newRequest, ODD_TEXT } from '../request-samples';
import { batch, item, START } from '../samples';

const HOUR_MS = 60 * 60 * 1000;
const TODAY = Date.UTC(2026, 2, 10);

describeOnEachEngine('the helpdesk’s figures', (open) => {
  let database: Database;
  let now = START;
  const clock = () => now;
  const figures = () => helpdeskFigures(database);
  const requests = () => requestStore(database, () => Promise.resolve());

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    now = START;
    await database.exec('TRUNCATE requests, executions, daily_counts, people, move_batches, move_items');
  });
  afterAll(() => database.close());

  let refs = 0;
  /** Asked at that moment; changed into each state in turn at the moment beside it. */
  async function given(
    kind: RequestKind,
    askedAt: number,
    steps: readonly (readonly [RequestState, number, RequestFailure?])[] = [],
    tenantId = 't1',
  ): Promise<void> {
    const draft = newRequest(`r${++refs}`, { tenantId, createdAt: askedAt, changedAt: askedAt });
    let request = await requests().create(
      // What people type may look like anything, also like a field.
      { ...draft, reason: `${ODD_TEXT} {"kind":"export",`, scope: { ...draft.scope, kind } },
      firstSteps,
    );
    for (const [state, changedAt, failure] of steps) {
      const change = { ...request, state, changedAt, failure: failure ?? null };
      const changed = await requests().change({ request: change, audit: [], jobs: [] });
      if (changed === null) throw new Error('not changed');
      request = changed;
    }
  }

  test('requests of the window count by kind, state and failure, those of others and of before do not', async () => {
    await given('hold', START);
    await given('hold', START - HOUR_MS);
    await given('hold', START, [['rejected', START + HOUR_MS]]);
    await given('export', START, [
      ['approved', START + HOUR_MS],
      ['executing', START + HOUR_MS],
      ['failed', START + HOUR_MS, 'role-missing'],
    ]);
    await given('hold', START - 40 * DAY_MS);
    await given('hold', START, [], 't2');
    expect(await figures().asked('t1', START - 30 * DAY_MS)).toEqual([
      { kind: 'export', state: 'failed', failure: 'role-missing', count: 1 },
      { kind: 'hold', state: 'rejected', failure: null, count: 1 },
      { kind: 'hold', state: 'submitted', failure: null, count: 2 },
    ]);
    expect(await figures().asked('t3', 0)).toEqual([]);
  });

  test('what waits counts whenever it was asked for, with the oldest; for the operator of all tenants', async () => {
    await given('hold', START - 100 * DAY_MS);
    await given('hold', START);
    await given('departed', START, [['withdrawn', START]]);
    await given('hold', START - HOUR_MS, [], 't2');
    const oldestAt = START - 100 * DAY_MS;
    expect(await figures().waiting('t1')).toEqual([{ kind: 'hold', count: 2, oldestAt }]);
    expect(await figures().waitingAnywhere()).toEqual([{ kind: 'hold', count: 3, oldestAt }]);
  });

  test('decisions are timed from the asking to the first yes or no that counts, whatever comes after', async () => {
    for (const hours of [1, 2, 3, 4])
      await given('hold', START, [
        ['approved', START + hours * HOUR_MS],
        ['executing', START + 50 * HOUR_MS],
        ['done', START + 60 * HOUR_MS],
      ]);
    await given('hold', START, [['rejected', START + 10 * HOUR_MS]]);
    await given('hold', START, [['expired', START + 99 * HOUR_MS]]);
    await given('hold', START - 90 * DAY_MS, [['rejected', START - 80 * DAY_MS]]);
    expect(await figures().decisions('t1', START)).toEqual({
      count: 5,
      medianSeconds: 3 * 3600,
      // Between the fourth and the fifth of five: 4 h and six tenths of the way to 10 h.
      p90Seconds: 7.6 * 3600,
    });
    expect(await figures().decisions('t2', 0)).toEqual({ count: 0, medianSeconds: null, p90Seconds: null });
  });

  test('searches count by day and tenant, also when many search at once', async () => {
    const tally = searchTally(database, clock);
    await Promise.all(Array.from({ length: 25 }, (_, index) => tally.searched('t1', index % 5 !== 0)));
    await tally.searched('t2', true);
    now = TODAY - 1;
    await tally.searched('t1', false);
    expect(await figures().days('t1', TODAY - DAY_MS)).toEqual([
      { day: '2026-03-09', searches: 1, withoutResult: 1, restored: 0 },
      { day: '2026-03-10', searches: 25, withoutResult: 5, restored: 0 },
    ]);
    expect(await figures().days('t1', TODAY)).toHaveLength(1);
  });

  test('a message put back counts once for the tenant of its owner; what failed, was there or is undone does not', async () => {
    await peopleStore(database, clock).see('anna', { locale: 'en', timezone: 'UTC' }, 't1');
    const moves = moveStore(database, () => Promise.resolve(), clock);
    const four = [item(0), item(1), item(2), item(3)];
    await moves.create(batch('b1', { total: 4 }), four);
    await moves.claim('b1', 'runner', 60_000);
    const settled = [
      { position: 0, outcome: { kind: 'moved' } },
      { position: 1, outcome: { kind: 'failed', code: 'throttled' } },
      { position: 2, outcome: { kind: 'already-there' } },
      { position: 3, outcome: { kind: 'moved-elsewhere', folderId: 'f', path: 'Inbox' } },
    ] as const;
    await moves.record('b1', 'runner', settled);
    await moves.record('b1', 'runner', settled);
    await moves.record('b1', 'runner', [{ position: 1, outcome: { kind: 'moved' } }]);
    await moves.release('b1', 'runner');
    await moves.create(batch('u1', { kind: 'undo', undoes: 'b1' }), four);
    await moves.claim('u1', 'runner', 60_000);
    await moves.record('u1', 'runner', [{ position: 0, outcome: { kind: 'moved' } }]);
    expect(await figures().days('t1', TODAY)).toEqual([
      { day: '2026-03-10', searches: 0, withoutResult: 0, restored: 3 },
    ]);
  });

  test('of a person whose tenant is not known nothing is counted, and the record goes on', async () => {
    const moves = moveStore(database, () => Promise.resolve(), clock);
    await moves.create(batch('b1'), [item(0)]);
    await moves.claim('b1', 'runner', 60_000);
    const moved = { position: 0, outcome: { kind: 'moved' } } as const;
    expect(await moves.record('b1', 'runner', [moved])).toBe('ours');
    expect(await database.query('SELECT 1 FROM daily_counts')).toEqual([]);
  });
});
