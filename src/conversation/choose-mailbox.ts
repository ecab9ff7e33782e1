import { type MailAddress } from '../domain/mail';
import { type Intent } from '../understanding/intent';
import { slotsOf, type Wanted } from './criteria-from-intent';

/** A search that waits for one of these mailboxes. */
export interface WhichMailbox {
  readonly wanted: Wanted;
  readonly among: readonly MailAddress[];
}

/**
 * The search in the mailbox that an answer names: by its address, its name, or its number in the list. Null where it names
 * none of them, or asks for something else besides: that is a wish of its own.
 */
export function searchInChosen(
  text: string,
  wish: Intent | undefined,
  { wanted, among }: WhichMailbox,
): Wanted | null {
  const said = text.trim().toLowerCase();
  const chosen = byAddress(said, among) ?? byName(said, among) ?? byNumber(said, wish, among);
  if (chosen === undefined || asksForMore(wish, chosen)) return null;
  return { ...wanted, shared: chosen.address };
}

const byAddress = (said: string, among: readonly MailAddress[]): MailAddress | undefined =>
  among.find(({ address }) => said.split(/[\s"“”„<>()]+/u).includes(address));

const byName = (said: string, among: readonly MailAddress[]): MailAddress | undefined =>
  among.find(({ name }) => said === name.toLowerCase());

function byNumber(
  said: string,
  wish: Intent | undefined,
  among: readonly MailAddress[],
): MailAddress | undefined {
  const bare = /^(\d{1,2})[.)]?$/.exec(said)?.[1];
  const [picked, ...others] = bare === undefined ? (wish?.picks ?? []) : [Number(bare)];
  if (picked === undefined || others.length > 0) return undefined;
  return among.at(picked > 0 ? picked - 1 : picked);
}

/** Its address may be read as a sender or as words: that is no more than itself. */
function asksForMore(wish: Intent | undefined, { name, address }: MailAddress): boolean {
  if (wish === undefined) return false;
  if (wish.start !== undefined || wish.end !== undefined) return true;
  const itself = `${name} ${address}`.toLowerCase();
  return Object.values(slotsOf(wish))
    .flat()
    .some((said) => typeof said === 'string' && !itself.includes(said.toLowerCase()));
}
