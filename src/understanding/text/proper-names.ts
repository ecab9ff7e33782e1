import { type Language } from '../../domain/language';
import { isGivenName } from '../lexicon/given-names';
import { isAlsoCompany, isAlsoName } from '../lexicon/names-and-words';
import { UNKNOWN } from '../lexicon/entry';
import { beginsCapital } from './characters';
import { fold } from './fold';
import { is, isMark, type Word } from './word';

/**
 * Names written in several pieces become one word, of which nothing is known but that it is one: "J. Smith", "H&M",
 * "D'Angelo", "Miguel de la Fuente", "约翰·史密斯". All grammar of people, topics and clauses then sees a name where it saw
 * marks and small words.
 */
export function joinProperNames(text: string, words: readonly Word[], language: Language): readonly Word[] {
  let joined: Word[] | undefined;
  for (let i = 0; i < words.length;) {
    const end = pieces(words, i, language);
    if (end > i + 1 || (end === i + 1 && (isNamesake(words, i, language) || isWriter(words, i)))) {
      joined ??= words.slice(0, i);
      joined.push(nameOf(text, words, i, end));
      i = end;
    } else {
      const word = words[i];
      if (joined && word) joined.push(word);
      i++;
    }
  }
  return joined ?? words;
}

function nameOf(text: string, words: readonly Word[], at: number, end: number): Word {
  const [first, last] = [words[at], words[end - 1]] as [Word, Word];
  const typed = text.slice(first.from, last.to);
  const kind = first.kind === 'run' ? 'run' : 'word';
  return { kind, text: typed, key: fold(typed), from: first.from, to: last.to, entry: UNKNOWN, time: -1 };
}

/** Where the name ends that begins at `at`; the next position where none does. */
function pieces(words: readonly Word[], at: number, language: Language): number {
  const word = words[at];
  if (!word || word.time >= 0) return at + 1;
  if (word.kind === 'run') return runs(words, at, language);
  if (word.kind !== 'word' && word.kind !== 'number') return at + 1;
  const company = joinedByAnd(words, at);
  if (company > at + 1 || word.kind === 'number') return company;
  if (isElision(words, at) && isNamePart(words[at + 1])) return at + 2;
  if (language === 'nl' && !isCapital(word)) {
    const dutch = behindDutchName(words, at);
    if (dutch > at) return dutch;
  }
  if (!isCapital(word)) return isNamePrefix(words, at, language) ? afterParticles(words, at) : at + 1;
  const initials = behindInitials(words, at);
  if (initials > at) return initials;
  const titled = isMark(words[at - 1], '.') && is(words[at - 2], 'honorific');
  if (isParticle(word) && at > 0 && (titled || !isMark(words[at - 1])))
    return Math.max(at + 1, afterParticles(words, at));
  return Math.max(at + 1, behindGivenName(words, at, language));
}

/** With a capital and more than a capital: what a name's part looks like. */
const isCapital = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.time < 0 && beginsCapital(word.text);

const isNamePart = (word: Word | undefined): boolean => isCapital(word) && word?.entry.senses.size === 0;

const touches = (words: readonly Word[], at: number): boolean => words[at]?.to === words[at + 1]?.from;

/** "H&M", "1&1", "AT&T" without blanks; "Ernst & Young" with them, where it is not two people. */
function joinedByAnd(words: readonly Word[], at: number): number {
  const [first, mark, second] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !second || !isMark(mark, '&') || second.time >= 0) return at + 1;
  const tight = touches(words, at) && touches(words, at + 1);
  if (tight && [first, second].every((word) => word.kind === 'number' || isCapital(word))) return at + 3;
  const two = isGivenName(first.key) && isGivenName(second.key);
  return isNamePart(first) && isNamePart(second) && !two ? at + 3 : at + 1;
}

