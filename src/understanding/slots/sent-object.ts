import { isUnspaced } from '../../domain/language';
import { isGivenName } from '../lexicon/given-names';
import { type Sentence } from '../sentence';
import { setOf } from '../lexicon/sense-set';
import { capitalised, is, isMark, isOneOf, isPlainNoun, type Word } from '../text/word';
import { joinedText } from './joined-text';
import { nameable } from './names/nameable';
import { readTopic, type Span } from './noun-phrase';
import { isVerbLate, subjectOf } from './people/clause';
import { sentThing } from './topic/unspaced';

/** What has a slot of its own, or is no thing that a mail is found by. */
export const NO_CONTENT = setOf([
  'mail',
  'attachment',
  'fileType',
  'stuff',
  'all',
  'mailbox',
  'account',
  'folder',
  'folderName',
  'role',
  'employee',
  'group',
  'honorific',
  'service',
  'place',
  'contact',
  'event',
  'task',
  'note',
  'request',
  'pronoun',
]);

/** What a noun phrase in front of a late verb must not hang on. */
const PREPOSITIONS = setOf([
  'fromWord',
  'byWord',
  'ofWord',
  'toWord',
  'inWord',
  'intoWord',
  'withWord',
  'withoutWord',
  'aboutWord',
  'aboutWeak',
  'forWord',
  'becauseOf',
]);

/** "mi hermana me envió fotos de la boda", "Lena hat mir Fotos geschickt": what somebody sent, where it is no mail by name. */
export function sentObject(sentence: Sentence, verb: number): Span | undefined {
  const { words, language } = sentence;
  if (isUnspaced(language)) {
    const text = sentThing(sentence, verb);
    if (text !== undefined || language === 'ja')
      return text === undefined ? undefined : { text, next: verb + 2 };
  }
  const mine =
    is(words[verb - 1], 'I') ||
    is(words[verb - 2], 'I') ||
    (is(words[verb - 1], 'pronoun') && is(words[verb + 1], 'me'));
  const subject = subjectOf(sentence, verb);
  const sent = thingSent(words, subject ? subject.from : verb, verb);
  if (sent) return sent;
  if (!subject && !mine) return undefined;
  if (isVerbLate(sentence)) {
    const before = subject && objectWithin(words, subject.to, verb);
    if (before) return { text: before.text, next: verb + 1 };
  }
  return objectBehind(words, verb + 1);
}

/** "court papers that my solicitor sent", "the drawings sent to me by Ola": what the verb of sending stands behind. */
function thingSent(words: readonly Word[], from: number, verb: number): Span | undefined {
  const end = relativeBefore(words, verb) ?? from;
  if (end === verb && !words.slice(verb + 1, verb + 4).some((word) => is(word, 'byWord'))) return undefined;
  const start = thingStart(words, end);
  const before = is(words[start - 1], 'article', 'my', 'quality') ? words[start - 2] : undefined;
  const opens =
    !isOneOf(before, PREPOSITIONS) &&
    (start === 0 ||
      isMark(words[start - 1]) ||
      is(words[start - 1], 'article', 'my', 'deleted', 'lost', 'quality'));
  const head = words[end - 1];
  if (!opens || !head || start === end || isGivenName(head.key) || capitalised(head)) return undefined;
  // "the photos that she emailed": what kind of thing it is says nothing of what it shows.
  if (end - start === 1 && is(head, 'digital')) return undefined;
  return { text: joinedText(words, start, end), next: verb + 1 };
}

/** "court papers", "pictures of the barn": where the thing begins that ends before `end`. */
function thingStart(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && isThingly(words[start - 1])) start--;
  const link = is(words[start - 1], 'article', 'my') ? start - 2 : start - 1;
  return start < end && is(words[link], 'ofWord') && isThingly(words[link - 1])
    ? thingStart(words, link)
    : start;
}

