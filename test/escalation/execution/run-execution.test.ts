import { RecoveryError } from '../../../src/domain/errors';
import { type EscalationRequest, type RequestScope } from '../../../src/domain/request';
import { EDiscoveryDenied } from '../../../src/escalation/execution/ediscovery';
import { type Execution, newExecution } from '../../../src/escalation/execution/execution';
import { firstStep } from '../../../src/escalation/execution/first-step';
import { executionWorld, type ExecutionWorld, instead } from '../support/execution-world';
import { addressOf, ALEX, HANA, TENANT, ZOE } from '../support/people';
import { HOUR_MS, sampleRequest, sampleScope } from '../support/sample-request';

const MINUTE_MS = 60_000;

function world(
  scope: Partial<RequestScope>,
  parts: Partial<EscalationRequest> = {},
  execution: Partial<Execution> = {},
): ExecutionWorld {
  const made = executionWorld(TENANT);
  const request = sampleRequest({ state: 'approved', scope: sampleScope(scope), ...parts });
  made.put(request, { ...newExecution(request, request.scope.kind, firstStep(request.scope)), ...execution });
  return made;
}

/** Changes a request past the bot, as people's decisions do. */
async function decide(made: ExecutionWorld, parts: Partial<EscalationRequest>): Promise<void> {
  made.put({ ...(await made.request()), ...parts, version: (await made.request()).version + 1 });
}

/** A hold in place as request 1, and its release as request 2, approved. */
async function holdAndRelease(): Promise<ExecutionWorld> {
  const made = world({});
  await made.runToRest();
  const release = sampleRequest({
    number: 2,
    ref: 'request-2',
    state: 'approved',
    scope: sampleScope({ kind: 'release', releases: 1 }),
  });
  made.put(release, newExecution(release, 'release', firstStep(release.scope)));
  return made;
}

describe('carrying out a hold', () => {
  it('opens a case, adds the mailbox, places the hold, and is done when it is applied', async () => {
    const made = world({});
    await made.runToRest();
    const { state, result } = await made.request();
    expect([state, result]).toEqual(['done', { kind: 'hold', caseName: 'Mail Recovery #1 request-' }]);
    expect(made.ediscovery.changes).toEqual(['create-case', `add-source ${addressOf(ALEX)}`, 'create-hold']);
    expect(made.told()).toEqual(['done #1']);
    expect(made.recorded()).toEqual([
      'started',
      'open-case begun',
      'open-case ended',
      'add-sources begun',
      'add-sources ended',
      'place-hold begun',
      'place-hold ended',
      'completed',
    ]);
  });

  it('holds what the scope says, in the days of the requester', async () => {
    const made = world({ from: '2026-03-02', to: '2026-03-02', query: 'tender' });
    await made.runToRest();
    const [hold] = made.ediscovery.cases[0]?.holds.values() ?? [];
    expect(hold?.query).toBe(
      '((received>=2026-03-01 AND received<=2026-03-02) OR (sent>=2026-03-01 AND sent<=2026-03-02)) AND "tender"',
    );
  });

  it('looks after 10, 20 and 30 seconds, then once a minute', async () => {
    const made = world({});
    made.ediscovery.mood.looks = 6;
    const pauses: number[] = [];
    for (;;) {
      const pause = await made.run();
      if (pause.kind === 'over') break;
      pauses.push(pause.afterMs / 1000);
      made.pass(pause.afterMs);
    }
    expect(pauses).toEqual([10, 20, 30, 60, 60, 60]);
  });

  it('asks the service nothing when a second job comes too early', async () => {
    const made = world({});
    await made.run();
    const asked = made.ediscovery.calls.length;
    made.pass(4000);
    expect(await made.run()).toEqual({ kind: 'again', afterMs: 6000 });
    expect(made.ediscovery.calls).toHaveLength(asked);
  });

  it('leaves it to the run that has it', async () => {
    const made = world({}, { state: 'executing' });
    await made.executions.claim(await made.execution(), 'somebody else', made.now() + HOUR_MS);
    expect((await made.run()).kind).toBe('again');
    expect(made.ediscovery.calls).toEqual([]);
  });

  it('says so where the service knows no such mailbox, and goes on from there when tried again', async () => {
    const made = world({});
    made.ediscovery.mood.unknownMailboxes = [addressOf(ALEX)];
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'mailbox-not-found' });
    made.ediscovery.mood.unknownMailboxes = [];
    await decide(made, { state: 'executing', failure: null });
    await made.runToRest();
    expect((await made.request()).state).toBe('done');
    expect(made.ediscovery.changes.filter((change) => change === 'create-case')).toHaveLength(1);
  });

  it('replaces a hold that the service could not apply, when it is tried again', async () => {
    const made = world({});
    made.ediscovery.mood.hold = 'failed';
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'hold-failed' });
    made.ediscovery.mood.hold = 'applied';
    await decide(made, { state: 'executing', failure: null });
    await made.runToRest();
    expect((await made.request()).state).toBe('done');
    expect(made.ediscovery.changes.slice(-3)).toEqual(['create-hold', 'remove-hold', 'create-hold']);
  });

  it('waits a day for the hold, then says that it failed', async () => {
    const made = world({});
    made.ediscovery.mood.looks = 10_000;
    const begin = made.now();
    await made.runToRest(1, 2000);
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'hold-failed' });
    expect((made.now() - begin) / HOUR_MS).toBeCloseTo(24, 0);
  });

  it('begins anew where the case is gone, when it is tried again', async () => {
    const made = world({});
    await made.run();
    (made.ediscovery.cases as unknown[]).length = 0;
    made.pass(HOUR_MS);
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'case-gone' });
    await decide(made, { state: 'executing', failure: null });
    await made.runToRest();
    expect(await made.request()).toMatchObject({
      state: 'done',
      result: { kind: 'hold', caseName: 'Mail Recovery #1 request--2' },
    });
  });
});

