import { type EscalationRequest } from '../../domain/request';
import { type EpochMs } from '../../domain/time';
import { type Execution, newExecution, type StepName } from './execution';
import { replaced, settled } from './facts';
import { firstStep, isBeforeApproval, stepAfter } from './first-step';

/** What a runner has to do with a request as it stands. */
export type NextMove =
  /** Nothing, or not before a person acts. */
  | { readonly kind: 'over' }
  /** Not yet. */
  | { readonly kind: 'later'; readonly ms: number }
  /** It is approved: from now on it is being executed. */
  | { readonly kind: 'start'; readonly execution?: Execution }
  /** Another step than the recorded one. */
  | { readonly kind: 'turn-to'; readonly from: Execution; readonly to: Execution }
  | { readonly kind: 'step'; readonly execution: Execution; readonly step: StepName };

const OVER: NextMove = { kind: 'over' };

/** Pure. Nothing but counting happens before the approval, and nothing but closing after any other end. */
export function whatIsNext(request: EscalationRequest, execution: Execution | null, now: EpochMs): NextMove {
  switch (request.state) {
    case 'approved':
      return { kind: 'start', ...(execution === null && { execution: atFirst(request) }) };
    case 'submitted':
    case 'executing':
      return execution === null ? OVER : onTheWay(request, execution, now);
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return execution === null ? OVER : onTheWayOut(execution, now);
    case 'draft':
    case 'done':
    case 'failed':
    case 'released':
      return OVER;
  }
}

function onTheWay(request: EscalationRequest, execution: Execution, now: EpochMs): NextMove {
  const { step } = execution;
  if (step === null) return OVER;
  if (isForAnotherScope(request, execution)) return anew(request, execution);
  if (request.state === 'submitted' && !isBeforeApproval(request.scope, step)) return OVER;
  if (step === 'await-approval') return turn(execution, stepAfter(request.scope, step));
  if (step === 'await-hand') return OVER;
  return inTime(execution, step, now);
}

/** A case that is just being opened is opened first, or nobody would know it and close it. */
function isForAnotherScope({ scopeDigest }: EscalationRequest, { step, begun, found }: Execution): boolean {
  const isOpening = step === 'open-case' && begun;
  return !isOpening && found.scopeDigest !== undefined && found.scopeDigest !== scopeDigest;
}

/** What was counted belongs to a scope that nobody asks for any more. */
function anew(request: EscalationRequest, from: Execution): NextMove {
  return { kind: 'turn-to', from, to: { ...atFirst(request), found: replaced(from.found) } };
}

function atFirst(request: EscalationRequest): Execution {
  return newExecution(request, request.scope.kind, firstStep(request.scope));
}

function turn(from: Execution, step: StepName | null): NextMove {
  return { kind: 'turn-to', from, to: toStep(from, step) };
}

/** Of an export that was counted, a case is left. Nothing else runs before an approval, so nothing else is left. */
function onTheWayOut(execution: Execution, now: EpochMs): NextMove {
  const { step, found, begun } = execution;
  if (step === null) return OVER;
  if (step === 'close-case') return inTime(execution, step, now);
  const untouched = found.caseId === undefined && found.outdatedCaseId === undefined && !begun;
  return turn(execution, untouched ? null : 'close-case');
}

function inTime(execution: Execution, step: StepName, now: EpochMs): NextMove {
  const ms = (execution.found.notBefore ?? now) - now;
  return ms > 0 ? { kind: 'later', ms } : { kind: 'step', execution, step };
}

/** The same execution at the beginning of another step. */
export function toStep(execution: Execution, step: StepName | null): Execution {
  return {
    ...execution,
    step,
    begun: false,
    found: settled(execution.found),
    failures: 0,
    failingSince: null,
  };
}
