import { type DecisionRefusal } from '../domain/audit';
import { type EscalationRequest } from '../domain/request';
import { transition } from '../domain/request-states';
import { type EpochMs } from '../domain/time';
import { hasVoted } from './voting';

export type Wish = 'approve' | 'reject';

/** Why a request as it stands is not this person's to decide, their right to handle it aside; null where it is. */
export function whyNotDecide(
  request: EscalationRequest,
  personId: string,
  wish: Wish,
  now: EpochMs,
): DecisionRefusal | null {
  const move = transition(request.state, wish);
  if (move.kind === 'refused') return move.why;
  if (isOverdue(request, now)) return 'already-expired';
  return hasVoted(request, personId) ? 'already-voted' : null;
}

/** True from the moment it expires, also where nobody has swept yet. */
export function isOverdue({ expiresAt }: EscalationRequest, now: EpochMs): boolean {
  return expiresAt !== null && expiresAt <= now;
}