describe('carrying out an export', () => {
  const anExport = { kind: 'export', query: 'tender' } as const;

  it('counts before anybody decides, and starts nothing else', async () => {
    const made = world(anExport, { state: 'submitted' });
    await made.runToRest();
    expect(await made.request()).toMatchObject({
      state: 'submitted',
      estimate: made.ediscovery.mood.estimate,
    });
    expect((await made.execution()).step).toBe('await-approval');
    expect(made.ediscovery.changes).not.toContain('start-export');
    expect(made.told()).toEqual(['estimated #1']);
  });

  it('exports once approved, shows how far it is, and lists the files', async () => {
    const made = world(anExport, { state: 'submitted' });
    await made.runToRest();
    await decide(made, { state: 'approved' });
    await made.runToRest();
    expect(await made.request()).toMatchObject({
      state: 'done',
      progress: null,
      result: { kind: 'export', files: made.ediscovery.mood.files, partial: false },
    });
    expect(made.told()).toEqual(['estimated #1', 'progress #1', 'progress #1', 'done #1']);
    expect(made.recorded()).toEqual([
      ...['open-case', 'add-sources', 'create-search', 'start-estimate'].flatMap((step) => [
        `${step} begun`,
        `${step} ended`,
      ]),
      'estimated',
      'started',
      'start-export begun',
      'start-export ended',
      'completed',
    ]);
  });

  it('goes straight on where it is approved before the count is there', async () => {
    const made = world(anExport, { state: 'submitted' });
    await made.run();
    await decide(made, { state: 'approved' });
    await made.runToRest();
    expect((await made.request()).state).toBe('done');
  });

  it('exports the scope that was approved, where it was changed after the count', async () => {
    const made = world(anExport, { state: 'submitted' });
    await made.runToRest();
    const scope = sampleScope({ ...anExport, query: 'invoices' });
    await decide(made, { scope, scopeDigest: 'another', state: 'approved' });
    await made.runToRest();
    expect((await made.request()).state).toBe('done');
    const [old, current] = made.ediscovery.cases;
    expect([old?.state, current?.state]).toEqual(['closing', 'open']);
    expect([...(current?.searches.values() ?? [])].map(({ query }) => query)).toEqual(['"invoices"']);
    expect(old?.operations.size).toBe(0);
  });

  it.each(['rejected', 'withdrawn', 'expired'] as const)(
    'closes the case of one that was %s',
    async (state) => {
      const made = world(anExport, { state: 'submitted' });
      await made.run();
      await decide(made, { state });
      await made.runToRest();
      expect(made.ediscovery.cases.map((one) => one.state)).toEqual(['closed']);
      expect(made.ediscovery.changes).not.toContain('start-export');
      expect(await made.request()).toMatchObject({ state, result: null });
      expect((await made.execution()).step).toBeNull();
      expect(made.recorded().slice(-2)).toEqual(['close-case begun', 'close-case ended']);
    },
  );

  it('closes the case of the scope before, where it is withdrawn before another one is open', async () => {
    const made = world(anExport, { state: 'submitted' });
    await made.runToRest();
    const { found, ...execution } = await made.execution();
    const outdatedCaseId = found.caseId!;
    made.put(
      { ...(await made.request()), state: 'withdrawn' },
      { ...execution, step: 'open-case', found: { edition: 2, outdatedCaseId } },
    );
    await made.runToRest();
    expect(made.ediscovery.cases.map((one) => one.state)).toEqual(['closing']);
  });

  it('asks the service nothing where it was withdrawn before anything was begun', async () => {
    const made = world(anExport, { state: 'withdrawn' });
    await made.runToRest();
    expect(made.ediscovery.calls).toEqual([]);
  });

  it('does not export nothing, and counts again when it is tried again', async () => {
    const made = world(anExport, { state: 'submitted' });
    made.ediscovery.mood.estimate = { items: 0, size: 0, mailboxes: 1, unindexedItems: 0 };
    await made.runToRest();
    await decide(made, { state: 'approved' });
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'nothing-to-export' });
    expect(made.ediscovery.changes).not.toContain('start-export');
    made.ediscovery.mood.estimate = { items: 3, size: 5, mailboxes: 1, unindexedItems: 0 };
    await decide(made, { state: 'executing', failure: null });
    await made.runToRest();
    expect((await made.request()).state).toBe('done');
  });

  it('starts another export where the first came to nothing, when it is tried again', async () => {
    const made = world(anExport);
    made.ediscovery.mood.failingExports = 1;
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'export-failed' });
    await decide(made, { state: 'executing', failure: null });
    await made.runToRest();
    expect((await made.request()).state).toBe('done');
  });

  it('waits five minutes for the list of files, and is done without it', async () => {
    const made = world(anExport);
    made.ediscovery.mood.files = [];
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'done', result: { kind: 'export', files: [] } });
    expect(made.ediscovery.calls.filter((call) => call === 'look-at-export').length).toBeGreaterThan(5);
  });

  it('leaves a decision possible where the counting is denied', async () => {
    const made = world(anExport, { state: 'submitted' });
    const letIn = instead(made.ediscovery.service.cases, () => ({
      find: () => Promise.reject(new EDiscoveryDenied('licence-missing')),
      create: () => Promise.reject(new EDiscoveryDenied('licence-missing')),
    }));
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'submitted', failure: 'licence-missing' });
    letIn();
    await decide(made, { state: 'approved' });
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'done', failure: null });
  });
});

