import { type NullableOption, type Recipient } from '@microsoft/microsoft-graph-types';
import { type MailAddress } from '../../domain/mail';

type Maybe<T> = NullableOption<T> | undefined;

/** Null where neither name nor address is there: drafts and broken mail have no sender (graph-facts 2.5). */
export function mailAddressOf(recipient: Maybe<Recipient>): MailAddress | null {
  const name = recipient?.emailAddress?.name ?? '';
  const address = recipient?.emailAddress?.address ?? '';
  return name === '' && address === '' ? null : { name, address };
}

export function mailAddressesOf(recipients: Maybe<Recipient[]>): readonly MailAddress[] {
  return (recipients ?? []).flatMap((recipient) => mailAddressOf(recipient) ?? []);
}