/** "that Ben": where the relative stands whose clause the verb is in, with nothing but somebody between. */
function relativeBefore(words: readonly Word[], verb: number): number | undefined {
  let named = false;
  for (let at = verb - 1; at > verb - LONGEST; at--) {
    if (is(words[at], 'relative')) return named ? at : undefined;
    named ||= nameable(words[at]) || is(words[at], 'I');
    if (!nameable(words[at]) && !is(words[at], 'article', 'my', 'auxiliary', 'me', 'filler'))
      return undefined;
  }
  return undefined;
}

/** Part of a thing's name; "legal" and "court" are no people here. */
const isThingly = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  word.time < 0 &&
  (isPlainNoun(word) || is(word, 'digital', 'legal')) &&
  !is(word, 'mail', 'role', 'article', 'my', 'verb', 'quality', 'filler');

/** "parle du budget", "hablaba del presupuesto": behind a verb the preposition of a thing, which is weak elsewhere. */
export function aboutContent(words: readonly Word[], at: number): Span | undefined {
  if (!is(words[at], 'ofWord', 'forWord') || is(words[at], 'fromWord')) return undefined;
  return content(words, at + 1, words);
}

/** What follows a verb, small words between them. */
export function objectBehind(words: readonly Word[], from: number): Span | undefined {
  let at = from;
  while (passes(words[at])) at++;
  if (isMark(words[at]) || !opens(words, at)) return undefined;
  return content(words, at, withoutRecipient(words, at));
}

/** "emailed a cover letter to the agency": who it went to is no part of it. */
function withoutRecipient(words: readonly Word[], at: number): readonly Word[] {
  const to = words.findIndex((word, i) => i > at && i < at + LONGEST && is(word, 'toWord'));
  return to < 0 ? words : words.slice(0, to);
}

const LONGEST = 8;

/** German and Dutch: between the subject and its verb, behind no preposition. */
export function objectWithin(words: readonly Word[], from: number, verb: number): Span | undefined {
  for (let at = from; at < verb; at++) {
    const word = words[at];
    if (passes(word)) continue;
    if (isOneOf(word, PREPOSITIONS) && !is(word, 'article')) return undefined;
    const within = words.slice(0, verb);
    const span = opens(within, at) ? content(within, at, within) : undefined;
    return span && withOrigin(words, at, span, verb);
  }
  return undefined;
}

/** "Fotos vom Sommerfest": what stands between a thing and the late verb belongs to the thing. */
function withOrigin(words: readonly Word[], at: number, span: Span, verb: number): Span {
  let end = span.next + 1;
  if (!is(words[span.next], 'fromWord', 'ofWord')) return span;
  while (end < verb && (nameable(words[end]) || is(words[end], 'article'))) end++;
  const first = is(words[at], 'article', 'my') ? at + 1 : at;
  return end === verb ? { text: joinedText(words, first, end), next: end } : span;
}

const passes = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.time >= 0 || is(word, 'me', 'filler', 'auxiliary')) &&
  !is(word, 'article', 'own');

/** An article or a possessive, or a bare noun that no person's name is: "photos", "die Fotos". */
function opens(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.time >= 0) return false;
  if (is(word, 'article', 'my')) return true;
  if (is(word, 'document', 'paper', 'digital')) return true;
  if (word.kind === 'run') return isPlainNoun(word);
  return word.kind === 'word' && isPlainNoun(word) && !capitalised(word);
}

function content(words: readonly Word[], at: number, within: readonly Word[]): Span | undefined {
  const span = readTopic(within, at);
  if (!span || is(words[span.next], 'aboutWord')) return undefined;
  const whole = within.slice(at, span.next);
  const document = whole.findIndex((word) => is(word, 'document', 'paper'));
  const inside = document < 0 ? whole : whole.slice(0, document + 1);
  const head = whole.at(-1);
  if (whole.some((word) => is(word, 'mail'))) return undefined;
  if (inside.some((word) => isOneOf(word, NO_CONTENT) && !is(word, 'article', 'document', 'paper')))
    return undefined;
  return head &&
    (head.kind === 'number' ||
      (is(head, 'quality', 'article', 'my') && !(is(head, 'numberWord') && whole.length > 2)))
    ? undefined
    : span;
}
