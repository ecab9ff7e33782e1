import { isGivenName } from '../../lexicon/given-names';
import { type Sentence } from '../../sentence';
import { setOf } from '../../lexicon/sense-set';
import { capitalised, is, isMark, isOneOf, isPlainNoun, type Word } from '../../text/word';
import { nameable } from '../names/nameable';
import { readNames } from '../names/read-names';
import { nameBefore } from './name-before';

/** Who does what a clause says, and the positions around it: `from` is where the name begins, `to` where it ends. */
export interface Subject {
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** No clause of a chat message is longer; the bound also keeps a text full of verbs linear. */
const REACH = 14;

/** Things that are sent, and do not send. */
const THINGS = setOf(['document', 'paper', 'digital', 'mail', 'attachment', 'fileType', 'stuff', 'venture']);

/** Whether the verb of a language stands at the end of its clause, with all the rest between it and the subject. */
export const isVerbLate = ({ language }: Sentence): boolean => language === 'de' || language === 'nl';

/** Where the clause of the word at `end` begins: behind a mark, a relative, a mail noun or nothing. */
export function clauseStart(words: readonly Word[], end: number): number {
  let at = end;
  while (at > 0 && end - at < REACH && !bounds(words, at - 1)) at--;
  return at;
}

function bounds(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (isMark(word, '&', '-', '/') || (isMark(word, '.') && is(words[at - 1], 'honorific'))) return false;
  return word?.kind === 'mark' || isRelative(words, at) || is(word, 'mail');
}

/** "die", "der", "den" are articles as well: relatives behind a comma, a preposition at a clause's head, or a thing. */
function isRelative(words: readonly Word[], at: number): boolean {
  if (!is(words[at], 'relative')) return false;
  if (SOMETHING.has(words[at]?.key ?? ''))
    return at === 0 || isMark(words[at - 1]) || is(words[at - 1], 'all', 'mail', 'deleted', 'lost');
  if (!is(words[at], 'article')) return true;
  const before = words[at - 1];
  return (
    isMark(before, ',') ||
    isOneOf(before, THINGS) ||
    (is(before, 'inWord', 'withWord') && (isMark(words[at - 2], ',') || is(words[at - 2], 'mail')))
  );
}

/** "hat mir was geschickt": something, unless it opens a clause. */
const SOMETHING: ReadonlySet<string> = new Set(['was', 'wat']);

/** Small words between a subject and its verb: "she has already", "mir gestern". */
const passes = (word: Word | undefined): boolean =>
  word !== undefined && (word.time >= 0 || is(word, 'auxiliary', 'me', 'filler', 'verb') || word.key === MA);

/** "Karim ma envoyé": "m'a" as it is typed in haste. */
const MA = 'ma';

/** Auxiliaries of what is done to the subject: "was sent", "a été envoyé", "wurde geschickt". */
const PASSIVE: ReadonlySet<string> = new Set(
  (
    'was were been being ete fue fueron sido foi foram stato stata stati state wurde wurden worden werden wird werd ' +
    'be is are'
  ).split(' '),
);

/** The subject of the clause that the verb at `verb` belongs to; undefined where none is a person's name. */
export function subjectOf(sentence: Sentence, verb: number): Subject | undefined {
  const { words } = sentence;
  // "die gesendeten Nachrichten": a participle before its noun has no subject.
  if (is(words[verb + 1], 'mail')) return undefined;
  const start = clauseStart(words, isVerbLate(sentence) ? behindObject(words, verb) : verb);
  for (let at = start; at < verb; at++) if (PASSIVE.has(words[at]?.key ?? '')) return undefined;
  return isVerbLate(sentence) ? lateSubject(words, start, verb) : directSubject(words, start, verb);
}

/** "Anna hat mir eine Mail geschickt": right before a late verb the mail is what was sent, and begins no clause of its own. */
function behindObject(words: readonly Word[], verb: number): number {
  if (!is(words[verb - 1], 'mail')) return verb;
  let at = verb - 1;
  while (is(words[at - 1], 'quality', 'cardinal') && !is(words[at - 1], 'article')) at--;
  return is(words[at - 1], 'article') ? at - 1 : verb;
}

/** "my landlord's lawyer has already written": the verb follows, with small words between at most. */
function directSubject(words: readonly Word[], start: number, verb: number): Subject | undefined {
  for (let from = start; from < verb; from++) {
    if (from > start && !opensAfter(words[from - 1])) continue;
    const subject = subjectAt(words, from);
    if (!subject) continue;
    let at = homeEnd(words, subject.to);
    while (at < verb && passes(words[at])) at++;
    if (at === verb) return subject;
  }
  return undefined;
}

/** A clause may begin inside: "I think Jake sent", "und Lena hat". */
const opensAfter = (word: Word | undefined): boolean =>
  word !== undefined && (word.time >= 0 || is(word, 'and', 'verb', 'filler', 'then', 'mistake'));

/** German and Dutch: the subject stands before its auxiliary, or behind it and small words, or behind the relative. */
function lateSubject(words: readonly Word[], start: number, verb: number): Subject | undefined {
  if (words.slice(start, verb + 2).some((word) => is(word, 'I'))) return undefined;
  if (isRelative(words, start - 1))
    return subjectBehind(words, start, verb) ?? antecedent(words, start, verb);
  const inverted = behindFinite(words, start, verb);
  if (inverted) return inverted;
  const first = behindSmall(words, start, verb);
  const subject = subjectAt(words, first);
  if (subject && (subject.to === verb || is(words[homeEnd(words, subject.to)], 'auxiliary'))) return subject;
  const auxiliary = words.findIndex((word, i) => i >= start && i < verb && is(word, 'auxiliary'));
  return auxiliary < 0 ? undefined : subjectBehind(words, auxiliary + 1, verb);
}

/** "Gisteren stuurde Femke me", "Gestern schickte mir Anna": behind a verb at the clause's head, beside whom it went to. */
function behindFinite(words: readonly Word[], start: number, verb: number): Subject | undefined {
  if (behindSmall(words, start, verb) < verb) return undefined;
  const spoken = is(words[verb + 1], 'me');
  const subject = subjectAt(words, spoken ? verb + 2 : verb + 1);
  return subject && (spoken || is(words[subject.to], 'me')) ? subject : undefined;
}

/** "Tom from accounting", "die Kollegin aus dem Einkauf": where the addition to a name ends. */
function homeEnd(words: readonly Word[], at: number): number {
  if (!is(words[at], 'fromWord', 'inWord', 'ofWord') || is(words[at], 'auxiliary')) return at;
  let end = at + 1;
  while (is(words[end], 'article', 'my')) end++;
  return nameable(words[end]) ? end + 1 : at;
}

function subjectBehind(words: readonly Word[], at: number, verb: number): Subject | undefined {
  const subject = subjectAt(words, behindSmall(words, at, verb));
  return subject && subject.to <= verb ? subject : undefined;
}

/** "meine Kollegin, die mir die Liste geschickt hat": who stands before the relative sent it. */
function antecedent(words: readonly Word[], start: number, verb: number): Subject | undefined {
  const comma = isMark(words[start - 2], ',') ? start - 2 : start - 1;
  if (!is(words[start], 'me') || !is(words[comma - 1], 'role', 'employee') || verb === start)
    return undefined;
  const names = nameBefore(words, comma);
  return names.length > 0 ? { names, from: comma - 1, to: comma } : undefined;
}

function behindSmall(words: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < end && (is(words[at], 'me', 'filler', 'and', 'then') || (words[at]?.time ?? -1) >= 0)) at++;
  return at;
}

