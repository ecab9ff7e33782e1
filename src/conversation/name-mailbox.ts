import { errorCodeOf } from '../domain/errors';
import { type MailAddress } from '../domain/mail';
import { presentWhichMailbox, presentWhichOfMailboxes } from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { type Intent } from '../understanding/intent';
import { type Wanted } from './criteria-from-intent';
import { type Desk } from './desk';

/** As addresses go that people name in a chat; the rest is nobody's mailbox. */
const ADDRESS = /^[\p{L}\p{N}._%+&'=~-]{1,64}@[\p{L}\p{N}.-]{1,255}$/u;
/** "info@contoso.com’s mailbox". */
const POSSESSIVE = /['’]s$/u;
/** What can stand before the @ of an address. */
const LOCAL_PART = /^[\p{L}\p{N}._-]{1,64}$/u;

/** Mailboxes of one name that are tried at most, those most like it first; more of them say that the name says too little. */
const MOST_TRIED = 5;

export type NamedMailbox =
  /** Empty: the person's own. */
  | { readonly kind: 'known'; readonly where: Pick<Wanted, 'shared'> }
  /** Several of that name open for the person. */
  | { readonly kind: 'several'; readonly name: string; readonly among: readonly MailAddress[] }
  /** A name from which no address can be made, and that no mailbox has which opens for them. */
  | { readonly kind: 'no-address' };

/**
 * The mailbox that a sentence names: by its address, by the name that the person's address book has for it, or by one that is
 * taken for an address of their own domain, as "the sales mailbox" is sales@contoso.com for somebody of contoso.com. Of
 * several with such a name those count that open for the person, so that whoever has not the right to a mailbox learns
 * nothing of it here.
 */
export async function nameMailbox(desk: Desk, { mailbox }: Pick<Intent, 'mailbox'>): Promise<NamedMailbox> {
  const named = mailbox?.trim().toLowerCase().replace(POSSESSIVE, '');
  if (named === undefined) return { kind: 'known', where: {} };
  const own = await desk.ports.owners.addressesOf(desk.mailbox);
  const known = (address: string): NamedMailbox => ({
    kind: 'known',
    where: own.includes(address) ? {} : { shared: address },
  });
  if (ADDRESS.test(named)) return known(named);
  const [first = ''] = own;
  const guess = LOCAL_PART.test(named) ? `${named}@${first.slice(first.indexOf('@') + 1)}` : null;
  const listed = await listedAs(desk, named, own);
  // Whether the one that everybody would mean opens is asked where it is searched.
  const others = listed.filter(({ address }) => address !== guess);
  if (others.length === 0) return guess === null ? { kind: 'no-address' } : known(guess);
  const open = await thoseThatOpen(desk, guess === null ? others : withGuess(listed, named, guess), named);
  const exact = open.filter((one) => isCalled(one, named));
  const [only, ...more] = exact.length === 1 ? exact : open;
  if (only === undefined) return guess === null ? { kind: 'no-address' } : known(guess);
  return more.length === 0 ? known(only.address) : { kind: 'several', name: named, among: open };
}

/** What the address book has under a name, but for the person's own mailbox; nothing where it does not answer. */
async function listedAs(desk: Desk, name: string, own: readonly string[]): Promise<readonly MailAddress[]> {
  try {
    const listed = await desk.ports.sharedMailboxes.named(desk.mailbox, name);
    return listed.filter(({ address }) => !own.includes(address));
  } catch (error) {
    if (errorCodeOf(error) === 'sign-in-needed') throw error;
    return [];
  }
}

/** An address need not stand in the address book. */
function withGuess(listed: readonly MailAddress[], name: string, guess: string): readonly MailAddress[] {
  return listed.some(({ address }) => address === guess) ? listed : [{ name, address: guess }, ...listed];
}

async function thoseThatOpen(
  { ports, mailbox }: Desk,
  candidates: readonly MailAddress[],
  name: string,
): Promise<readonly MailAddress[]> {
  const likely = candidates.toSorted((a, b) => likeness(b, name) - likeness(a, name));
  const tried = likely.slice(0, MOST_TRIED).map(async (one) => {
    const opens = await ports.sharedMailboxes.mayOpen({ ...mailbox, shared: one.address });
    return opens ? [one] : [];
  });
  return (await Promise.all(tried)).flat();
}

/** Called so before beginning so, before having it somewhere. */
function likeness(one: MailAddress, wanted: string): number {
  if (isCalled(one, wanted)) return 2;
  return one.name.toLowerCase().startsWith(wanted) ? 1 : 0;
}

const isCalled = ({ name, address }: MailAddress, wanted: string): boolean =>
  name.toLowerCase() === wanted || address.slice(0, address.indexOf('@')) === wanted;

/** A mailbox that is not clear yet is asked for; the search waits for the answer. */
export async function askWhichMailbox(
  desk: Desk,
  named: Exclude<NamedMailbox, { kind: 'known' }>,
  wanted: Wanted,
): Promise<OutboundMessage> {
  if (named.kind === 'no-address') return presentWhichMailbox(desk.viewer);
  const { name, among } = named;
  await desk.remember({ whichMailbox: { wanted, among } });
  return presentWhichOfMailboxes(name, among, desk.viewer);
}