describe('carrying out the release of a hold', () => {
  it('removes the hold, closes the case, and the hold is released', async () => {
    const made = await holdAndRelease();
    await made.runToRest(2);
    expect((await made.request(1)).state).toBe('released');
    expect(await made.request(2)).toMatchObject({ state: 'done', result: { kind: 'released' } });
    expect(made.ediscovery.cases.map(({ state, holds }) => [state, holds.size])).toEqual([['closed', 0]]);
    expect(made.told().slice(-2)).toEqual(['released #1', 'done #2']);
  });

  it('has nothing to release where no hold was placed', async () => {
    const made = world({ kind: 'release', releases: 7 });
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'case-gone' });
  });
});

describe('carrying out what needs a hand', () => {
  it.each([
    ['hold', 'litigation'],
    ['release', 'litigation'],
    ['purged', 'ediscovery'],
    ['departed', 'ediscovery'],
  ] as const)('hands a %s (%s) to an agent once, and asks the service nothing', async (kind, holdType) => {
    const made = world({ kind, holdType });
    await made.runToRest();
    await made.runToRest();
    expect((await made.request()).state).toBe('executing');
    expect((await made.execution()).step).toBe('await-hand');
    expect(made.told()).toEqual(['task #1']);
    expect(made.ediscovery.calls).toEqual([]);
  });
});

describe('carrying out a restore', () => {
  it('is asked again until the mail is back', async () => {
    const made = world({ kind: 'restore', searchRef: 'search-1' });
    made.restores.push({ kind: 'running' }, { kind: 'restored', moved: 812, failed: 3 });
    await made.runToRest();
    expect(await made.request()).toMatchObject({
      state: 'done',
      result: { kind: 'restored', moved: 812, failed: 3 },
    });
    expect(made.restores).toEqual([]);
  });

  it('fails where nobody knows any more what was to be restored', async () => {
    const made = world({ kind: 'restore', searchRef: 'search-1' });
    made.restores.push({ kind: 'list-gone' });
    await made.runToRest();
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'list-gone', result: null });
  });
});

describe('what is not approved', () => {
  it.each(['draft', 'submitted', 'rejected', 'withdrawn', 'expired', 'done', 'failed', 'released'] as const)(
    'is not carried out: a hold that is %s',
    async (state) => {
      const made = world({}, { state });
      expect(await made.run()).toEqual({ kind: 'over' });
      expect(made.ediscovery.calls).toEqual([]);
      expect(made.records).toEqual([]);
    },
  );

  it('is not carried out at all where there is no such request', async () => {
    const made = executionWorld(TENANT);
    expect(await made.run(12)).toEqual({ kind: 'over' });
  });
});

