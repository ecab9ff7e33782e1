import {
  type EscalationRequest,
  type RequestKind,
  type RequestPerson,
  type RequestScope,
  UNTOUCHED,
} from '../../../../src/domain/request';
import { type RequestView } from '../../../../src/escalation/request-view';
import { type Viewer } from '../../../../src/presentation/viewer';
import { daysAgo, MEGAN } from '../viewer';

export const MEGAN_ASKS: RequestPerson = { id: '00000000-0000-0000-0000-000000000020', name: 'Megan Bowen' };
export const ALEX: RequestPerson = { id: '00000000-0000-0000-0000-0000000000aa', name: 'Alex Wilber' };
export const DIEGO: RequestPerson = { id: '00000000-0000-0000-0000-0000000000ab', name: 'Diego Siciliani' };

export const OWN_MAILBOX = {
  address: 'megan.bowen@contoso.example',
  name: 'Megan Bowen',
  personId: MEGAN_ASKS.id,
};
export const LEFT_MAILBOX = {
  address: 'anna.schmitt@contoso.example',
  name: 'anna.schmitt@contoso.example',
  personId: null,
};

/** Megan where there is a helpdesk to ask. */
/** Where there is a helpdesk. */
export const served = (viewer: Viewer): Viewer => ({ ...viewer, helpdesk: true });

export const SERVED = served(MEGAN);

export function scope(kind: RequestKind, change: Partial<RequestScope> = {}): RequestScope {
  return {
    kind,
    mailboxes: [kind === 'departed' ? LEFT_MAILBOX : OWN_MAILBOX],
    from: '2026-01-01',
    to: '2026-11-20',
    query: 'tender Northwind',
    until: null,
    holdType: 'ediscovery',
    releases: kind === 'release' ? 7 : null,
    searchRef: kind === 'restore' ? 'Zk3v9QpLw2Xy7RtBn5Hs8A' : null,
    ...change,
  };
}

/** A request with plain defaults: sent three hours ago, undecided. A sample says only what is special about it. */
export function request(kind: RequestKind, change: Partial<EscalationRequest> = {}): EscalationRequest {
  return {
    number: 12,
    ref: 'Rq5Lw2Xy7Rt9QpBn1Hs8Zk',
    tenantId: '00000000-0000-0000-0000-0000000000t1',
    version: 1,
    state: 'submitted',
    requester: MEGAN_ASKS,
    scope: scope(kind),
    scopeDigest: 'f00d'.repeat(16),
    reason: 'We may have to show in court what was promised to Northwind.',
    ...UNTOUCHED,
    createdAt: daysAgo(0, 3),
    changedAt: daysAgo(0, 3),
    expiresAt: daysAgo(-8),
    remindAt: null,
    handOverAt: null,
    ...change,
  };
}

export function view(
  role: RequestView['role'],
  shown: EscalationRequest,
  change: Partial<RequestView> = {},
): RequestView {
  return {
    request: shown,
    role,
    warnings: [],
    approvalsNeeded: 1,
    cannotDecide: null,
    runbook: null,
    ...change,
  };
}
