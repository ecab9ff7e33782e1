import { FORM_KINDS, type RequestScope } from '../domain/request';
import { localTimeOf } from '../domain/time';
import { checkDays } from './check-days';
import { checkMailboxes } from './check-mailboxes';
import { cleanLine, cleanText } from './clean-text';
import { type EscalationPorts } from './escalation-ports';
import { type FieldProblem, LONGEST, type RequestDraft, type RequestForm } from './request-form';

export type FormCheck =
  | { readonly kind: 'sound'; readonly scope: RequestScope; readonly reason: string }
  /** Every fault at once. */
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

/**
 * What a form asks for, or all that is wrong with it. What it means is decided by the draft it was opened with: a form
 * cannot turn into a release or a restore by what is typed.
 *
 * @param timezone the requester's, for what is today
 */
export async function checkForm(
  ports: Pick<EscalationPorts, 'directory' | 'now'>,
  draft: RequestDraft,
  typed: RequestForm,
  timezone: string,
): Promise<FormCheck> {
  const form = typed.kind === 'restore' ? listOnly(typed, draft) : typed;
  const mailboxes = await checkMailboxes(ports.directory, draft, form);
  const { days, problems: dayProblems } = checkDays(form, localTimeOf(ports.now(), timezone).slice(0, 10));
  const reason = checkReason(form);
  const query = cleanLine(form.query);
  const problems = [
    ...checkKind(draft, form),
    ...(mailboxes.ok ? [] : mailboxes.problems),
    ...dayProblems,
    ...(query.length > LONGEST.query ? [{ field: 'query', fault: 'query-too-long' } as const] : []),
    ...checkLitigation(form),
    ...reason.problems,
  ];
  if (problems.length > 0 || !mailboxes.ok) return { kind: 'problems', problems };
  const scope: RequestScope = {
    kind: form.kind,
    mailboxes: mailboxes.mailboxes,
    ...days,
    query,
    holdType: isLitigation(form) ? 'litigation' : 'ediscovery',
    releases: null,
    searchRef: form.kind === 'restore' ? draft.searchRef : null,
    ...(form.kind === 'restore' && draft.messages !== undefined && { messages: draft.messages }),
    ...(form.kind === 'purged' && draft.matter && { matter: draft.matter }),
  };
  return { kind: 'sound', scope, reason: reason.reason };
}

/** What a restore brings back is a list of mail, from the mailbox that it was found in, whatever else is typed. */
function listOnly(form: RequestForm, draft: RequestDraft): RequestForm {
  return { ...form, mailbox: draft.form.mailbox, from: '', to: '', query: '', until: '' };
}

/** A reason is always asked for: somebody has to decide by it. */
export function checkReason(form: RequestForm): {
  readonly reason: string;
  readonly problems: readonly FieldProblem[];
} {
  const reason = cleanText(form.reason);
  if (reason === '') return { reason, problems: [{ field: 'reason', fault: 'reason-missing' }] };
  const long = reason.length > LONGEST.reason;
  return { reason, problems: long ? [{ field: 'reason', fault: 'reason-too-long' }] : [] };
}

function checkKind(draft: RequestDraft, { kind }: RequestForm): readonly FieldProblem[] {
  const known = kind === draft.form.kind || FORM_KINDS.some((one) => one === kind);
  const fixed = !FORM_KINDS.some((one) => one === draft.form.kind);
  return known && (!fixed || kind === draft.form.kind) ? [] : [{ field: 'kind', fault: 'kind-unknown' }];
}

const isLitigation = ({ kind, holdType }: RequestForm): boolean =>
  kind === 'hold' && holdType === 'litigation';

/** Litigation Hold keeps a whole mailbox (graph-facts 8). */
function checkLitigation(form: RequestForm): readonly FieldProblem[] {
  if (!isLitigation(form)) return [];
  return (['from', 'to', 'query'] as const)
    .filter((field) => form[field].trim() !== '')
    .map((field) => ({ field, fault: 'not-with-litigation-hold' }));
}
