import { type AuditEvent } from '../../domain/audit';
import { type EscalationRequest, type RequestResult } from '../../domain/request';
import { type RequestChange } from '../ports';
import { type Execution, type ExecutionFacts, type StepName } from './execution';
import { fail } from './fail';
import { stepAfter } from './first-step';
import { recorded, tell } from '../change-request';
import { afterWishedEnd } from '../deadlines';
import { releaseHold } from './release-hold';
import { again, GO_ON, OVER, type RunPorts, type TurnEnd } from './run-ports';
import { type StepOutcome } from './step';
import { isChanging } from './steps';
import { toStep } from './what-is-next';

type Outcome<K extends StepOutcome['kind']> = Extract<StepOutcome, { readonly kind: K }>;

/**
 * Records what a step has come to. Where a record is not kept, because somebody changed the request or another runner took
 * over, the next turn finds the step as begun and looks what is there.
 */
export async function settle(
  ports: RunPorts,
  request: EscalationRequest,
  execution: Execution,
  step: StepName,
  outcome: StepOutcome,
): Promise<TurnEnd> {
  switch (outcome.kind) {
    case 'next':
      return next(ports, request, execution, step, outcome);
    case 'wait':
      return wait(ports, request, execution, outcome);
    case 'rest':
      return OVER;
    case 'finished':
      return finish(ports, request, execution, step, outcome);
    case 'failed':
      return fail(ports, request, execution, outcome);
  }
}

async function next(
  ports: RunPorts,
  request: EscalationRequest,
  execution: Execution,
  step: StepName,
  { found, reference, estimate }: Outcome<'next'>,
): Promise<TurnEnd> {
  const at = ports.now();
  const { outdatedCaseId, ...kept } = execution.found;
  const after = toStep({ ...execution, found: { ...kept, ...found } }, stepAfter(request.scope, step));
  if (after.step === 'await-hand') {
    await ports.requests.change({
      request: { ...request, changedAt: at },
      audit: stepEnded(request, at, step, reference),
      jobs: [tell(request, 'task', null)],
      execution: after,
      runner: ports.runner,
    });
    return GO_ON;
  }
  if (estimate === undefined) {
    await ports.executions.record(after, ports.runner, stepEnded(request, at, step, reference));
    return GO_ON;
  }
  await ports.requests.change({
    request: { ...request, estimate, failure: null, changedAt: at },
    audit: [recorded(request, at, 'bot', { kind: 'estimated', estimate })],
    jobs: [tell(request, 'estimated', null)],
    execution: after,
    runner: ports.runner,
  });
  return GO_ON;
}

async function wait(
  ports: RunPorts,
  request: EscalationRequest,
  execution: Execution,
  { ms, progress, found }: Outcome<'wait'>,
): Promise<TurnEnd> {
  const at = ports.now();
  const facts: ExecutionFacts = {
    ...execution.found,
    ...found,
    waitingSince: execution.found.waitingSince ?? at,
    notBefore: at + ms,
  };
  const waiting: Execution = { ...execution, found: facts, failures: 0, failingSince: null };
  if (progress === undefined || progress === request.progress || request.state !== 'executing') {
    await ports.executions.record(waiting, ports.runner, []);
  } else {
    await ports.requests.change({
      request: { ...request, progress, changedAt: at },
      audit: [],
      jobs: [tell(request, 'progress', null)],
      execution: waiting,
      runner: ports.runner,
    });
  }
  return again(ms);
}

/** The end: of a request that was executed, or of the tidying up after one that came to nothing. */
async function finish(
  ports: RunPorts,
  request: EscalationRequest,
  execution: Execution,
  step: StepName,
  { result, reference }: Outcome<'finished'>,
): Promise<TurnEnd> {
  const at = ports.now();
  const ended = stepEnded(request, at, step, reference);
  const after = toStep(execution, null);
  if (request.state !== 'executing') {
    await ports.executions.record(after, ports.runner, ended);
    return GO_ON;
  }
  if (request.scope.kind === 'release') await releaseHold(ports, request);
  const remindAt = afterWishedEnd(request.scope, await ports.zoneOf(request));
  await ports.requests.change(
    completed({ ...request, remindAt }, result, { at, ended, execution: after, runner: ports.runner }),
  );
  return GO_ON;
}

function completed(
  request: EscalationRequest,
  result: RequestResult,
  {
    at,
    ended,
    execution,
    runner,
  }: { at: number; ended: readonly AuditEvent[]; execution: Execution; runner: string },
): RequestChange {
  return {
    request: {
      ...request,
      state: 'done',
      result,
      failure: null,
      progress: null,
      handOverAt: null,
      changedAt: at,
    },
    audit: [...ended, recorded(request, at, 'bot', { kind: 'completed', result }, 'done')],
    jobs: [tell(request, 'done', null)],
    execution,
    runner,
  };
}

function stepEnded(
  request: EscalationRequest,
  at: number,
  step: StepName,
  reference: string | undefined,
): readonly AuditEvent[] {
  if (!isChanging(step)) return [];
  return [recorded(request, at, 'bot', { kind: 'step', step, phase: 'ended', reference: reference ?? null })];
}
