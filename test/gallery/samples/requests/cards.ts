import { presentRequest } from '../../../../src/presentation';
import { type RequestView } from '../../../../src/escalation/request-view';
import { type Sample } from '../sample';
import { HOSTILE_SUBJECTS } from '../hostile';
import { daysAgo } from '../viewer';
import { ALEX, DIEGO, MEGAN_ASKS, request, scope, served, view } from './request';
import { APPROVED, ESTIMATE, inState, litigation, REJECTED, RUNBOOK } from './states';

const shown = (card: string, name: string, of: RequestView, refreshFor: readonly string[] = []): Sample => ({
  card,
  name,
  show: (viewer) => presentRequest(of, { viewer: served(viewer), refreshFor }),
});

const QUESTION = {
  by: ALEX,
  at: daysAgo(0, 2),
  side: 'approver',
  text: 'Which period do you mean: the tender of 2025 or of 2026?',
} as const;
const ANSWER = { by: MEGAN_ASKS, at: daysAgo(0, 1), side: 'requester', text: 'Both, please.' } as const;

const hostileText = HOSTILE_SUBJECTS.join('\n');

/** Everything a person can type, hostile and at its longest. */
export const HOSTILE_REQUEST = request('hold', {
  requester: { id: 'p', name: HOSTILE_SUBJECTS[0] ?? '' },
  reason: `${hostileText}\n${'Because of {{DATE(2017-02-14T06:00:00Z)}} **and** so on. '.repeat(200)}`,
  scope: scope('hold', {
    mailboxes: HOSTILE_SUBJECTS.map((name) => ({ name, address: 'a@b.example', personId: null })),
    query: HOSTILE_SUBJECTS.join(' '),
  }),
  approvals: [{ ...APPROVED, comment: hostileText }],
  remarks: HOSTILE_SUBJECTS.map((text) => ({ ...QUESTION, by: { id: 'p', name: text }, text })),
  assignee: { id: 'p', name: HOSTILE_SUBJECTS[4] ?? '' },
});

const EXPORT = request('export', { estimate: ESTIMATE });

const REQUESTER: readonly Sample[] = [
  shown('request, requester', 'hold sent', view('requester', inState('hold', 'submitted'))),
  shown(
    'request, requester',
    'asked back',
    view('requester', { ...inState('hold', 'submitted'), assignee: ALEX, remarks: [QUESTION] }),
  ),
  shown('request, requester', 'own export counted', view('requester', EXPORT)),
  shown('request, requester', 'rejected', view('requester', inState('export', 'rejected'))),
  shown('request, requester', 'export under way', view('requester', inState('export', 'executing'))),
  shown('request, requester', 'export ready', view('requester', inState('export', 'done'))),
  shown(
    'request, requester',
    'hold in place',
    view('requester', { ...inState('hold', 'done'), scope: scope('hold', { until: '2027-03-31' }) }),
  ),
  shown('request, requester', 'Litigation Hold by hand', view('requester', litigation('executing'))),
  shown('request, requester', 'failed', view('requester', inState('export', 'failed'))),
  shown('request, requester', 'hostile text', view('requester', HOSTILE_REQUEST)),
];

const APPROVER: readonly Sample[] = [
  shown(
    'request, approver',
    'hold to decide',
    view('approver', inState('hold', 'submitted'), { warnings: ['no-end'] }),
  ),
  shown(
    'request, approver',
    'export counted',
    view(
      'approver',
      { ...EXPORT, assignee: DIEGO, approvals: [APPROVED], remarks: [QUESTION, ANSWER] },
      {
        approvalsNeeded: 2,
        warnings: ['two-approvers-needed', 'several-psts', 'several-packages', 'somebody-elses-mailbox'],
      },
    ),
  ),
  shown(
    'request, approver',
    'own mailbox',
    view('approver', inState('hold', 'submitted'), { cannotDecide: 'own-mailbox' }),
  ),
  shown(
    'request, approver',
    'has voted',
    view(
      'approver',
      { ...EXPORT, approvals: [APPROVED] },
      { approvalsNeeded: 2, cannotDecide: 'already-voted' },
    ),
  ),
  shown('request, approver', 'task', view('approver', litigation('executing'), { runbook: RUNBOOK })),
  shown('request, approver', 'failed', view('approver', inState('export', 'failed'))),
  shown('request, approver', 'approved', view('approver', inState('export', 'approved'))),
  shown(
    'request, approver',
    'rejected',
    view('approver', { ...inState('hold', 'rejected'), rejections: [REJECTED] }),
  ),
  shown('request, approver', 'export ready', view('approver', inState('export', 'done'))),
  shown(
    'request, approver',
    'departed',
    view('approver', inState('departed', 'submitted'), { warnings: ['owner-unknown'] }),
  ),
  shown(
    'request, approver',
    'hostile text',
    view('approver', HOSTILE_REQUEST, { warnings: ['somebody-elses-mailbox', 'several-mailboxes'] }),
  ),
];

const BYSTANDER: readonly Sample[] = [
  shown('request, base', 'waiting', view('bystander', inState('hold', 'submitted')), ['29:alex', '29:diego']),
  shown('request, base', 'done', view('bystander', inState('export', 'done')), ['29:alex']),
];

export const REQUEST_CARDS: readonly Sample[] = [...REQUESTER, ...APPROVER, ...BYSTANDER];
