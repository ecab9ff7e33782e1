import { type EscalationRequest, type RequestKind } from '../../../../src/domain/request';
import { type RequestState } from '../../../../src/domain/request-states';
import { type Runbook } from '../../../../src/escalation/runbook/runbook';
import { daysAgo } from '../viewer';
import { ALEX, DIEGO, request, scope } from './request';

const GB = 1024 ** 3;

export const APPROVED = {
  by: ALEX,
  at: daysAgo(0, 2),
  comment: 'Fine with legal.',
  scopeDigest: 'f00d'.repeat(16),
};
export const REJECTED = { by: ALEX, at: daysAgo(0, 2), comment: 'Legal sees no case for it.' };
export const ESTIMATE = { items: 48_210, size: 52.3 * GB, mailboxes: 1, unindexedItems: 37 };

const CASE = 'Mail Recovery #12 Rq5Lw2Xy';

function resultOf(kind: RequestKind): EscalationRequest['result'] {
  switch (kind) {
    case 'hold':
      return { kind: 'hold', caseName: CASE };
    case 'release':
      return { kind: 'released' };
    case 'export':
      return {
        kind: 'export',
        caseName: CASE,
        files: [
          { name: 'PSTs.001.Mail Recovery 12.zip', size: 31.4 * GB },
          { name: 'PSTs.002.Mail Recovery 12.zip', size: 20.9 * GB },
          { name: 'Reports-Mail Recovery 12.zip', size: 2_400_000 },
        ],
        availableUntil: daysAgo(-14),
        partial: true,
      };
    case 'purged':
    case 'departed':
      return { kind: 'by-hand', by: DIEGO, note: '37 messages are back in the Inbox.' };
    case 'restore':
      return { kind: 'restored', moved: 812, failed: 3 };
  }
}

/** A request of this kind as it looks in this state. */
export function inState(kind: RequestKind, state: RequestState): EscalationRequest {
  const base = request(kind, { state, ...(state === 'submitted' ? {} : { expiresAt: null }) });
  switch (state) {
    case 'draft':
    case 'submitted':
    case 'withdrawn':
    case 'expired':
      return base;
    case 'rejected':
      return { ...base, rejections: [REJECTED] };
    case 'approved':
      return { ...base, approvals: [APPROVED] };
    case 'executing':
      return { ...base, approvals: [APPROVED], progress: kind === 'export' ? 42 : null };
    case 'done':
    case 'released':
      return { ...base, approvals: [APPROVED], result: resultOf(kind) };
    case 'failed':
      return { ...base, approvals: [APPROVED], failure: 'role-missing' };
  }
}

/** The same for a Litigation Hold. */
export function litigation(state: RequestState, kind: 'hold' | 'release' = 'hold'): EscalationRequest {
  return {
    ...inState(kind, state),
    scope: scope(kind, { holdType: 'litigation', from: null, to: null, query: '', until: '2027-03-31' }),
  };
}

export const RUNBOOK: Runbook = {
  kind: 'litigation-hold',
  steps: [
    { title: 'connect', lines: ['Connect-ExchangeOnline'] },
    {
      title: 'check-mailbox',
      lines: [
        "Get-Mailbox -Identity 'megan.bowen@contoso.example' | Format-List DisplayName,LitigationHoldEnabled",
      ],
      notes: ['needs-plan-2'],
    },
    {
      title: 'place-litigation-hold',
      lines: [
        "Set-Mailbox -Identity 'megan.bowen@contoso.example' -LitigationHoldEnabled $true -LitigationHoldOwner 'Alex *Wilber* [x](https://evil.example) O''Brien'",
      ],
      notes: ['takes-up-to-four-hours', 'remove-on-last-day'],
    },
    { title: 'disconnect', lines: ['Disconnect-ExchangeOnline -Confirm:$false'] },
  ],
};
