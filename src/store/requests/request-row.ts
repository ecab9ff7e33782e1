import { type EscalationRequest } from '../../domain/request';
import { isEnded } from '../../domain/request-states';
import { type EpochMs } from '../../domain/time';
import { type Execution } from '../../escalation/execution/execution';

/** What a table of requests answers with. */
export interface RequestRow {
  readonly request: EscalationRequest;
}

/** When something of it is due next: a reminder, a hand-over or its end; null where nothing is. */
export function dueAt(request: EscalationRequest): Date | null {
  const due = deadlinesOf(request).filter((at) => at !== null);
  return due.length === 0 ? null : new Date(Math.min(...due));
}

/** Of what is done, a hold in place is still to be reminded of. */
function deadlinesOf({
  state,
  expiresAt,
  remindAt,
  handOverAt,
}: EscalationRequest): readonly (EpochMs | null)[] {
  if (state === 'done') return [remindAt];
  return isEnded(state) ? [] : [expiresAt, remindAt, handOverAt];
}

/** True where an agent has to do something before it goes on. */
export function awaitsHand({ step }: Execution): boolean {
  return step === 'await-hand';
}
