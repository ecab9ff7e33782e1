import { type EscalationRequest, type RequestScope, UNTOUCHED } from '../../../src/domain/request';
import { addressOf, ALEX, TENANT } from './people';

/** A Monday morning, 10:00 UTC. */
export const MONDAY = Date.UTC(2026, 10, 23, 10);

export const HOUR_MS = 60 * 60 * 1000;

export function sampleScope(parts: Partial<RequestScope> = {}): RequestScope {
  return {
    kind: 'hold',
    mailboxes: [{ address: addressOf(ALEX), name: ALEX.name, personId: ALEX.id }],
    from: null,
    to: null,
    query: '',
    until: null,
    holdType: 'ediscovery',
    releases: null,
    searchRef: null,
    ...parts,
  };
}

/** Alex's hold on the own mailbox, just submitted, unless the parts say otherwise. */
export function sampleRequest(parts: Partial<EscalationRequest> = {}): EscalationRequest {
  return {
    number: 1,
    ref: 'request-1',
    tenantId: TENANT,
    version: 1,
    state: 'submitted',
    requester: ALEX,
    scope: sampleScope(),
    scopeDigest: 'digest',
    reason: 'The contract with Fabrikam is disputed',
    ...UNTOUCHED,
    createdAt: MONDAY,
    changedAt: MONDAY,
    expiresAt: MONDAY + 240 * HOUR_MS,
    remindAt: MONDAY + 4 * HOUR_MS,
    handOverAt: null,
    ...parts,
  };
}
