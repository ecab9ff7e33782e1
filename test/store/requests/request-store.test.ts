import { newExecution } from '../../../src/escalation/execution/execution';
import { auditTrail } from '../../../src/store/audit/audit-trail';
import { type Database } from '../../../src/store/database';
import { createQueue } from '../../../src/store/queue/create-queue';
import { type Queue } from '../../../src/store/queue/queue';
import { executionStore } from '../../../src/store/requests/execution-store';
import { type EnqueueJob, requestStore } from '../../../src/store/requests/request-store';
import { describeOnEachEngine, describePostgres, openTestPostgres } from '../../support/database';
import { ANNA, approval, BEN, firstSteps, newRequest, ODD_TEXT } from '../request-samples';
import { START } from '../samples';

describePostgres('a connection that breaks before a change is kept', () => {
  test('leaves nothing of it, and the change can be made again', async () => {
    const database = await openTestPostgres();
    const cut: EnqueueJob = async (_, tx) => {
      await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
    };
    const whole = requestStore(database, () => Promise.resolve());
    const seen = await whole.create(newRequest('cut'), firstSteps);
    const execution = newExecution(seen, 'hold', 'open-case');
    await expect(requestStore(database, cut).change({ ...approval(seen), execution })).rejects.toMatchObject({
      code: 'storage-unavailable',
    });
    expect(await whole.byNumber('t1', 1)).toEqual(seen);
    expect(await auditTrail(database).ofRequest('t1', 1)).toHaveLength(1);
    expect(await whole.change({ ...approval(seen), execution })).not.toBeNull();
    expect((await auditTrail(database).ofRequest('t1', 1)).map(({ seq }) => seq)).toEqual([1, 2]);
    await database.close();
  });
});

