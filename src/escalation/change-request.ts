import { type AuditActor, type AuditEvent, type AuditWhat } from '../domain/audit';
import { RecoveryError } from '../domain/errors';
import { type EscalationRequest, type RequestPerson } from '../domain/request';
import { type RequestState } from '../domain/request-states';
import { type EpochMs } from '../domain/time';
import { type Actor, personOf } from './actor';
import { findRequest, type NoSuchRequest, type Which } from './find-request';
import { type NoticeAbout } from './notice';
import { type OutgoingJob, type RequestChange, type RequestStore } from './ports';

/** What is to be done about a request as it stands: nothing but an answer, or a change and then an answer. */
export type Plan<T> =
  | { readonly kind: 'answer'; readonly answer: T }
  | {
      readonly kind: 'change';
      readonly change: RequestChange;
      readonly answer: (changed: EscalationRequest) => T;
    };

const ATTEMPTS = 8;

/**
 * Reads a request, plans and writes. Where somebody else's change came between, it is read and planned anew.
 *
 * @param plan is given the request as it stands, and as it stood at the first reading
 * @throws RecoveryError `unexpected` where others keep being quicker
 */
export async function changeRequest<T>(
  requests: RequestStore,
  actor: Pick<Actor, 'tenantId'>,
  which: Which,
  plan: (request: EscalationRequest, atFirst: EscalationRequest) => Promise<Plan<T>> | Plan<T>,
): Promise<T | NoSuchRequest> {
  let atFirst: EscalationRequest | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const request = await findRequest(requests, actor, which);
    if (request === null) return { kind: 'no-such-request' };
    atFirst ??= request;
    const planned = await plan(request, atFirst);
    if (planned.kind === 'answer') return planned.answer;
    const changed = await requests.change(planned.change);
    if (changed !== null) return planned.answer(changed);
  }
  throw new RecoveryError('unexpected');
}

/** A line of the record about a request; with `after` where it moves the request to another state. */
export function recorded(
  request: EscalationRequest,
  at: EpochMs,
  actor: AuditActor,
  what: AuditWhat,
  after?: RequestState,
): AuditEvent {
  return {
    at,
    tenantId: request.tenantId,
    request: request.number,
    actor: actor === 'bot' ? actor : personOf(actor),
    what,
    before: after === undefined ? null : request.state,
    after: after ?? null,
  };
}

/** The job that tells people of it. */
export function tell(
  { tenantId, number }: EscalationRequest,
  about: NoticeAbout,
  by: RequestPerson | null,
): OutgoingJob {
  return { kind: 'tell', notice: { tenantId, number, about, by: by && personOf(by) } };
}

/** The job that goes on with carrying it out. */
export function execute({ tenantId, number }: EscalationRequest): OutgoingJob {
  return { kind: 'execute', tenantId, number };
}
