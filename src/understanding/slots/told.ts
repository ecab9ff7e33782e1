import { isGivenName } from '../lexicon/given-names';
import { type Sentence } from '../sentence';
import { capitalised, is, isMark, type Word } from '../text/word';
import { readTopic, type Span } from './noun-phrase';
import { isVerbLate, subjectAt } from './people/clause';
import { aboutContent, objectBehind, objectWithin } from './sent-object';

/** What a relative clause behind a mail noun tells: who writes in it, and of what. */
interface Told {
  readonly names: readonly string[];
  readonly span: Span | undefined;
}

const NOBODY: Told = { names: [], span: undefined };

/**
 * "the mail in which Tom announced the move", "où Antoine parle du budget", "waarin Pieter de afspraak bevestigt": whoever
 * acts in a mail wrote it, whatever the verb, and the rest of the clause says of what. "That confirms my booking" names nobody.
 */
export function readTold(sentence: Sentence, i: number): Told {
  const { words } = sentence;
  if (!is(words[i], 'relative')) return NOBODY;
  if (isWithin(words, i)) return toldBySomebody(sentence, i + 1);
  return isBehindMail(words, i) && !isVerbLate(sentence) && tells(words[i + 1])
    ? { names: [], span: objectBehind(words, i + 2) }
    : NOBODY;
}

/** "in which", "where", "waarin" behind a mail noun. */
function isWithin(words: readonly Word[], i: number): boolean {
  const article = is(words[i - 1], 'article') && is(words[i - 2], 'inWord') ? i - 2 : i - 1;
  if (is(words[article], 'inWord')) return isBehindMail(words, article);
  return (is(words[i], 'where') || WITHIN.has(words[i]?.key ?? '')) && isBehindMail(words, i);
}

const WITHIN: ReadonlySet<string> = new Set(['waarin', 'worin']);

/** Right behind a mail noun, or behind its clause and a comma: "Ich finde die Mail nicht mehr, in der". */
function isBehindMail(words: readonly Word[], i: number): boolean {
  const comma = isMark(words[i - 1], ',');
  const late = comma || is(words[i], 'where') || is(words[i - 1], 'lost', 'deleted');
  for (let at = comma ? i - 2 : i - 1; at >= 0 && at > i - (late ? 7 : 2); at--) {
    if (is(words[at], 'mail', 'one')) return true;
    if (isMark(words[at])) return false;
  }
  return false;
}

function toldBySomebody(sentence: Sentence, from: number): Told {
  const { words } = sentence;
  const subject = subjectAt(words, from);
  if (!subject) return { names: [], span: thingAt(words, from) };
  if (isVerbLate(sentence)) {
    const verb = lateVerb(words, subject.to) ?? subject.to - 1;
    // "in der Annas Geburtstag steht": what stands in a mail has not written it.
    if (is(words[verb], 'mentioned') && !subject.names.some(isSomebody)) return NOBODY;
    return { names: subject.names, span: objectWithin(words, subject.to, verb) };
  }
  // "where the surveyor confirms": behind a role in lower case stands the verb, not a name.
  if (is(words[subject.to - 2], 'role') && tells(words[subject.to - 1]))
    return { names: [words[subject.to - 2]?.text ?? ''], span: objectBehind(words, subject.to) };
  // "where the quarry is mentioned": what is named in it has not written it.
  if (is(words[subject.to], 'auxiliary') && is(words[subject.to + 1], 'mentioned', 'containing', 'aboutWord'))
    return { names: [], span: readTopic(words, from) };
  let verb = subject.to;
  while (is(words[verb], 'auxiliary', 'me', 'filler')) verb++;
  const next = words[verb];
  if (next === undefined || isMark(next)) return NOBODY;
  return { names: subject.names, span: aboutContent(words, verb + 1) ?? objectBehind(words, verb + 1) };
}

const isSomebody = (name: string): boolean => isGivenName(name.toLowerCase().split(' ')[0] ?? '');

/** "wo der Kostenplan drin war", "donde venía la factura": what was in the mail. */
function thingAt(words: readonly Word[], from: number): Span | undefined {
  let at = from;
  if (!is(words[at], 'article', 'document', 'paper')) at++;
  const span = readTopic(words, is(words[at], 'article') ? at + 1 : at);
  return span && is(words[span.next - 1], 'document', 'paper') && is(words[at], 'article') ? span : undefined;
}

/** Where the verb stands that ends a clause: before its auxiliaries, and before the next mark. */
function lateVerb(words: readonly Word[], from: number): number | undefined {
  let end = from;
  while (
    end < words.length &&
    end - from < LONGEST &&
    !isMark(words[end]) &&
    !is(words[end], 'auxiliary', 'I', 'and')
  )
    end++;
  return end > from ? end - 1 : undefined;
}

const LONGEST = 10;

/** "confirms", "annonce": a verb that nothing else is known of. */
const tells = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  word.time < 0 &&
  !capitalised(word) &&
  !isGivenName(word.key) &&
  [...word.entry.senses].every((sense) => sense === 'verb' || sense === 'approve' || sense === 'document') &&
  VERB.test(word.key);

/** Endings of a third person. */
const VERB = /(?:[aeiou]|s|ed|it)$/;
