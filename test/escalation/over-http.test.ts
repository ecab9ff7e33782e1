import { type EscalationRequest, type RequestScope } from '../../src/domain/request';
import { type RequestState } from '../../src/domain/request-states';
import { newExecution } from '../../src/escalation/execution/execution';
import { firstStep } from '../../src/escalation/execution/first-step';
import { runExecution } from '../../src/escalation/execution/run-execution';
import { type ExecutionPorts } from '../../src/escalation/execution/run-ports';
import { recorded } from '../../src/escalation/change-request';
import { type OutgoingJob } from '../../src/escalation/ports';
import { auditTrail } from '../../src/store/audit/audit-trail';
import { type Database } from '../../src/store/database';
import { executionStore } from '../../src/store/requests/execution-store';
import { requestStore } from '../../src/store/requests/request-store';
import { EMPLOYEE } from '../graph/support/gateway';
import { NOW, type SandboxMailbox, startMailbox } from '../graph/support/sandbox-mailbox';
import { describeOnEachEngine } from '../support/database';
import { Killed, Mortal } from './support/mortal';
import { ALEX, HANA } from './support/people';
import { HOUR_MS, sampleRequest, sampleScope } from './support/sample-request';

const ADDRESS = 'robin.reed@contoso.example';
const MAILBOX = { address: ADDRESS, name: 'Robin Reed', personId: EMPLOYEE.personId };

