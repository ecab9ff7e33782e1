import { type AuditWhat } from '../domain/audit';
import { type EscalationRequest, type RequestPerson } from '../domain/request';
import { type Actor, personOf } from './actor';
import { recorded, tell } from './change-request';
import { handOverTime } from './deadlines';
import { type EscalationPorts } from './escalation-ports';
import { type NoticeAbout } from './notice';
import { type RequestChange } from './ports';

/** Puts a request into somebody's hands until their time to act is over. */
export function assigned(
  { policy, now }: Pick<EscalationPorts, 'policy' | 'now'>,
  actor: Actor,
  before: EscalationRequest,
  to: RequestPerson,
  what: AuditWhat,
  about: NoticeAbout,
): RequestChange {
  const at = now();
  const waits = before.state === 'submitted' || before.state === 'executing';
  return {
    request: {
      ...before,
      assignee: personOf(to),
      handOverAt: waits ? handOverTime(policy(), before.scope.kind, at) : null,
      changedAt: at,
    },
    audit: [recorded(before, at, actor, what)],
    jobs: [tell(before, about, actor)],
  };
}
