import { type AuditEvent, type AuditWhat } from '../../src/domain/audit';
import { type EscalationRequest, type RequestPerson, UNTOUCHED } from '../../src/domain/request';
import { type RequestState } from '../../src/domain/request-states';
import { type FirstSteps, type RequestChange } from '../../src/escalation/ports';
import { type RequestDraft } from '../../src/escalation/request-form';
import { START } from './samples';

export const ANNA: RequestPerson = { id: 'anna', name: 'Anna Berg' };
export const BEN: RequestPerson = { id: 'ben', name: 'Ben Holt' };

/** What people type may hold anything. */
export const ODD_TEXT = 'NUL \u0000, half a pair \udc00, quotes "\'\\, line\nbreaks\r\u2028, =cmd()';

export type NewRequest = Omit<EscalationRequest, 'number' | 'version'>;

export function newRequest(ref: string, changes: Partial<NewRequest> = {}): NewRequest {
  return {
    ref,
    tenantId: 't1',
    state: 'submitted',
    requester: ANNA,
    scope: {
      kind: 'hold',
      mailboxes: [{ address: 'anna@contoso.example', name: 'Anna Berg', personId: 'anna' }],
      from: '2026-01-01',
      to: null,
      query: 'tender',
      until: null,
      holdType: 'ediscovery',
      releases: null,
      searchRef: null,
    },
    scopeDigest: 'digest',
    reason: 'A lawsuit',
    ...UNTOUCHED,
    createdAt: START,
    changedAt: START,
    expiresAt: null,
    remindAt: null,
    handOverAt: null,
    ...changes,
  };
}

/** A line about a request. */
export function event(
  { tenantId, number, state }: Pick<EscalationRequest, 'tenantId' | 'number' | 'state'>,
  what: AuditWhat = { kind: 'reminded' },
  after: RequestState = state,
): AuditEvent {
  return { at: START, tenantId, request: number, actor: BEN, what, before: state, after };
}

/** A line in the record and somebody told. */
export const firstSteps: FirstSteps = (request) => ({
  audit: [
    {
      ...event(request, {
        kind: 'submitted',
        scope: request.scope,
        scopeDigest: request.scopeDigest,
        reason: request.reason,
      }),
      actor: request.requester,
      before: 'draft',
    },
  ],
  jobs: [{ kind: 'tell', notice: noticeOf(request, 'submitted') }],
});

/** An approver's yes to the request as they saw it. */
export function approval(seen: EscalationRequest, by: RequestPerson = BEN): RequestChange {
  const comment = `ok by ${by.name}`;
  const approvals = [{ by, at: START, comment, scopeDigest: seen.scopeDigest }];
  const { tenantId, number } = seen;
  return {
    request: { ...seen, state: 'approved', approvals },
    audit: [event(seen, { kind: 'approved', comment, scopeDigest: seen.scopeDigest }, 'approved')],
    jobs: [
      { kind: 'execute', tenantId, number },
      { kind: 'tell', notice: noticeOf(seen, 'approved') },
    ],
  };
}

function noticeOf(
  { tenantId, number }: EscalationRequest,
  about: 'submitted' | 'approved',
): { tenantId: string; number: number; about: 'submitted' | 'approved'; by: null } {
  return { tenantId, number, about, by: null };
}

export function draft(ref: string, changes: Partial<RequestDraft> = {}): RequestDraft {
  return {
    ref,
    tenantId: 't1',
    requester: ANNA,
    form: {
      kind: 'hold',
      mailbox: '',
      from: '',
      to: '',
      query: '',
      reason: '',
      until: '',
      holdType: 'ediscovery',
    },
    releases: null,
    searchRef: null,
    at: START,
    ...changes,
  };
}
