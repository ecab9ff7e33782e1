import { presentRequestForm } from '../../../../src/presentation';
import {
  type FieldProblem,
  type RequestDraft,
  type RequestForm,
} from '../../../../src/escalation/request-form';
import { HOSTILE_SUBJECTS } from '../hostile';
import { type Sample } from '../sample';
import { NOW } from '../viewer';
import { MEGAN_ASKS, served } from './request';

export function draft(form: Partial<RequestForm> = {}, change: Partial<RequestDraft> = {}): RequestDraft {
  return {
    ref: 'Dr4Ft9QpLw2Xy7RtBn5Hs8',
    tenantId: 't',
    requester: MEGAN_ASKS,
    form: {
      kind: 'hold',
      mailbox: '',
      from: '',
      to: '',
      query: '',
      reason: '',
      until: '2027-03-31',
      holdType: 'ediscovery',
      ...form,
    },
    releases: null,
    searchRef: null,
    at: NOW,
    ...change,
  };
}

const form = (name: string, of: RequestDraft, problems: readonly FieldProblem[] = []): Sample => ({
  card: 'request form',
  name,
  show: (viewer) => presentRequestForm(of, problems, served(viewer)),
});

export const REQUEST_FORMS: readonly Sample[] = [
  form('hold', draft()),
  form(
    'export',
    draft({ kind: 'export', from: '2024-01-01', to: '2024-12-31', reason: 'The audit asks for it.' }),
  ),
  form('purged', draft({ kind: 'purged', query: 'tender' })),
  form(
    'departed, mailbox missing',
    draft({ kind: 'departed', query: 'tender', reason: 'He had the offers.' }),
    [{ field: 'mailbox', fault: 'mailbox-missing' }],
  ),
  form('release', draft({ kind: 'release', mailbox: 'megan.bowen@contoso.example' }, { releases: 7 })),
  form('restore', draft({ kind: 'restore' }, { searchRef: 'Zk3v9QpLw2Xy7RtBn5Hs8A' })),
  form(
    'faulty',
    draft({
      mailbox: 'annna@contoso.example, Anna',
      from: '2026-11-20',
      to: '2026-11-10',
      until: '2020-01-01',
    }),
    [
      { field: 'mailbox', fault: 'mailbox-unknown', value: 'annna@contoso.example' },
      { field: 'mailbox', fault: 'mailbox-not-an-address', value: 'Anna' },
      { field: 'to', fault: 'ends-before-it-begins' },
      { field: 'until', fault: 'date-in-past' },
      { field: 'reason', fault: 'reason-missing' },
    ],
  ),
  form(
    'hostile text',
    draft({
      mailbox: HOSTILE_SUBJECTS.join(', '),
      query: HOSTILE_SUBJECTS.join(' '),
      reason: `${HOSTILE_SUBJECTS.join('\n')}${'x'.repeat(10_000)}`,
      from: '${1+1}',
    }),
    [
      { field: 'reason', fault: 'reason-too-long' },
      { field: 'from', fault: 'not-a-date', value: HOSTILE_SUBJECTS[2] ?? '' },
      { field: 'mailbox', fault: 'mailbox-not-an-address', value: HOSTILE_SUBJECTS[0] ?? '' },
    ],
  ),
];
