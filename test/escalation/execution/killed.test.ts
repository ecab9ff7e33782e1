import { type EscalationRequest, type RequestScope } from '../../../src/domain/request';
import { newExecution } from '../../../src/escalation/execution/execution';
import { firstStep } from '../../../src/escalation/execution/first-step';
import { LEASE_MS } from '../../../src/escalation/execution/pace';
import { runExecution } from '../../../src/escalation/execution/run-execution';
import { type ExecutionPorts } from '../../../src/escalation/execution/run-ports';
import { executionWorld, type ExecutionWorld } from '../support/execution-world';
import { Killed, Mortal } from '../support/mortal';
import { TENANT } from '../support/people';
import { sampleRequest, sampleScope } from '../support/sample-request';

function approved(number: number, scope: Partial<RequestScope>): EscalationRequest {
  return sampleRequest({ number, ref: `request-${number}`, state: 'approved', scope: sampleScope(scope) });
}

function place(made: ExecutionWorld, request: EscalationRequest): void {
  made.put(request, newExecution(request, request.scope.kind, firstStep(request.scope)));
}

/** A process that lives until the `killAt`th moment: before or after any of its writes and calls. */
function mortalPorts(ports: ExecutionPorts, mortal: Mortal): ExecutionPorts {
  const { requests, executions, ediscovery, restoreMail, backup } = ports;
  return {
    ...ports,
    requests: mortal.holding(requests),
    executions: mortal.holding(executions),
    ediscovery: mortal.holding(ediscovery),
    restoreMail: mortal.holding(restoreMail),
    backup: mortal.holding(backup),
  };
}

/** Jobs of one process until nothing follows, or it is killed. */
async function live(made: ExecutionWorld, number: number, mortal: Mortal): Promise<void> {
  const ports = mortalPorts(made.ports, mortal);
  for (let jobs = 0; jobs < 500; jobs++) {
    const pause = await runExecution(ports, { tenantId: TENANT, number });
    if (pause.kind === 'over') return;
    made.pass(pause.afterMs);
  }
  throw new Error('never at rest');
}

/** Kills the first process at each moment of its life in turn; a second one finishes. How many moments there were. */
async function killedAtEachMoment(
  prepare: () => Promise<{ readonly made: ExecutionWorld; readonly number: number }>,
  check: (made: ExecutionWorld, killAt: number) => Promise<void>,
): Promise<number> {
  for (let killAt = 1; ; killAt++) {
    const { made, number } = await prepare();
    const mortal = new Mortal(killAt);
    await live(made, number, mortal).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
    if (mortal.survived) return killAt - 1;
    made.pass(LEASE_MS + 1);
    await made.runToRest(number);
    await check(made, killAt);
  }
}

/** Each changing step begins once and ends once, in that order. */
function expectWholeRecord(made: ExecutionWorld, number: number, steps: readonly string[]): void {
  const lines = made.recorded(number).filter((line) => / (begun|ended)$/.test(line));
  expect(lines).toEqual(steps.flatMap((step) => [`${step} begun`, `${step} ended`]));
  for (const once of ['started', 'completed']) {
    expect(made.recorded(number).filter((line) => line === once)).toHaveLength(1);
  }
}

describe('a process that is killed at any moment', () => {
  it('has its hold finished by the next one, with everything made once', async () => {
    const moments = await killedAtEachMoment(
      () => {
        const made = executionWorld(TENANT);
        place(made, approved(1, {}));
        return Promise.resolve({ made, number: 1 });
      },
      async (made, killAt) => {
        expect([killAt, (await made.request()).state]).toEqual([killAt, 'done']);
        expect(made.ediscovery.changes.map((change) => change.split(' ')[0])).toEqual([
          'create-case',
          'add-source',
          'create-hold',
        ]);
        expectWholeRecord(made, 1, ['open-case', 'add-sources', 'place-hold']);
        expect(made.told()).toEqual(['done #1']);
      },
    );
    expect(moments).toBeGreaterThan(60);
  });

  it('has its restore from backup finished by the next one, with one restore made and activated', async () => {
    const moments = await killedAtEachMoment(
      () => {
        const made = executionWorld(TENANT);
        place(made, approved(1, { kind: 'purged', matter: 'backup' }));
        return Promise.resolve({ made, number: 1 });
      },
      async (made, killAt) => {
        expect([killAt, (await made.request()).state]).toEqual([killAt, 'done']);
        expect([killAt, made.backup.restores.length]).toEqual([killAt, 1]);
        expectWholeRecord(made, 1, ['create-restore', 'activate-restore']);
        expect(made.told()).toEqual(['done #1']);
      },
    );
    expect(moments).toBeGreaterThan(40);
  });

  it('has its export finished by the next one, with everything made once', async () => {
    const moments = await killedAtEachMoment(
      () => {
        const made = executionWorld(TENANT);
        place(made, approved(1, { kind: 'export' }));
        return Promise.resolve({ made, number: 1 });
      },
      async (made, killAt) => {
        expect([killAt, (await made.request()).state]).toEqual([killAt, 'done']);
        expect(made.ediscovery.changes.map((change) => change.split(' ')[0])).toEqual([
          'create-case',
          'add-source',
          'create-search',
          'start-estimate',
          'start-export',
        ]);
        expectWholeRecord(made, 1, [
          'open-case',
          'add-sources',
          'create-search',
          'start-estimate',
          'start-export',
        ]);
        expect(made.told().filter((told) => told === 'done #1' || told === 'estimated #1')).toEqual([
          'estimated #1',
          'done #1',
        ]);
      },
    );
    expect(moments).toBeGreaterThan(100);
  });

  it('has its release finished by the next one, with everything undone once', async () => {
    const moments = await killedAtEachMoment(
      async () => {
        const made = executionWorld(TENANT);
        place(made, approved(1, {}));
        await made.runToRest(1);
        place(made, approved(2, { kind: 'release', releases: 1 }));
        return { made, number: 2 };
      },
      async (made, killAt) => {
        expect([killAt, (await made.request(2)).state]).toEqual([killAt, 'done']);
        expect((await made.request(1)).state).toBe('released');
        expect(made.ediscovery.changes.slice(3)).toEqual(['remove-hold', 'close-case']);
        expectWholeRecord(made, 2, ['remove-hold', 'close-case']);
        expect(made.told().slice(1)).toEqual(['released #1', 'done #2']);
      },
    );
    expect(moments).toBeGreaterThan(40);
  });
});
