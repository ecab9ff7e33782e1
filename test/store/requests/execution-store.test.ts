import { type Execution, newExecution } from '../../../src/escalation/execution/execution';
import { auditTrail } from '../../../src/store/audit/audit-trail';
import { type Database } from '../../../src/store/database';
import { executionStore } from '../../../src/store/requests/execution-store';
import { requestLists } from '../../../src/store/requests/request-lists';
import { requestStore } from '../../../src/store/requests/request-store';
import { describeOnEachEngine } from '../../support/database';
import { event, firstSteps, newRequest } from '../request-samples';
import { START } from '../samples';

const MINUTE = 60_000;

describeOnEachEngine('executions', (open) => {
  let database: Database;
  let now = START;

  const store = () => executionStore(database, () => now);
  const inQueue = async (tenantId: string) => (await requestLists(database).queue(tenantId, 0, 10)).total;
  /** The first step of the only request of a tenant of its own. */
  const start = async (tenantId: string, state: 'submitted' | 'executing' = 'executing') => {
    let execution: Execution | undefined;
    await requestStore(database, () => Promise.resolve()).create(
      newRequest(tenantId, { tenantId, state }),
      (request) => {
        execution = newExecution(request, 'hold', 'open-case');
        return { ...firstSteps(request), execution };
      },
    );
    return execution!;
  };

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => {
    now = START;
  });
  afterAll(() => database.close());

  test('it is found as it was kept', async () => {
    const execution = await start('kept');
    expect(await store().find('kept', 1)).toEqual(execution);
    expect(await store().find('kept', 2)).toBeNull();
    expect(await store().find('kept', 2 ** 40)).toBeNull();
  });

  test('of many runners at once one gets it', async () => {
    const execution = await start('many');
    const won = await Promise.all(
      Array.from({ length: 8 }, (_, n) => store().claim(execution, `runner-${n}`, START + MINUTE)),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
  });

  test('a claim holds until it runs out, unless its runner prolongs it or lets go', async () => {
    const execution = await start('lease');
    expect(await store().claim(execution, 'first', START + MINUTE)).toBe(true);
    now = START + MINUTE - 1;
    expect(await store().claim(execution, 'second', now + MINUTE)).toBe(false);
    expect(await store().claim(execution, 'first', now + MINUTE)).toBe(true);
    now = START + MINUTE;
    expect(await store().claim(execution, 'second', now + MINUTE)).toBe(false);
    await store().release(execution, 'second');
    expect(await store().claim(execution, 'second', now + MINUTE)).toBe(false);
    await store().release(execution, 'first');
    expect(await store().claim(execution, 'second', now + MINUTE)).toBe(true);
    now += MINUTE;
    expect(await store().claim(execution, 'first', now + MINUTE)).toBe(true);
  });

  test('one that went on since it was found cannot be claimed as it was then', async () => {
    const found = await start('overtaken');
    await store().claim(found, 'quick', START + MINUTE);
    const after: Execution = { ...found, begun: true, found: { caseId: 'c1' } };
    expect(await store().record(after, 'quick', [])).toBe(true);
    await store().release(after, 'quick');
    expect(await store().claim(found, 'late', START + MINUTE)).toBe(false);
    const { found: facts, ...others } = after;
    expect(await store().claim({ found: facts, ...others }, 'late', START + MINUTE)).toBe(true);
  });

  test('progress is kept with its lines, for whoever has the claim', async () => {
    const execution = await start('progress');
    await store().claim(execution, 'first', START + MINUTE);
    const after: Execution = { ...execution, step: 'add-sources', found: { caseId: 'c1' } };
    const line = event({ tenantId: 'progress', number: 1, state: 'executing' }, { kind: 'started' });
    expect(await store().record(after, 'first', [line])).toBe(true);
    expect(await store().find('progress', 1)).toEqual(after);
    now = START + 2 * MINUTE;
    await store().claim(after, 'second', now + MINUTE);
    expect(await store().record({ ...after, step: 'place-hold' }, 'first', [line])).toBe(false);
    expect(await store().find('progress', 1)).toEqual(after);
    const lines = await auditTrail(database).ofRequest('progress', 1);
    expect(lines.map(({ what }) => what.kind)).toEqual(['submitted', 'started']);
  });

  test('lines that cannot be kept take the progress with them', async () => {
    const execution = await start('together');
    await store().claim(execution, 'first', START + MINUTE);
    const broken = { ...event({ tenantId: 'together', number: 1, state: 'executing' }), at: NaN };
    await expect(store().record({ ...execution, begun: true }, 'first', [broken])).rejects.toThrow();
    expect(await store().find('together', 1)).toEqual(execution);
  });

  test('a step that waits for a hand brings the request into the queue until it is done', async () => {
    const execution = await start('hand');
    const waiting: Execution = { ...execution, step: 'await-hand' };
    await store().claim(execution, 'first', START + MINUTE);
    expect(await inQueue('hand')).toBe(0);
    await store().record(waiting, 'first', []);
    expect(await inQueue('hand')).toBe(1);

    const requests = requestStore(database, () => Promise.resolve());
    const seen = (await requests.byNumber('hand', 1))!;
    const remarked = (await requests.change({ request: seen, audit: [], jobs: [] }))!;
    expect(await inQueue('hand')).toBe(1);
    const done = { ...remarked, state: 'done' as const };
    await requests.change({ request: done, audit: [], jobs: [], execution: { ...waiting, step: null } });
    expect(await inQueue('hand')).toBe(0);
  });

  test('counting for a request that still waits for its decision leaves it in the queue', async () => {
    const execution = await start('counted', 'submitted');
    await store().claim(execution, 'first', START + MINUTE);
    await store().record({ ...execution, step: 'await-estimate' }, 'first', []);
    expect(await inQueue('counted')).toBe(1);
  });

  test('runners and decisions at once do not wait for each other for ever', async () => {
    const execution = await start('busy');
    const requests = requestStore(database, () => Promise.resolve());
    await store().claim(execution, 'runner', START + MINUTE);
    const line = event({ tenantId: 'busy', number: 1, state: 'executing' });
    const rounds = Array.from({ length: 20 }, async (_, n) => {
      if (n % 2 === 0) return store().record({ ...execution, failures: n }, 'runner', [line]);
      const seen = (await requests.byNumber('busy', 1))!;
      return requests.change({ request: seen, audit: [line], jobs: [], runner: 'runner' });
    });
    const kept = (await Promise.all(rounds)).filter((one) => one !== false && one !== null).length;
    expect(kept).toBeGreaterThan(10);
    const lines = await auditTrail(database).ofRequest('busy', 1);
    expect(lines).toHaveLength(1 + kept);
  });
});