describe('a service that does not answer', () => {
  function refusing(made: ExecutionWorld, error: () => Error): void {
    const refuse = (): Promise<never> => Promise.reject(error());
    for (const part of Object.values(made.ediscovery.service) as object[]) {
      for (const call of Object.keys(part)) Object.assign(part, { [call]: refuse });
    }
  }

  it('is asked ever later, up to every five minutes, and people are told once that it takes longer', async () => {
    const made = world({});
    refusing(made, () => new RecoveryError('service-unavailable', { status: 503 }));
    const pauses: number[] = [];
    for (let passed = 0; passed < HOUR_MS;) {
      const pause = await made.run();
      if (pause.kind === 'over') throw new Error('given up');
      pauses.push(pause.afterMs / 1000);
      passed += pause.afterMs;
      made.pass(pause.afterMs);
    }
    expect(pauses.slice(0, 6)).toEqual([30, 60, 120, 240, 300, 300]);
    expect(made.told()).toEqual(['delayed #1']);
    expect(made.recorded()).toEqual(['started', 'open-case begun']);
  });

  it('is given up after a day', async () => {
    const made = world({});
    refusing(made, () => new RecoveryError('throttled', { status: 429 }));
    const begin = made.now();
    await made.runToRest(1, 1000);
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'gave-up' });
    expect((made.now() - begin) / HOUR_MS).toBeCloseTo(24, 0);
    expect(made.told()).toEqual(['delayed #1', 'failed #1']);
  });

  it('goes on by itself when it answers again, and forgets the failures', async () => {
    const made = world({});
    const speakAgain = instead(made.ediscovery.service.cases, () => ({
      create: () => Promise.reject(new RecoveryError('timed-out')),
    }));
    for (let job = 0; job < 9; job++) {
      await made.run();
      made.pass(5 * MINUTE_MS);
    }
    speakAgain();
    await made.runToRest();
    expect((await made.request()).state).toBe('done');
    expect(await made.execution()).toMatchObject({ failures: 0, failingSince: null });
  });

  it.each(['licence-missing', 'role-missing', 'consent-missing', 'not-configured'] as const)(
    'is not asked again where the tenant has to mend it: %s',
    async (denial) => {
      const made = world({});
      refusing(made, () => new EDiscoveryDenied(denial));
      expect(await made.runToRest()).toBe(1);
      expect(await made.request()).toMatchObject({ state: 'failed', failure: denial });
    },
  );

  it('is asked a few times only where the failure is of an unknown kind, and its text goes nowhere', async () => {
    const made = world({});
    refusing(made, () => new TypeError('a secret subject'));
    expect(await made.runToRest()).toBe(5);
    expect(await made.request()).toMatchObject({ state: 'failed', failure: 'unexpected' });
    expect(JSON.stringify(made.records)).not.toContain('secret');
    expect(made.reported).toHaveLength(5);
  });
});

describe('two at once', () => {
  it('redoes nothing where somebody changes the request while the bot is at it', async () => {
    const made = world({ kind: 'export' }, { state: 'submitted' });
    const meddleNoMore = instead(made.ediscovery.service.searches, (service) => ({
      estimate: async (...args) => {
        await decide(made, { assignee: HANA });
        return service.estimate(...args);
      },
    }));
    await made.run();
    made.pass(HOUR_MS);
    await made.run();
    meddleNoMore();
    made.pass(HOUR_MS);
    await made.runToRest();
    expect(await made.request()).toMatchObject({ assignee: HANA, estimate: made.ediscovery.mood.estimate });
    expect(made.recorded().filter((line) => line === 'estimated')).toHaveLength(1);
  });

  it('prolongs its claim while a call waits for its turn', async () => {
    const made = world({});
    let turns = 0;
    let answer: () => void = () => undefined;
    instead(made.ediscovery.service.cases, (service) => ({
      create: async (...args) => {
        await new Promise<void>((resolve) => (answer = resolve));
        return service.create(...args);
      },
    }));
    const taken: boolean[] = [];
    const sleep = async (ms: number): Promise<void> => {
      turns += 1;
      if (turns > 10) return new Promise(() => undefined);
      made.pass(ms);
      taken.push(await made.executions.claim(await made.execution(), 'somebody else', made.now() + 1));
      if (turns === 10) answer();
    };
    Object.assign(made.ports, { sleep });
    await made.runToRest();
    expect((await made.request()).state).toBe('done');
    expect(taken).toEqual(Array.from({ length: 10 }, () => false));
  });
});

describe('several mailboxes', () => {
  it('are all in one hold', async () => {
    const mailboxes = [ALEX, ZOE].map((one) => ({
      address: addressOf(one),
      name: one.name,
      personId: one.id,
    }));
    const made = world({ mailboxes });
    await made.runToRest();
    expect(Object.keys(made.ediscovery.cases[0]?.sources ?? {})).toEqual([addressOf(ALEX), addressOf(ZOE)]);
  });
});
