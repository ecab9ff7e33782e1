import { type Sentence } from '../../sentence';
import { is, isMark, type Word } from '../../text/word';
import { nameable } from '../names/nameable';
import { readNames } from '../names/read-names';
import { clauseStart, isVerbLate, subjectOf } from './clause';
import { startsLikeName } from './looks-named';
import { nameBefore } from './name-before';

/** "The receipt Apple sent": what was sent is no part of who sent it, whatever its case. */
const isThing = (words: readonly Word[], at: number, end: number): boolean =>
  at < end - 1 && is(words[at], 'document', 'paper', 'foreign') && !is(words[at], 'role', 'possessive');

/** "Karim ma envoyé": "m'a" as it is typed in haste. */
const MA = 'ma';

/** Who the clause of a verb of sending names: next to the verb, or as its subject with more between. */
export function subjectOfSending(sentence: Sentence, i: number): readonly string[] {
  if (isVerbLate(sentence) && isOwnSending(sentence.words, i)) return [];
  const next = besideVerb(sentence.words, i);
  const subject = subjectOf(sentence, i)?.names ?? [];
  if (next.length === 0 || (subject.length > 0 && isVerbLate(sentence))) return subject;
  return subject.length >= next.length && next.every((name, n) => subject[n]?.endsWith(name))
    ? subject
    : next;
}

/** "der Brief, den ich dem Notar geschickt habe": between oneself and a late verb stands whom one wrote to. */
const isOwnSending = (words: readonly Word[], verb: number): boolean =>
  words.slice(clauseStart(words, verb), verb).some((word) => is(word, 'I') && !is(word, 'me'));

/** "that julia forwarded me", "the mail Anna sent": the sender stands before the verb. */
function besideVerb(words: readonly Word[], i: number): readonly string[] {
  let end = i;
  while (
    end > 0 &&
    (is(words[end - 1], 'auxiliary', 'me', 'filler') ||
      words[end - 1]?.key === MA ||
      (words[end - 1]?.time ?? -1) >= 0)
  )
    end--;
  // "message vocal transféré par Élise": who sent it follows.
  if (is(words[i + 1], 'byWord')) return [];
  const home = departmentStart(words, end);
  if (home !== undefined) end = home;
  const said = saidToSend(words, end);
  if (said.length > 0) return said;
  const direct = is(words[end - 1], 'document', 'paper') ? [] : nameBefore(words, end, isThing);
  if (direct.length > 0) {
    const other = otherSubject(words, end);
    if (other && opensClause(words, other.end)) return [...other.names, ...direct];
    return opensClause(words, end) ? direct : [];
  }
  if (is(words[i - 1], 'I')) return [];
  if (is(words[i + 1], 'own') && is(words[i + 2], 'role')) return readNames(words, i + 1).names;
  const spokenTo =
    is(words[i - 1], 'me') ||
    (is(words[i - 1], 'auxiliary') && is(words[i - 2], 'me')) ||
    TO_ME.test(words[i]?.key ?? '') ||
    isInverted(words, i);
  return spokenTo && !(is(words[i + 1], 'article') && !is(words[i + 2], 'role', 'own'))
    ? readNames(words, i + 1).names
    : [];
}

/** "m'a envoyé" is one word. */
const TO_ME = /^(?:m'|me |mi |ci |nos |nous )/;

/** "el adjunto que mandó Ana", "la mail che ha scritto Marco": behind the verb of a relative clause. */
const isInverted = (words: readonly Word[], i: number): boolean => {
  const verb = is(words[i - 1], 'auxiliary') ? i - 1 : i;
  const relative = words[verb - 1];
  return (
    is(relative, 'relative') &&
    !is(relative, 'article') &&
    !is(words[i + 1], 'me') &&
    startsLikeName(words, i + 1)
  );
};

/** "Contoso says they mailed us a contract": who says so sent it. */
const saidToSend = (words: readonly Word[], end: number): readonly string[] =>
  is(words[end - 1], 'pronoun') &&
  /^(?:says?|said|claim(?:s|ed)|swears?|insist(?:s|ed))$/.test(words[end - 2]?.key ?? '')
    ? nameBefore(words, end - 2)
    : [];

/** "Jake or Jill sent": who stands before the one next to the verb. */
function otherSubject(
  words: readonly Word[],
  end: number,
): { readonly names: readonly string[]; readonly end: number } | undefined {
  let start = end;
  while (start > 0 && end - start < 4 && nameable(words[start - 1])) start--;
  if (!is(words[start - 1], 'and', 'or')) return undefined;
  const names = nameBefore(words, start - 1, isThing);
  return names.length > 0 ? { names, end: start - 1 } : undefined;
}

/** "Tom from accounting sent": where the name's addition begins. */
function departmentStart(words: readonly Word[], end: number): number | undefined {
  let at = end;
  while (at > 0 && end - at < 3 && nameable(words[at - 1])) at--;
  while (is(words[at - 1], 'article')) at--;
  return is(words[at - 1], 'fromWord') && nameable(words[at - 2]) && at < end ? at - 1 : undefined;
}

const isPreposition = (word: Word | undefined): boolean =>
  is(word, 'aboutWord', 'aboutWeak', 'becauseOf', 'withWord', 'fromWord', 'forWord');

/** A subject counts as a sender after "that", after a mail noun, a time, a comma or at the very start. */
function opensClause(words: readonly Word[], end: number): boolean {
  let start = end;
  while (start > 0 && end - start < 4 && nameable(words[start - 1]) && !isThing(words, start - 1, end))
    start--;
  const owned =
    is(words[start - 1], 'my', 'article') ||
    (words[start - 1]?.kind === 'run' && is(words[start - 1], 'own'));
  while (is(words[start - 1], 'article', 'my') && !is(words[start - 1], 'relative', 'pronoun')) start--;
  const before = words[start - 1];
  // "営業部宛に高橋さんが出した", "文件夹里孙涛写的": a particle or a place has ended what stands before.
  if (before?.kind === 'run' && is(before, 'filler', 'inWord') && !is(before, 'own', 'I')) return true;
  // "wegen der Kaution geschrieben": an article that could be a relative, behind its preposition.
  if (is(before, 'article') && isPreposition(words[start - 2])) return false;
  if (is(before, 'document', 'paper', 'foreign') || (owned && is(before, 'pronoun', 'I'))) return true;
  return (
    before === undefined ||
    before.time >= 0 ||
    isMark(before) ||
    is(
      before,
      'relative',
      'me',
      'mail',
      'one',
      'stuff',
      'attachment',
      'fileType',
      'event',
      'all',
      'mistake',
    ) ||
    // "I think Jake sent me the slides".
    is(before, 'verb')
  );
}