describeOnEachEngine('requests', (open) => {
  let database: Database;
  let queue: Queue;

  const intoQueue: EnqueueJob = (job, tx) =>
    job.kind === 'execute'
      ? queue.enqueue('execute-request', { tenantId: job.tenantId, number: job.number }, {}, tx)
      : queue.enqueue('tell-people', { ...job.notice }, {}, tx);
  const store = (enqueue = intoQueue) => requestStore(database, enqueue);
  const executions = () => executionStore(database, () => START);
  const jobsOf = async (tenantId: string) =>
    (
      await database.query<{ name: string; data: { number: number } }>(
        `SELECT name, data FROM pgboss.job WHERE data ->> 'tenantId' = $1 ORDER BY name`,
        [tenantId],
      )
    ).map(({ name, data }) => `${name} #${data.number}`);
  const linesOf = async (tenantId: string, number: number) =>
    (await auditTrail(database).ofRequest(tenantId, number)).map(({ what }) => what.kind);
  const create = (ref: string, tenantId: string) => store().create(newRequest(ref, { tenantId }), firstSteps);

  beforeAll(async () => {
    database = await open();
    queue = await createQueue(database, {
      queues: [{ name: 'execute-request' }, { name: 'tell-people' }],
      report: () => undefined,
    });
  });
  afterAll(async () => {
    await queue.stop(0);
    await database.close();
  });

  test('a request is kept with its first line and its job, and found by number and reference', async () => {
    const typed = newRequest('whole', { tenantId: 'whole', reason: ODD_TEXT });
    const request = await store().create(typed, firstSteps);
    expect(request).toEqual({ ...typed, number: 1, version: 1 });
    expect(await store().byNumber('whole', 1)).toEqual(request);
    expect(await store().byRef('whole')).toEqual(request);
    expect(await linesOf('whole', 1)).toEqual(['submitted']);
    expect(await jobsOf('whole')).toEqual(['tell-people #1']);
  });

  test('one that does not exist is not found, whatever number is asked for', async () => {
    for (const number of [0, -1, 1.5, 99, 2 ** 31, 1e300, NaN]) {
      expect(await store().byNumber('whole', number)).toBeNull();
    }
    expect(await store().byNumber('other', 1)).toBeNull();
    expect(await store().byRef('other')).toBeNull();
  });

  test('ten made at once get ten numbers in a row, each tenant its own', async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, n) => create(`ten-${n}`, n < 7 ? 'seven' : 'three')),
    );
    const numbers = (tenantId: string) =>
      made.filter((one) => one.tenantId === tenantId).map(({ number }) => number);
    expect(numbers('seven').sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(numbers('three').sort()).toEqual([1, 2, 3]);
    const lines = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((number) => linesOf('seven', number)));
    expect(lines).toEqual(Array.from({ length: 7 }, () => ['submitted']));
  });

  test('a form sent twice, even at once, is one request', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => create('pressed', 'twice')));
    expect(new Set(made.map(({ number }) => number))).toEqual(new Set([1]));
    expect(await create('pressed', 'twice')).toEqual(made[0]);
    expect(await linesOf('twice', 1)).toEqual(['submitted']);
    expect(await jobsOf('twice')).toEqual(['tell-people #1']);
    expect((await create('another', 'twice')).number).toBe(2);
  });

  test('where a job cannot be added nothing is kept, and the number is given to the next', async () => {
    const failing = store(async (job, tx) => {
      await intoQueue(job, tx);
      throw new Error('no queue today');
    });
    const creating = failing.create(newRequest('lost', { tenantId: 'rollback' }), firstSteps);
    await expect(creating).rejects.toThrow('no queue today');
    expect(await store().byRef('lost')).toBeNull();
    expect(await linesOf('rollback', 1)).toEqual([]);
    expect(await jobsOf('rollback')).toEqual([]);
    expect((await create('found', 'rollback')).number).toBe(1);
  });

  test('a change keeps request, line, jobs and execution together and counts the version', async () => {
    const seen = await create('changed', 'change');
    const execution = newExecution(seen, 'hold', 'open-case');
    const changed = await store().change({ ...approval(seen), execution });
    expect(changed).toEqual({ ...approval(seen).request, version: 2 });
    expect(await store().byNumber('change', 1)).toEqual(changed);
    expect(await linesOf('change', 1)).toEqual(['submitted', 'approved']);
    expect(await jobsOf('change')).toEqual(['execute-request #1', 'tell-people #1', 'tell-people #1']);
    expect(await executions().find('change', 1)).toEqual(execution);
  });

  test('of many decisions at once one is kept, and nothing of the others', async () => {
    const seen = await create('race', 'race');
    const people = Array.from({ length: 6 }, (_, n) => ({ id: `approver-${n}`, name: `Approver ${n}` }));
    const decided = await Promise.all(people.map((by) => store().change(approval(seen, by))));
    expect(decided.filter((one) => one !== null)).toHaveLength(1);
    expect(await store().byNumber('race', 1)).toEqual(decided.find((one) => one !== null));
    expect(await linesOf('race', 1)).toEqual(['submitted', 'approved']);
    expect(await jobsOf('race')).toHaveLength(3);
  });

  test('a change of an older version is refused and leaves nothing', async () => {
    const seen = await create('old', 'old');
    const now = await store().change(approval(seen));
    expect(await store().change(approval(seen, ANNA))).toBeNull();
    expect(await store().change(approval({ ...seen, version: 3 }))).toBeNull();
    expect(await store().change(approval({ ...seen, number: 7 }))).toBeNull();
    expect(await store().byNumber('old', 1)).toEqual(now);
    expect(await linesOf('old', 1)).toEqual(['submitted', 'approved']);
  });

  test('a change that fails halfway leaves request, record, execution and queue as they were', async () => {
    const seen = await create('half', 'half');
    const failing = store(async (job, tx) => {
      await intoQueue(job, tx);
      if (job.kind === 'tell') throw new Error('no queue today');
    });
    const execution = newExecution(seen, 'hold', 'open-case');
    await expect(failing.change({ ...approval(seen), execution })).rejects.toThrow('no queue today');
    expect(await store().byNumber('half', 1)).toEqual(seen);
    expect(await linesOf('half', 1)).toEqual(['submitted']);
    expect(await jobsOf('half')).toEqual(['tell-people #1']);
    expect(await executions().find('half', 1)).toBeNull();
  });

  describe('while it is carried out', () => {
    const executing = async (tenantId: string) => {
      const seen = await create(tenantId, tenantId);
      const execution = newExecution(seen, 'hold', 'open-case');
      const approved = (await store().change({ ...approval(seen), execution }))!;
      expect(await executions().claim(execution, 'runner', START + 60_000)).toBe(true);
      const next = { ...execution, step: 'add-sources' as const };
      return { approved, execution, next };
    };

    test('a change by its runner keeps the claim', async () => {
      const { approved, next } = await executing('kept');
      const change = { ...approval(approved), execution: next, runner: 'runner' };
      expect(await store().change(change)).not.toBeNull();
      expect(await executions().find('kept', 1)).toEqual(next);
      expect(await executions().record(next, 'runner', [])).toBe(true);
    });

    test('a change by somebody who has lost the claim is refused and leaves nothing', async () => {
      const { approved, execution, next } = await executing('stolen');
      const change = { ...approval(approved, ANNA), runner: 'slow' };
      expect(await store().change(change)).toBeNull();
      expect(await store().change({ ...change, execution: next })).toBeNull();
      expect(await store().byNumber('stolen', 1)).toEqual(approved);
      expect(await executions().find('stolen', 1)).toEqual(execution);
      expect(await linesOf('stolen', 1)).toEqual(['submitted', 'approved']);
    });

    test('a decision that moves it elsewhere takes it out of the runner’s hands', async () => {
      const { approved, execution } = await executing('taken');
      const closing = { ...execution, step: 'close-case' as const };
      await store().change({ ...approval(approved, BEN), execution: closing });
      expect(await executions().record({ ...execution, begun: true }, 'runner', [])).toBe(false);
      expect(await executions().find('taken', 1)).toEqual(closing);
      expect(await executions().claim(closing, 'other', START + 60_000)).toBe(true);
    });
  });
});
