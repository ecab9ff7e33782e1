import { type MailAddress } from './mail';

/** What would end a name in a list of several, or begin an address. */
const BREAKING = /[,;<>"]+/g;
const NAMED = /^([^<>]*)<([^<>@\s]+@[^<>@\s]+)>$/u;

/** `Zoë Lindqvist <zoe@contoso.example>`, as mail programs write a person; the address alone where there is no name. */
export function writeNamedAddress({ name, address }: MailAddress): string {
  const plain = name.replace(BREAKING, ' ').replace(/\s+/g, ' ').trim();
  return plain === '' ? address : `${plain} <${address}>`;
}

/** Reads what `writeNamedAddress` writes and people paste; null where no address stands in angle brackets. */
export function readNamedAddress(text: string): MailAddress | null {
  const [, name = '', address] = NAMED.exec(text.trim()) ?? [];
  return address === undefined ? null : { name: name.replaceAll('"', '').trim(), address };
}
