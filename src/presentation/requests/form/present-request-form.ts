import { type FieldProblem, type FormField, type RequestDraft } from '../../../escalation/request-form';
import { type RequestKind } from '../../../domain/request';
import { DAY_MS } from '../../../domain/time';
import { type Button, buttonAction } from '../../button';
import { cardMessage, type CardMessage } from '../../card-message';
import { datesFor } from '../../dates';
import { fit, type Room } from '../../fit';
import { type OutboundMessage } from '../../message';
import { runs } from '../../text/runs';
import { type Viewer } from '../../viewer';
import { type Words, wordsFor } from '../../words';
import { faultSentence } from './fault-sentence';
import { fieldValues } from './field-values';
import { formLines, formTitle, guardPurpose, matterOf } from './form-words';

const FIELDS: readonly FormField[] = ['kind', 'mailbox', 'from', 'to', 'query', 'until', 'reason'];
const KINDS = ['hold', 'export', 'purged', 'departed'] as const;
const HOLD_TYPES = ['ediscovery', 'litigation'] as const;

/** The form for a request, filled in as typed, with what is wrong said at the field. */
export function presentRequestForm(
  draft: RequestDraft,
  problems: readonly FieldProblem[],
  viewer: Viewer,
): OutboundMessage {
  return fit((room) => formIn(room, draft, problems, viewer));
}

function formIn(
  room: Room,
  draft: RequestDraft,
  problems: readonly FieldProblem[],
  viewer: Viewer,
): CardMessage {
  const words = wordsFor(viewer.language);
  const { requestForm: says } = words.requests;
  const { form } = draft;
  const values = fieldValues(form, room);
  const title = formTitle(draft, words);
  const about = guardPurpose(draft, words, datesFor(viewer)) ?? aboutDraft(draft, words, viewer);
  const faults = problems.map((problem) => faultSentence(problem, words));
  const isFull = form.kind !== 'release' && form.kind !== 'restore';
  const data = {
    title,
    hints: [{ text: about }],
    ...faultsByField(problems, words),
    ...labels(form.kind, words),
    ...values,
    about: isFull || values.mailbox === '' ? [] : [{ runs: runs(says.filled(says.mailbox, values.mailbox)) }],
    form: isFull ? 'full' : 'short',
    isHold: form.kind === 'hold',
    kinds: KINDS.map((value) => ({ value, title: kindTitle(value, draft, words) })),
    holdTypes: HOLD_TYPES.map((value) => ({ value, title: says.holdTypes[value] })),
    decides: says.decides,
    actions: buttons(draft, words).map(buttonAction),
  };
  const [first] = problems;
  const lines = formLines(form.kind, values, words);
  const text = [
    words.ended(title),
    ...faults,
    about,
    '',
    ...(lines.length === 0 ? [] : [...lines, '']),
    says.decides,
    isFull ? words.paragraph([says.say, says.sayAnew]) : says.say,
  ].join('\n');
  const summary = first === undefined ? says.summary : says.faulty(problems.length, says[first.field]);
  return cardMessage({ template: 'request-form', data, text, summary }, words, room);
}

function kindTitle(kind: (typeof KINDS)[number], { matter }: RequestDraft, { requests }: Words): string {
  const { kinds, matters } = requests.requestForm;
  return kind === 'purged' && matter !== undefined ? matters[matter].kind : kinds[kind];
}

function aboutDraft(draft: RequestDraft, words: Words, viewer: Viewer): string {
  const matter = matterOf(draft);
  return matter === null
    ? aboutKind(draft.form.kind, words, viewer)
    : words.requests.requestForm.matters[matter].what;
}

/** What comes of such a request, with the organisation's figures. */
function aboutKind(kind: RequestKind, { requests: { requestForm } }: Words, viewer: Viewer): string {
  switch (kind) {
    case 'purged':
      return requestForm.what.purged(viewer.retentionDays);
    case 'departed':
      return requestForm.what.departed(
        datesFor(viewer).day(viewer.now + viewer.policy.retention.departedMailboxDays * DAY_MS),
      );
    default:
      return requestForm.what[kind];
  }
}

/** Red lines above each field, and what the client says where a person leaves it as it is. */
function faultsByField(problems: readonly FieldProblem[], words: Words): Record<string, unknown> {
  return Object.fromEntries<unknown>(
    FIELDS.flatMap((field): readonly (readonly [string, unknown])[] => {
      const own = problems.filter((problem) => problem.field === field);
      const sentences = own.map((problem) => faultSentence(problem, words));
      // Clients may read Markdown here: nothing that was typed goes in.
      const plain = own.map(({ fault }) => words.requests.fault(fault, ''));
      const needed = field === 'reason' ? words.requests.requestForm.reasonNeeded : '';
      return [
        [
          `${field}Faults`,
          sentences.map((line) => ({ runs: runs(line, { color: 'attention', weight: 'bolder' }) })),
        ],
        [`${field}Error`, plain[0] ?? needed],
      ];
    }),
  );
}

function labels(
  kind: RequestDraft['form']['kind'],
  { requests: { requestForm: says } }: Words,
): Record<string, string> {
  return {
    kindLabel: says.kind,
    holdTypeLabel: says.holdType,
    mailboxLabel: says.mailboxes,
    mailboxHint: kind === 'departed' ? says.leftHint : says.mailboxHint,
    fromLabel: says.from,
    toLabel: says.to,
    queryLabel: says.query,
    queryHint: says.queryHint,
    untilLabel: says.until,
    reasonLabel: says.reason,
    reasonHint: says.reasonHint,
  };
}

function buttons({ ref }: RequestDraft, { requests }: Words): readonly Button[] {
  return [
    {
      title: requests.buttons.submit,
      data: { verb: 'submit-request', ref },
      style: 'positive',
      withInputs: true,
    },
    { title: requests.buttons.cancel, data: { verb: 'cancel-draft', ref } },
  ];
}
