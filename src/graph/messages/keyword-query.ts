import { type LiveMailQuery } from '../../recovery/ports';

type Words = Extract<LiveMailQuery, { readonly kind: 'words' }>;

/**
 * Keywords for Graph's `$search` (graph-facts 2.3). Nothing in it is the person's but letters and figures in small letters,
 * so that nothing they wrote acts as an operator; `AND` stands everywhere, because Exchange takes neighbours of one property
 * for alternatives. Empty where no word is left.
 */
export function keywordQuery({ senders, recipients, subject, words }: Words): string {
  return [
    ...anyOf('from:', senders),
    ...anyOf('to:', recipients),
    ...subject.flatMap((phrase) => allOf('subject:', phrase)),
    ...words.flatMap((phrase) => allOf('', phrase)),
  ].join(' AND ');
}

/** One of several names; each must fit whole. */
function anyOf(property: string, names: readonly string[]): readonly string[] {
  const groups = names.map((name) => allOf(property, name)).filter((parts) => parts.length > 0);
  if (groups.length === 0) return [];
  return [`(${groups.map((parts) => `(${parts.join(' AND ')})`).join(' OR ')})`];
}

function allOf(property: string, phrase: string): readonly string[] {
  return wordsIn(phrase).map((word) => `${property}"${word}"`);
}

/** An address is one word to Exchange, in a sender; its dots and its @ mean nothing in quotation marks. */
function wordsIn(phrase: string): readonly string[] {
  const lower = phrase.toLowerCase().normalize('NFC');
  const address = /[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+/u.exec(lower);
  if (address !== null) return [address[0]];
  return lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
