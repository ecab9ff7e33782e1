import { type AuditRecord, type AuditWhat } from '../../../../src/domain/audit';
import { daysAgo } from '../viewer';
import { ALEX, DIEGO, MEGAN_ASKS, request, scope } from './request';
import { APPROVED, ESTIMATE, inState } from './states';

const MARCH = scope('export', { to: '2026-03-31' });

/** One of every kind of event. */
export const EVERY_EVENT: readonly AuditWhat[] = [
  { kind: 'submitted', scope: scope('export'), scopeDigest: 'a', reason: request('export').reason },
  { kind: 'scope-changed', from: scope('export'), to: MARCH, scopeDigest: 'b', approvalsVoided: 1 },
  { kind: 'estimated', estimate: ESTIMATE },
  { kind: 'endorsed', comment: APPROVED.comment, scopeDigest: 'b', needed: 2 },
  { kind: 'approved', comment: '', scopeDigest: 'b' },
  { kind: 'voted-against', comment: 'Too much.' },
  { kind: 'rejected', comment: 'Legal sees no case for it.' },
  { kind: 'withdrawn' },
  { kind: 'expired' },
  { kind: 'reminded' },
  { kind: 'handed-over', from: DIEGO },
  { kind: 'taken-over', from: null },
  { kind: 'taken-over', from: DIEGO },
  { kind: 'delegated', to: DIEGO },
  { kind: 'remarked', remark: { by: ALEX, at: 0, side: 'approver', text: 'Which period?' } },
  { kind: 'remarked', remark: { by: MEGAN_ASKS, at: 0, side: 'requester', text: 'March.' } },
  { kind: 'decision-refused', wish: 'approve', why: 'own-request' },
  { kind: 'step', step: 'open-case', phase: 'begun', reference: null },
  { kind: 'step', step: 'open-case', phase: 'ended', reference: '22aa2acd-7554-4330-9ba9-ce20014aaae4' },
  { kind: 'started' },
  { kind: 'retried' },
  { kind: 'completed', result: inState('export', 'done').result ?? { kind: 'released' } },
  { kind: 'failed', failure: 'export-failed', detail: 'submissionFailed' },
  { kind: 'released', by: 15 },
  { kind: 'helpdesk-bound', conversationId: '19:abc@thread.tacv2' },
];

const BY_BOT = ['estimated', 'expired', 'reminded', 'handed-over', 'step', 'started', 'completed', 'failed'];

export function record(what: AuditWhat, index = 0): AuditRecord {
  const asked = what.kind === 'submitted' || what.kind === 'withdrawn';
  return {
    seq: index + 1,
    at: daysAgo(2) + index * 600_000,
    tenantId: 't',
    request: 12,
    actor: BY_BOT.includes(what.kind) ? 'bot' : asked ? MEGAN_ASKS : ALEX,
    what,
    before: null,
    after: null,
    hash: 'h',
    previousHash: 'p',
  };
}

export const EVERY_RECORD = EVERY_EVENT.map(record);
