import { type MailAddress } from '../../domain/mail';
import { isolated, plainLine } from './plain';
import { shorten } from './shorten';

const NAME_LENGTH = 60;

/** A person's name as the mail gives it, or the address where it gives none; empty where it gives neither. */
export function nameOf(person: MailAddress | null): string {
  const name = plainLine(person?.name ?? '') || plainLine(person?.address ?? '');
  return isolated(shorten(name, NAME_LENGTH));
}

/** Name and address, for telling namesakes and impostors apart. */
export function nameAndAddressOf(person: MailAddress | null): string {
  const name = nameOf(person);
  const address = shorten(plainLine(person?.address ?? ''), NAME_LENGTH);
  return address === '' || name.includes(address) ? name : `${name} <${address}>`;
}
