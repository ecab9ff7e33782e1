import { readNamedAddress } from '../domain/named-address';
import { type RequestMailbox } from '../domain/request';
import { cleanLine } from './clean-text';
import { heard } from './directory-silence';
import { type Directory, type DirectoryPerson } from './ports';
import {
  type FieldFault,
  type FieldProblem,
  LONGEST,
  MOST_MAILBOXES,
  type RequestDraft,
  type RequestForm,
} from './request-form';

export type MailboxCheck =
  | { readonly ok: true; readonly mailboxes: readonly RequestMailbox[] }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * The mailboxes that a form names, by the directory. An empty field is the requester's own mailbox, but not for a
 * departed colleague's. An address that the directory no longer knows is fit for a departed colleague alone.
 */
export async function checkMailboxes(
  directory: Directory,
  { requester }: Pick<RequestDraft, 'requester'>,
  { kind, mailbox }: RequestForm,
): Promise<MailboxCheck> {
  const parts = partsOf(mailbox);
  if (parts.length === 0) {
    return kind === 'departed'
      ? wrong('mailbox-missing')
      : settle([await ownMailbox(directory, requester.id)]);
  }
  if (parts.length > MOST_MAILBOXES || mailbox.length > LONGEST.mailbox) return wrong('too-many-mailboxes');
  return settle(await Promise.all(parts.map((part) => namedMailbox(directory, part, kind))));
}

type Looked = RequestMailbox | FieldProblem;

async function ownMailbox(directory: Directory, personId: string): Promise<Looked> {
  const found = await heard(directory.find(personId));
  if (found.kind === 'silent') return problem('directory-silent');
  if (found.answer === null) return problem('mailbox-unknown');
  return found.answer.isGuest ? problem('mailbox-external') : mailboxOf(found.answer);
}

async function namedMailbox(directory: Directory, typed: string, kind: RequestForm['kind']): Promise<Looked> {
  const address = readAddress(typed);
  if (address === null) return problem('mailbox-not-an-address', typed);
  const found = await heard(directory.find(address));
  if (found.kind === 'silent') return problem('directory-silent', typed);
  if (found.answer === null) {
    return kind === 'departed'
      ? { address, name: address, personId: null }
      : problem('mailbox-unknown', typed);
  }
  return found.answer.isGuest ? problem('mailbox-external', typed) : mailboxOf(found.answer);
}

function mailboxOf({ address, name, personId }: DirectoryPerson): RequestMailbox {
  return { address: address.toLowerCase(), name, personId };
}

/** One of each, in the order typed; or all that is wrong. */
function settle(looked: readonly Looked[]): MailboxCheck {
  const problems = looked.filter((one) => 'fault' in one);
  if (problems.length > 0) return { ok: false, problems };
  const mailboxes = looked.filter((one) => 'address' in one);
  return { ok: true, mailboxes: [...new Map(mailboxes.map((one) => [one.address, one])).values()] };
}

function wrong(fault: FieldFault): MailboxCheck {
  return { ok: false, problems: [problem(fault)] };
}

function problem(fault: FieldFault, value?: string): FieldProblem {
  return { field: 'mailbox', fault, ...(value !== undefined && { value }) };
}

function partsOf(typed: string): readonly string[] {
  const parts = typed
    .split(/[,;\n]/)
    .map(cleanLine)
    .filter((part) => part !== '');
  return [...new Set(parts)];
}

const ADDRESS = /^[^\s@<>()[\]\\",;:/?]{1,64}@(?=.{1,253}$)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** The address of what is typed or pasted (`Zoë <zoe@contoso.example>`), lower-case; null for anything else. */
export function readAddress(typed: string): string | null {
  const line = cleanLine(typed);
  const address = (readNamedAddress(line)?.address ?? line).toLowerCase();
  return ADDRESS.test(address) ? address : null;
}
