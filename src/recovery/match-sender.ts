import { type MailAddress } from '../domain/mail';
import { readNamedAddress } from '../domain/named-address';
import { foldedForms, foldText, isUnspaced, wordsOf } from './fold-text';
import { nameWithoutTitle } from './name-without-title';
import { wordLikeness } from './word-likeness';

/** From here on a sender counts as the one meant. */
export const SENDER_MATCHES = 0.7;
/** From here on a sender is worth a "did you mean". */
export const SENDER_SIMILAR = 0.45;
/** A name of which one word fits and another does not is never the one meant. */
const HALF_RIGHT = 0.65;

/**
 * How well a sender fits what the person wrote: a name, with or without a title, a first name, an address, a domain, with or without accents,
 * with typing slips. 1 is certain, 0 is somebody else. Of a name with its address, `Anna <anna@contoso.com>`, the address
 * counts; another address under that name is no more than worth a question.
 */
export function senderLikeness(typed: string, sender: MailAddress | null): number {
  if (sender === null) return 0;
  const wanted = nameWithoutTitle(typed.trim());
  const named = readNamedAddress(wanted);
  if (named !== null) {
    const sameAddress = senderLikeness(named.address, sender);
    return sameAddress > 0 ? sameAddress : Math.min(HALF_RIGHT, senderLikeness(named.name, sender));
  }
  const query = foldText(wanted.trim());
  const address = foldText(sender.address);
  if (query.startsWith('@')) return domainFits(query.slice(1), address) ? 1 : 0;
  if (query.includes('@')) return query === address ? 1 : 0;
  if (/^[\w-]+(\.[\w-]+)+$/.test(query) && domainFits(query, address)) return 1;
  if (isUnspaced(query)) return foldText(sender.name).includes(query) ? 1 : 0;
  return Math.max(...foldedForms(wanted).map((form) => nameLikeness(wordsOf(form), sender)));
}

/** Every word of the query must find its word in the name or the address. */
function nameLikeness(query: readonly string[], sender: MailAddress): number {
  if (query.length === 0) return 0;
  const found = senderWords(sender);
  const scores = query.map((word) => bestLikeness(word, found));
  const weakest = Math.min(...scores);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return weakest >= SENDER_SIMILAR ? (weakest + mean) / 2 : Math.min(HALF_RIGHT, 0.95 * mean);
}

interface SenderWord {
  readonly word: string;
  readonly weight: number;
}

function bestLikeness(word: string, found: readonly SenderWord[]): number {
  let best = 0;
  for (const candidate of found) best = Math.max(best, candidate.weight * wordLikeness(word, candidate.word));
  return best;
}

const TOP_LEVEL = /\.[a-z]{2,}$/;

/** Words of the display name in full weight, of the address before the @ a little less, of its domain less again. */
function senderWords(sender: MailAddress): readonly SenderWord[] {
  const [local = '', domain = ''] = foldText(sender.address).split('@');
  const named = foldedForms(sender.name).flatMap(wordsOf);
  return [
    ...named.map((word) => ({ word, weight: 1 })),
    ...wordsOf(local).map((word) => ({ word, weight: 0.95 })),
    ...wordsOf(domain.replace(TOP_LEVEL, '')).map((word) => ({ word, weight: 0.9 })),
  ];
}

function domainFits(domain: string, address: string): boolean {
  const at = address.slice(address.lastIndexOf('@') + 1);
  return at === domain || at.endsWith(`.${domain}`);
}
