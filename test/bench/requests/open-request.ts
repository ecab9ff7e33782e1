import { type EscalationRequest, UNTOUCHED } from '../../../src/domain/request';
import { type FirstSteps, type RequestChange } from '../../../src/escalation/ports';

export const TENANT = '00000000-0000-0000-0000-00000000beef';
const REQUESTER = { id: '00000000-0000-0000-0000-000000000020', name: 'Alex Wilber' };
const APPROVER = { id: '00000000-0000-0000-0000-0000000000aa', name: 'Nestor Wilke' };

/** A request that waits for its decision, of the size of a real one. */
export function openRequest(n: number, at: number): Omit<EscalationRequest, 'number' | 'version'> {
  return {
    ref: `bench-${n}`,
    tenantId: TENANT,
    state: 'submitted',
    requester: REQUESTER,
    scope: {
      kind: 'hold',
      mailboxes: [{ address: 'alex@contoso.example', name: REQUESTER.name, personId: REQUESTER.id }],
      from: '2026-01-01',
      to: '2026-03-31',
      query: 'tender of the northern line',
      until: '2026-12-31',
      holdType: 'ediscovery',
      releases: null,
      searchRef: null,
    },
    scopeDigest: 'f'.repeat(64),
    reason: `${n}: the other side has announced a lawsuit, and legal asks that nothing gets lost until it is over.`,
    ...UNTOUCHED,
    createdAt: at,
    changedAt: at,
    expiresAt: at + 10 * 24 * 60 * 60 * 1000,
    remindAt: at + 4 * 60 * 60 * 1000,
    handOverAt: null,
  };
}

/** What submitting brings: a line in the record. Nobody is told here: that is measured with decisions. */
export const submitted: FirstSteps = ({
  tenantId,
  number,
  createdAt,
  scope,
  scopeDigest,
  reason,
  requester,
}) => ({
  audit: [
    {
      at: createdAt,
      tenantId,
      request: number,
      actor: requester,
      what: { kind: 'submitted', scope, scopeDigest, reason },
      before: 'draft',
      after: 'submitted',
    },
  ],
  jobs: [],
});

/** The decision of an approver: request, a line in the record, two jobs. */
export function approvalOf(request: EscalationRequest, at: number): RequestChange {
  const { tenantId, number, scopeDigest } = request;
  const comment = 'ok by legal';
  return {
    request: {
      ...request,
      state: 'approved',
      approvals: [{ by: APPROVER, at, comment, scopeDigest }],
      changedAt: at,
      expiresAt: null,
      remindAt: null,
    },
    audit: [
      {
        at,
        tenantId,
        request: number,
        actor: APPROVER,
        what: { kind: 'approved', comment, scopeDigest },
        before: 'submitted',
        after: 'approved',
      },
    ],
    jobs: [
      { kind: 'execute', tenantId, number },
      { kind: 'tell', notice: { tenantId, number, about: 'approved', by: APPROVER } },
    ],
  };
}