/** "D'Angelo", "N'Golo": with a capital in mid-sentence an elided word belongs to the name. */
const isElision = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  touches(words, at) &&
  !isMark(words[at - 1]) &&
  /^\p{Lu}\p{Ll}{0,3}['’]$/u.test(words[at]?.text ?? '');

const isInitial = (words: readonly Word[], at: number): boolean =>
  isMark(words[at + 1], '.') && touches(words, at) && /^\p{Lu}$/u.test(words[at]?.text ?? '');

/** "J. Smith", "A. K. Rao", and of somebody called so "John D. Miller": `at` where no initials stand. */
function behindInitials(words: readonly Word[], at: number): number {
  const given = isGivenName(words[at]?.key ?? '') && isInitial(words, at + 1);
  let end = given ? at + 1 : at;
  while (end - at < MOST_INITIALS && isInitial(words, end)) end += 2;
  if (end === at || !isNamePart(words[end])) return at;
  const small = afterParticles(words, end + 1);
  return small > end + 1 ? small : end + 1;
}

/** Words and marks: the bound keeps a text full of initials linear. */
const MOST_INITIALS = 8;

/** Small words inside names, and none of a language's own prepositions where they say who somebody is. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von de der den del della di da do dos du das la le el al bin bint ibn ben abu ter ten zu'.split(' '),
);

/** In a text that is shouted a capital tells nothing. */
const isParticle = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.time < 0 && PARTICLES.has(word.key) && /\p{Ll}/u.test(word.text);

/** What begins a name in lower case by itself: "from van den Berg", "from bin Rashid". */
const OPENING: ReadonlySet<string> = new Set('van von de del della di da bin ibn al el ter'.split(' '));

/** "Miguel de la Fuente", "Ahmed bin Rashid": behind a given name, or in English behind any. */
function behindGivenName(words: readonly Word[], at: number, language: Language): number {
  const word = words[at];
  if (!word || !(isGivenName(word.key) || (language === 'en' && isNamePart(word)))) return at;
  // "Anna von Contoso", "Anna von der Buchhaltung": who somebody is with.
  if (language === 'de' && FROM_SOMEWHERE.has(words[at + 1]?.key ?? '')) return at;
  return afterParticles(words, at + 1);
}

/**
 * "jan de vries", "lisa van de berg": in Dutch also in lower case, where no preposition is left to mean anything else; the
 * old cases stand in names alone, so "van der meer" is one whatever its last word means.
 */
function behindDutchName(words: readonly Word[], at: number): number {
  if (!isGivenName(words[at]?.key ?? '') || words[at]?.entry.senses.size !== 0) return at;
  let end = at + 1;
  while (end - at < 4 && isParticle(words[end])) end++;
  const [small, last] = [words[at + 1], words[end]];
  const dutch = small?.key === 'de' || (end - at > 2 && small?.key === 'van');
  if (!dutch || last?.kind !== 'word' || last.time >= 0) return at;
  const old = end - at > 2 && words[end - 1]?.key !== 'de';
  return old || last.entry.senses.size === 0 ? end + 1 : at;
}

const FROM_SOMEWHERE: ReadonlySet<string> = new Set(['von', 'zu', 'den', 'der', 'das']);

/** Behind particles and the name they belong to; `at` where they belong to none. */
function afterParticles(words: readonly Word[], at: number): number {
  let end = at;
  while (end - at < 3 && isParticle(words[end])) end++;
  // "van der Meer": behind two of them a capital is a name, whatever the word means.
  const name = end - at > 1 ? isCapital(words[end]) : isNamePart(words[end]);
  return end > at && name ? end + 1 : at;
}

/** A particle in lower case begins a name behind a form of address, or behind another preposition. */
function isNamePrefix(words: readonly Word[], at: number, language: Language): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word || !OPENING.has(word.key) || afterParticles(words, at) === at) return false;
  if (is(before, 'honorific')) return true;
  return language === 'en' || before?.key === 'van' || before?.key === 'von'
    ? is(before, 'fromWord', 'byWord', 'toWord')
    : false;
}

/** "from Will", "that Bill sent": a word that is a name as well, and is written like one in mid-sentence. */
function isNamesake(words: readonly Word[], at: number, language: Language): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    (language !== 'de' || is(before, 'fromWord', 'honorific')) &&
    word !== undefined &&
    word.time < 0 &&
    word.entry.senses.size > 0 &&
    before !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    isAlsoName(word.key) &&
    !isMark(before) &&
    !is(before, 'article') &&
    (before.text === 'I' || !/^\p{Lu}/u.test(before.text)) &&
    next?.key !== 'as'
  );
}

/** "the invoice from Google", "that Zoom sent": a company that is known as something else, where somebody who writes stands. */
function isWriter(words: readonly Word[], at: number): boolean {
  const [earlier, before, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (word?.kind !== 'word' || word.time >= 0 || word.entry.senses.size === 0 || !isAlsoCompany(word.key))
    return false;
  if (is(next, 'sent') || (is(next, 'me', 'auxiliary') && is(words[at + 2], 'sent', 'auxiliary')))
    return true;
  return (
    is(before, 'fromWord', 'byWord', 'ofWord') &&
    (earlier === undefined || isMark(earlier) || is(earlier, ...WRITTEN)) &&
    !is(next, 'mailbox', 'account')
  );
}

/** What somebody wrote. */
const WRITTEN = ['mail', 'document', 'paper', 'one', 'sent', 'received', 'attachment', 'event'] as const;

/** "约翰·史密斯", "ジョン・スミス", "佐々木 健さん", "五十嵐様": Chinese and Japanese names that something cuts. */
function runs(words: readonly Word[], at: number, language: Language): number {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || next === undefined) return at + 1;
  let end = at + 1;
  while (isMark(words[end], '·', '・', '‧') && isForeignPair(words[end - 1], words[end + 1])) end += 2;
  if (language === 'zh' && PLACEHOLDER.test(word.text + next.text)) return at + 2;
  if (end > at + 1 || language !== 'ja') return end;
  const numeral = isNumeral(word);
  while (numeral && isNumeral(words[end])) end++;
  const last = words[end];
  const titled = is(words[end + 1], 'honorific') || (numeral && is(words[end + 1], 'role'));
  const apart = (words[end - 1]?.to ?? 0) < (last?.from ?? 0);
  const name = isUnknownRun(last) && titled && (numeral ? !apart : apart && isUnknownRun(word));
  return name ? end + 1 : at + 1;
}

/** Whom Chinese puts for somebody, as English does John Doe. */
const PLACEHOLDER = /^(?:张三|李四|王五|赵六)$/;

const isForeignPair = (before: Word | undefined, after: Word | undefined): boolean =>
  isUnknownRun(before) &&
  isUnknownRun(after) &&
  (!KANA.test(before?.text ?? '') || KANA.test(after?.text ?? ''));

const KANA = /^[\p{Script=Katakana}ー]+$/u;

const isNumeral = (word: Word | undefined): boolean => word?.kind === 'run' && is(word, 'cardinal');

const isUnknownRun = (word: Word | undefined): boolean =>
  word?.kind === 'run' && word.time < 0 && word.entry.senses.size === 0;
