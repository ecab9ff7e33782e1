import { type AuditRecord } from '../domain/audit';
import { type EscalationRequest } from '../domain/request';
import { type Actor } from './actor';
import { type Refused } from './decide-request';
import { type EscalationPorts } from './escalation-ports';
import { findRequest, type NoSuchRequest, type Which } from './find-request';
import { whyNotHandle } from './handling-right';
import { type MembershipPorts } from './membership';

export type ShowAuditPorts = MembershipPorts & Pick<EscalationPorts, 'requests' | 'audit'>;

export type ShowAuditOutcome =
  | { readonly kind: 'record'; readonly request: EscalationRequest; readonly records: readonly AuditRecord[] }
  | Refused
  | NoSuchRequest;

/** How a request came to where it stands: for its requester, and for whoever may handle it. */
export async function showAudit(
  ports: ShowAuditPorts,
  actor: Actor,
  which: Which,
): Promise<ShowAuditOutcome> {
  const request = await findRequest(ports.requests, actor, which);
  if (request === null) return { kind: 'no-such-request' };
  const isOwn = request.requester.id === actor.id;
  const why = isOwn ? null : await whyNotHandle(ports, actor, request);
  if (why !== null) return { kind: 'refused', why, request };
  const { tenantId, number } = request;
  return { kind: 'record', request, records: await ports.audit.ofRequest(tenantId, number) };
}
