import { type AuditEvent } from '../../domain/audit';
import { type EscalationRequest } from '../../domain/request';
import { keepingClaim } from './claim';
import { type Execution, type StepName } from './execution';
import { HELD_ELSEWHERE_MS, LONGEST_WAIT_MS } from './pace';
import { recorded } from '../change-request';
import { again, type RunPorts, type TurnEnd } from './run-ports';
import { settle } from './settle';
import { type StepOutcome } from './step';
import { isChanging, STEPS } from './steps';
import { afterTrouble, type FailedAttempt } from './after-trouble';

/**
 * One step of an execution that this run has claimed: recorded as begun where it changes something, taken, and its outcome
 * recorded.
 */
export async function runStep(
  ports: RunPorts,
  request: EscalationRequest,
  execution: Execution,
  step: StepName,
): Promise<TurnEnd> {
  const begun = await begin(ports, request, execution, step);
  if (begun === null) return again(HELD_ELSEWHERE_MS);
  const lookFirst = execution.begun || execution.found.adopted === true;
  const outcome = await keepingClaim(ports, begun, attempt(ports, request, begun, step, lookFirst));
  return outcome.kind === 'threw'
    ? afterTrouble(ports, request, begun, outcome)
    : settle(ports, request, begun, step, withinTime(outcome, begun, step, ports.now()));
}

/** Null where the claim is lost. */
async function begin(
  ports: RunPorts,
  request: EscalationRequest,
  execution: Execution,
  step: StepName,
): Promise<Execution | null> {
  if (!isChanging(step) || execution.begun) return execution;
  const found =
    step === 'open-case' ? { ...execution.found, scopeDigest: request.scopeDigest } : execution.found;
  const begun: Execution = { ...execution, begun: true, found };
  const audit: AuditEvent = recorded(request, ports.now(), 'bot', {
    kind: 'step',
    step,
    phase: 'begun',
    reference: null,
  });
  return (await ports.executions.record(begun, ports.runner, [audit])) ? begun : null;
}

async function attempt(
  ports: RunPorts,
  request: EscalationRequest,
  { found }: Execution,
  step: StepName,
  lookFirst: boolean,
): Promise<StepOutcome | FailedAttempt> {
  try {
    return await STEPS[step](ports, { request, found, lookFirst, now: ports.now() });
  } catch (error) {
    return { kind: 'threw', error };
  }
}

/** A wait that has lasted too long is a failure; tried again, it waits once more. */
function withinTime(
  outcome: StepOutcome,
  { found, begun }: Execution,
  step: StepName,
  now: number,
): StepOutcome {
  const longest = step === 'await-export' ? LONGEST_WAIT_MS.export : LONGEST_WAIT_MS.usual;
  if (outcome.kind !== 'wait' || now - (found.waitingSince ?? now) < longest) return outcome;
  return {
    kind: 'failed',
    failure: step === 'await-hold' ? 'hold-failed' : 'gave-up',
    detail: `${step} for too long`,
    redo: { step, found, begun },
  };
}
