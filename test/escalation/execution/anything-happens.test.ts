import fc from 'fast-check';
import { type EscalationRequest } from '../../../src/domain/request';
import { isEnded } from '../../../src/domain/request-states';
import { newExecution } from '../../../src/escalation/execution/execution';
import { LEASE_MS } from '../../../src/escalation/execution/pace';
import { runExecution } from '../../../src/escalation/execution/run-execution';
import { executionWorld, type ExecutionWorld } from '../support/execution-world';
import { Killed, Mortal } from '../support/mortal';
import { TENANT } from '../support/people';
import { sampleRequest, sampleScope } from '../support/sample-request';

type Happening =
  | { readonly kind: 'run' }
  | { readonly kind: 'killed'; readonly at: number }
  | { readonly kind: 'time'; readonly ms: number }
  | { readonly kind: 'scope'; readonly query: string }
  | { readonly kind: 'decide'; readonly state: 'approved' | 'rejected' | 'withdrawn' | 'expired' };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ kind: 'run' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('killed' as const), at: fc.integer({ min: 1, max: 60 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('time' as const), ms: fc.integer({ min: 0, max: 200_000 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('scope' as const),
      query: fc.constantFrom('one', 'two', 'three'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      state: fc.constantFrom('approved', 'approved', 'rejected', 'withdrawn', 'expired'),
    }),
  },
);

/** An export just submitted. */
function submitted(): ExecutionWorld {
  const made = executionWorld(TENANT);
  const request = scoped(sampleRequest(), 'one');
  made.put(request, newExecution(request, 'export', 'open-case'));
  return made;
}

function scoped(request: EscalationRequest, query: string): EscalationRequest {
  return {
    ...request,
    scope: sampleScope({ kind: 'export', query }),
    scopeDigest: `digest-${query}`,
    estimate: null,
  };
}

async function happen(made: ExecutionWorld, what: Happening): Promise<void> {
  const request = await made.request();
  const next = { ...request, version: request.version + 1 };
  switch (what.kind) {
    case 'run':
      await made.run();
      return;
    case 'killed':
      await killedRun(made, what.at);
      return;
    case 'time':
      made.pass(what.ms);
      return;
    case 'scope':
      if (request.state === 'submitted') made.put(scoped(next, what.query));
      return;
    case 'decide':
      if (request.state === 'submitted') made.put({ ...next, state: what.state });
  }
}

async function killedRun(made: ExecutionWorld, at: number): Promise<void> {
  const mortal = new Mortal(at);
  const { requests, executions, ediscovery } = made.ports;
  const ports = {
    ...made.ports,
    requests: mortal.holding(requests),
    executions: mortal.holding(executions),
    ediscovery: mortal.holding(ediscovery),
  };
  await runExecution(ports, { tenantId: TENANT, number: 1 }).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
}

describe('an export, whatever happens in whatever order', () => {
  it('is of the approved scope, once; and nothing is left of one that came to nothing', async () => {
    const ends = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
        const made = submitted();
        for (const what of happenings) {
          await happen(made, what);
          const { state } = await made.request();
          const begun = made.ediscovery.changes.includes('start-export');
          expect([state, begun && !['executing', 'done'].includes(state)]).toEqual([state, false]);
        }
        made.pass(LEASE_MS + 1);
        await made.runToRest();
        const request = await made.request();
        ends.set(request.state, (ends.get(request.state) ?? 0) + 1);
        expect(made.reported.filter((error) => !(error instanceof Killed))).toEqual([]);
        expect(['submitted', 'done', 'rejected', 'withdrawn', 'expired']).toContain(request.state);

        const exported = made.ediscovery.cases.flatMap(({ operations, searches }) =>
          [...operations.values()].map(({ searchId }) => searches.get(searchId)?.query),
        );
        expect(exported).toEqual(request.state === 'done' ? [`"${request.scope.query}"`] : []);
        const open = made.ediscovery.cases.filter((one) => one.state === 'open');
        const isLive = !isEnded(request.state) || request.state === 'done';
        expect(open.map(({ name }) => name)).toEqual(isLive ? [(await made.execution()).found.caseName] : []);
      }),
      { numRuns: 400 },
    );
    expect([...ends.keys()].sort()).toEqual(['done', 'expired', 'rejected', 'submitted', 'withdrawn']);
  });
});