/** The real store, the real way to Graph, the sandbox's eDiscovery; one clock for all, moved by waiting. */
describeOnEachEngine('requests carried out over HTTP', (open) => {
  let database: Database;
  let box: SandboxMailbox;
  let ports: ExecutionPorts;
  let clock: number;
  let runs = 0;
  let jobs: OutgoingJob[] = [];
  let tenantId = '';

  const pass = async (ms: number): Promise<void> => {
    clock += ms;
    await box.control.clock(new Date(clock));
  };
  const request = async (number: number): Promise<EscalationRequest> =>
    (await ports.requests.byNumber(tenantId, number))!;
  const told = (): readonly string[] =>
    jobs.flatMap((job) => (job.kind === 'tell' ? [`${job.notice.about} #${job.notice.number}`] : []));
  const steps = async (number: number): Promise<readonly string[]> =>
    (await auditTrail(database).ofRequest(tenantId, number)).flatMap(({ what }) =>
      what.kind === 'step' ? [`${what.step} ${what.phase}`] : [],
    );
  const created = async (): Promise<readonly string[]> =>
    (await box.control.requests())
      .filter(({ method, status }) => method === 'POST' && status < 300)
      .map(({ path }) => path.replace(/\?.*/, '').split('/').at(-1) ?? '');

  /** A request as people have left it, with its execution before the first step. */
  const place = async (scope: Partial<RequestScope>, state: RequestState = 'approved'): Promise<number> => {
    const { number, version, ...draft } = sampleRequest({
      ref: `${String((runs += 1)).padStart(8, '0')}-${tenantId}`,
      tenantId,
      state,
      scope: sampleScope({ mailboxes: [MAILBOX], ...scope }),
    });
    const made = await store().create(draft, (one) => ({
      audit: [
        recorded(one, clock, ALEX, {
          kind: 'submitted',
          scope: one.scope,
          scopeDigest: one.scopeDigest,
          reason: one.reason,
        }),
      ],
      jobs: [],
      execution: newExecution(one, one.scope.kind, firstStep(one.scope)),
    }));
    return made.number;
  };
  const approve = async (number: number): Promise<void> => {
    const before = await request(number);
    const what = { kind: 'approved', comment: '', scopeDigest: before.scopeDigest } as const;
    await ports.requests.change({
      request: { ...before, state: 'approved' },
      audit: [recorded(before, clock, HANA, what, 'approved')],
      jobs: [],
    });
  };
  const runToRest = async (number: number, with_: ExecutionPorts = ports): Promise<void> => {
    for (let job = 0; job < 200; job++) {
      const pause = await runExecution(with_, { tenantId, number });
      if (pause.kind === 'over') return;
      await pass(pause.afterMs);
    }
    throw new Error('never at rest');
  };
  const store = () =>
    requestStore(database, (job) => {
      jobs.push(job);
      return Promise.resolve();
    });

  beforeAll(async () => {
    [database, box] = await Promise.all([open(), startMailbox()]);
  });
  afterAll(() => Promise.all([database.close(), box.sandbox.close()]));

  beforeEach(async () => {
    clock = NOW.getTime();
    jobs = [];
    tenantId = `tenant-${(runs += 1)}`;
    await box.control.reset();
    await box.control.clock(NOW);
    await box.control.faults({ ediscoveryPerMinute: null });
    await box.control.tenant({});
    await box.control.putUser(EMPLOYEE.personId, {
      userPrincipalName: 'robin@contoso.example',
      displayName: 'Robin Reed',
      mail: ADDRESS,
    });
    await box.control.addMessages(EMPLOYEE.personId, [
      {
        subject: 'The tender of March',
        folder: 'Inbox',
        receivedDateTime: '2026-03-02T09:00:00Z',
        from: { name: 'Zoë', address: 'zoe@fabrikam.example' },
      },
      { subject: 'Lunch', folder: 'Inbox', receivedDateTime: '2026-03-02T09:00:00Z' },
    ]);
    await box.control.clearRequests();
    ports = {
      requests: store(),
      executions: executionStore(database, () => clock),
      ediscovery: box.connect({ now: () => new Date(clock) }).ediscovery,
      backup: box.connect({ now: () => new Date(clock) }).backup,
      restorePurged: { run: () => Promise.resolve({ kind: 'left' }) },
      restoreMail: { run: () => Promise.reject(new Error('unexpected restore')) },
      zoneOf: () => Promise.resolve('Europe/Berlin'),
      now: () => clock,
      sleep: () => new Promise<void>(() => undefined),
      newRunner: () => `run ${(runs += 1)}`,
      report: (error) => {
        throw error;
      },
    };
  });

  test('a hold is placed, and released by a request of its own', async () => {
    const hold = await place({ query: 'tender', from: '2026-03-01', to: '2026-03-31' });
    await runToRest(hold);
    expect(await request(hold)).toMatchObject({ state: 'done', result: { kind: 'hold' } });
    expect(await created()).toEqual(['ediscoveryCases', 'noncustodialDataSources', 'legalHolds']);

    const release = await place({ kind: 'release', releases: hold });
    await runToRest(release);
    expect((await request(hold)).state).toBe('released');
    expect(await request(release)).toMatchObject({ state: 'done', result: { kind: 'released' } });
    expect(told()).toEqual([`done #${hold}`, `released #${hold}`, `done #${release}`]);
  });

  test('an export is counted, approved and exported', async () => {
    const number = await place({ kind: 'export', query: 'tender' }, 'submitted');
    await runToRest(number);
    expect(await request(number)).toMatchObject({
      state: 'submitted',
      estimate: { items: 1, mailboxes: 1 },
    });
    await approve(number);
    await runToRest(number);
    const { state, result } = await request(number);
    expect(state).toBe('done');
    if (result?.kind !== 'export') throw new Error('no export');
    expect(result.files.map(({ name }) => name.split('.')[0])).toContain('PSTs');
    expect(result.partial).toBe(false);
    expect(await created()).toEqual([
      'ediscoveryCases',
      'noncustodialDataSources',
      'searches',
      'estimateStatistics',
      'exportResult',
    ]);
  });

  test('an export that nobody wants any more leaves a closed case behind', async () => {
    const number = await place({ kind: 'export' }, 'submitted');
    await runToRest(number);
    const before = await request(number);
    await ports.requests.change({
      request: { ...before, state: 'rejected' },
      audit: [recorded(before, clock, HANA, { kind: 'rejected', comment: '' }, 'rejected')],
      jobs: [],
    });
    await runToRest(number);
    expect((await created()).at(-1)).toBe('close');
    expect((await ports.executions.find(tenantId, number))?.step).toBeNull();
  });

  test('a process that is killed at a call has its hold finished by the next one', async () => {
    // Every moment is tried in killed.test.ts, in memory.
    for (let killAt = 1; ; killAt += 4) {
      tenantId = `tenant-${(runs += 1)}`;
      await box.control.clearRequests();
      const number = await place({});
      const mortal = new Mortal(killAt);
      const dying = {
        ...ports,
        requests: mortal.holding(ports.requests),
        executions: mortal.holding(ports.executions),
        ediscovery: mortal.holding(ports.ediscovery),
      };
      await runToRest(number, dying).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      if (mortal.survived) {
        expect(killAt).toBeGreaterThan(40);
        break;
      }
      await pass(HOUR_MS);
      await runToRest(number);
      expect([killAt, (await request(number)).state]).toEqual([killAt, 'done']);
      expect(await created()).toEqual(['ediscoveryCases', 'noncustodialDataSources', 'legalHolds']);
      expect(await steps(number)).toEqual(
        ['open-case', 'add-sources', 'place-hold'].flatMap((step) => [`${step} begun`, `${step} ended`]),
      );
    }
  });

  test.each([
    ['no-licence', 'licence-missing'],
    ['no-role', 'role-missing'],
    ['no-consent', 'consent-missing'],
  ] as const)('a tenant that lets nobody in (%s) is told apart', async (ediscovery, failure) => {
    await box.control.tenant({ ediscovery });
    const number = await place({});
    await runToRest(number, { ...ports, report: () => undefined });
    expect(await request(number)).toMatchObject({ state: 'failed', failure });
  });

  test('a hold that the service cannot apply is replaced when it is tried again', async () => {
    await box.control.tenant({ ediscoveryOutcomes: { hold: 'error' } });
    const number = await place({});
    await runToRest(number);
    const before = await request(number);
    expect(before).toMatchObject({ state: 'failed', failure: 'hold-failed' });
    await box.control.tenant({});
    await ports.requests.change({
      request: { ...before, state: 'executing', failure: null },
      audit: [recorded(before, clock, HANA, { kind: 'retried' }, 'executing')],
      jobs: [],
    });
    await runToRest(number);
    expect((await request(number)).state).toBe('done');
  });

  test('a service that refuses for an hour is waited for', async () => {
    await box.control.faults({
      ediscoveryPerMinute: null,
      rules: [{ path: 'ediscoveryCases', status: 503, retryAfter: 0 }],
    });
    const number = await place({});
    const patient = { ...ports, report: () => undefined };
    for (const until = clock + HOUR_MS; clock < until;) {
      const pause = await runExecution(patient, { tenantId, number });
      if (pause.kind === 'over') throw new Error('given up');
      await pass(pause.afterMs);
    }
    expect(told()).toEqual([`delayed #${number}`]);
    await box.control.faults({ ediscoveryPerMinute: null });
    await runToRest(number, patient);
    expect((await request(number)).state).toBe('done');
  });
});