/** A name or a role at `at`, which is no thing. */
export function subjectAt(words: readonly Word[], at: number): Subject | undefined {
  let first = at;
  while (is(words[first], 'article', 'my') && !is(words[first], 'I')) first++;
  if (words[at]?.kind === 'run' && is(words[at], 'own')) return subjectAt(words, at + 1);
  // "Someone at Allianz": where somebody without a name belongs.
  if (
    is(words[at], 'pronoun', 'employee') &&
    is(words[at + 1], 'inWord', 'fromWord') &&
    isProper(words[at + 2])
  )
    return subjectAt(words, at + 2);
  if (isSentThing(words, first)) return subjectAt(words, first + 1);
  const { names, next } = readNames(words, at);
  if (names.length === 0 || next <= first || isThing(words, first, next)) return undefined;
  return { names, from: at, to: next };
}

/** "the contract Anna sent": right before who sent it stands what was sent. */
const isSentThing = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at], THINGS) &&
  !is(words[at], 'role', 'mail') &&
  (isProper(words[at + 1]) || isGivenName(words[at + 1]?.key ?? '')) &&
  !isProper(words[at]);

/** "the price list": a thing as its last word says, unless a person owns it. */
const isThing = (words: readonly Word[], from: number, to: number): boolean => {
  const last = words[to - 1];
  return isOneOf(last, THINGS) && !is(last, 'role') && !(to - from > 1 && isProper(last));
};

const isProper = (word: Word | undefined): boolean =>
  word !== undefined && capitalised(word) && isPlainNoun(word);
