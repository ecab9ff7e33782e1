import { type Intent } from '../understanding/intent';
import { type Wanted } from './criteria-from-intent';
import { type Desk } from './desk';

/** As addresses go that people name in a chat; the rest is nobody's mailbox. */
const ADDRESS = /^[\p{L}\p{N}._%+&'=~-]{1,64}@[\p{L}\p{N}.-]{1,255}$/u;
/** "info@contoso.com’s mailbox". */
const POSSESSIVE = /['’]s$/u;
/** What can stand before the @ of an address. */
const LOCAL_PART = /^[\p{L}\p{N}._-]{1,64}$/u;

export type NamedMailbox =
  /** Empty: the person's own. */
  | { readonly kind: 'known'; readonly where: Pick<Wanted, 'shared'> }
  /** A name from which no address can be made. */
  | { readonly kind: 'no-address' };

/**
 * The mailbox that a sentence names: by its address, or by a name that is taken for one of the person's own domain, as
 * "the sales mailbox" is sales@contoso.com for somebody of contoso.com. No directory is asked: whoever has not the right to
 * a mailbox learns nothing of it here.
 */
export async function nameMailbox(desk: Desk, { mailbox }: Pick<Intent, 'mailbox'>): Promise<NamedMailbox> {
  const named = mailbox?.trim().toLowerCase().replace(POSSESSIVE, '');
  if (named === undefined) return { kind: 'known', where: {} };
  const own = await desk.ports.owners.addressesOf(desk.mailbox);
  const [first = ''] = own;
  const address = LOCAL_PART.test(named) ? `${named}@${first.slice(first.indexOf('@') + 1)}` : named;
  if (!ADDRESS.test(address)) return { kind: 'no-address' };
  return { kind: 'known', where: own.includes(address) ? {} : { shared: address } };
}
