import { isGivenName } from '../../lexicon/given-names';
import { setOf } from '../../lexicon/sense-set';
import { type Sentence } from '../../sentence';
import { is, isMark, type Word } from '../../text/word';
import { nameable } from '../names/nameable';
import { readName } from '../names/read-name';
import { readNames } from '../names/read-names';
import { endsSender } from '../names/sender';
import { clauseStart, isVerbLate } from './clause';
import { isContainer, isOfRun, startsLikeName } from './looks-named';
import { nameBefore } from './name-before';

const TO = setOf(['toWord', 'intoWord']);

/** "to Bob" behind a mail noun, a verb of sending or a sender; "I sent Bob" as well. */
export function recipientAt(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  if (is(words[i], 'toAfter')) return nameBefore(words, i);
  if (isGivenTo(words, i)) return readNames(words, i + 1).names;
  if (isVerbLate(sentence)) {
    const given = is(words[i], 'auxiliary', 'I') ? dative(words, i + 1) : [];
    if (given.length > 0) return given;
  }
  if (
    is(words[i], 'sent') &&
    is(words[i - 1], 'I') &&
    (!is(words[i + 1], 'article') || isObjectBehind(words, i + 1))
  )
    return readNames(words, i + 1).names;
  if (words[i]?.entry.set.meets(TO) !== true) return [];
  if (!is(words[i], 'toWord') && !isMistakenTo(sentence, i)) return [];
  if (isPerfect(words, i)) return [];
  let j = i - 1;
  while (
    j > 0 &&
    !is(words[j], 'mail', 'sent', 'received') &&
    (is(words[j], 'quality', 'me', 'filler', 'article') || (words[j]?.time ?? -1) >= 0)
  )
    j--;
  // "Find email: to all-staff, fire drill": behind a label commas part its fields.
  const field = isMark(words[j], ':') && is(words[j - 1], 'mail');
  if (field) return fieldNames(words, i + 1);
  let { names, next } = readNames(words, i + 1);
  const belongs =
    words[i].kind === 'run' ||
    // "my reply to Anna", "die Antwort an Anna": a noun and its preposition are one word.
    (is(words[i], 'answerTo') && is(words[i - 1], 'my', 'article')) ||
    isSentByMe(sentence, i, next) ||
    is(words[j], 'mail', 'sent', 'received', 'attachment', 'one') ||
    words[j]?.entry.value === 'sentitems' ||
    endsSender(words, j) ||
    endsRecipient(words, i - 1) ||
    (is(words[next], 'sent') && !isClauseHead(words, i));
  // "o e-mail que a Beatriz mandou": an article before who wrote it.
  if (!belongs || (is(words[i], 'article') && is(words[i - 1], 'relative'))) return [];
  if (names.length === 0 && is(words[i + 1], 'me', 'my') && is(words[i + 2], 'and')) {
    ({ names, next } = readNames(words, i + 3));
  }
  return isContainer(words, next) || is(words[next], 'folderName') ? [] : names;
}

/** "to me and to Oliver", "à Paul et à la compta": the preposition again. */
function endsRecipient(words: readonly Word[], joint: number): boolean {
  if (!is(words[joint], 'and', 'or') && !isMark(words[joint], ',')) return false;
  for (let at = joint - 1; at > Math.max(-1, joint - LONGEST); at--) {
    if (is(words[at], 'toWord') && at < joint - 1)
      return (
        is(words[at - 1], 'mail', 'sent', 'received') ||
        endsSender(words, at - 1) ||
        endsRecipient(words, at - 1)
      );
    if (!nameable(words[at]) && !is(words[at], 'me', 'my', 'article', 'and', 'or', 'honorific')) return false;
  }
  return false;
}

/** "I sent the landlord an email": somebody with an article, before what was sent. */
function isObjectBehind(words: readonly Word[], at: number): boolean {
  const { names, next } = readNames(words, at);
  return names.length > 0 && is(words[next], 'article') && is(words[next + 1], 'mail', 'document', 'paper');
}

/** "ich habe Anna gestern eine Mail geschickt", "ik heb Anna gisteren gemaild": between "I" and a late verb of sending. */
function dative(words: readonly Word[], at: number): readonly string[] {
  const before = words.slice(Math.max(0, at - 2), at);
  if (!before.some((word) => is(word, 'I'))) return [];
  const first = is(words[at], 'my', 'article') ? at + 1 : at;
  if (!startsLikeName(words, first) && !is(words[first], 'role', 'honorific')) return [];
  const { names, next } = readNames(words, at);
  let verb = next;
  while (isBetween(words[verb]) && verb - next < LONGEST) verb++;
  const object = verb > next && is(words[verb - 1], 'mail', 'document', 'paper', 'attachment');
  // "die Unterlagen, die ich der Bank geschickt habe": what was sent stands before the clause.
  const relative = is(words[at - 2], 'relative') && is(words[at - 1], 'I');
  return is(words[verb], 'sent') && (object || relative || is(words[verb], 'mailed')) ? names : [];
}

/** What may stand between whom one wrote to and the late verb: a time, small words and the mail itself. */
const isBetween = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.time >= 0 ||
    is(
      word,
      'filler',
      'article',
      'quality',
      'mail',
      'my',
      'cardinal',
      'document',
      'paper',
      'attachment',
      'auxiliary',
    ));

function fieldNames(words: readonly Word[], at: number): readonly string[] {
  const named = readName(words, at);
  const ends = named && (words[named.next] === undefined || isMark(words[named.next]));
  return ends ? [named.text] : [];
}

/** "给周敏的那封信": the mail to somebody. */
function isGivenTo(words: readonly Word[], i: number): boolean {
  if (words[i]?.key !== '给') return false;
  const { names, next } = readNames(words, i + 1);
  return (
    names.length > 0 &&
    isOfRun(words[next]) &&
    words.slice(next + 1, next + 4).some((word) => is(word, 'mail'))
  );
}

/** "le courrier a atterri": "a" without an accent is "has" before a participle; before a name it is a mistyped "à". */
const isPerfect = (words: readonly Word[], i: number): boolean =>
  is(words[i], 'auxiliary') &&
  PARTICIPLE.test(words[i + 1]?.text ?? '') &&
  !isGivenName(words[i + 1]?.key ?? '');

const PARTICIPLE = /^\p{Ll}+(?:[éiu]e?s?|[ioeu]st?|it|ert)$/u;

/** "gestern an Herrn Baumann", "envié a la señora Ruiz": read as part of a time, or as a way to a place. */
function isMistakenTo(sentence: Sentence, i: number): boolean {
  const { words } = sentence;
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word?.kind !== 'word') return false;
  if (word.time >= 0) {
    const preposition = isVerbLate(sentence) && word.entry.senses.has('toWord');
    const whom = is(next, 'article') ? words[i + 2] : next;
    return preposition && (next?.time ?? -1) < 0 && is(whom, 'honorific', 'role', 'my');
  }
  if (is(word, 'intoWord') && is(next, 'role') && endsRecipient(words, i - 1)) return true;
  const sent = is(before, 'sent') || before?.entry.value === 'sentitems';
  // "mi correo a mi hermana": possessive and preposition are one word, as of a way to a place.
  if (is(before, 'mail') && is(word, 'intoWord') && is(next, 'role') && /^(?:a|para) /.test(word.key + ' '))
    return true;
  // "o e-mail da Ana para o Pedro": so are preposition and article.
  if (
    is(word, 'intoWord') &&
    PARA.test(word.text.toLowerCase()) &&
    (is(before, 'mail') || endsSender(words, i - 1))
  )
    return startsLikeName(words, i + 1) || (nameable(words[i + 1]) && next?.entry.list.length === 0);
  if (
    isVerbLate(sentence) &&
    is(word, 'intoWord') &&
    is(is(next, 'my', 'article') ? words[i + 2] : next, 'role')
  )
    return true;
  return sent && is(word, 'intoWord') && (is(next, 'honorific', 'role') || startsLikeName(words, i + 1));
}

const PARA = /^para [ao]$/;

/** "A escola mandou": at the head of a clause it is the article of who sent. */
const isClauseHead = (words: readonly Word[], i: number): boolean =>
  is(words[i], 'article') && (i === 0 || isMark(words[i - 1]));

/** "die ich gestern an Herrn Baumann geschickt habe", "I emailed a cover letter to the agency": in a clause of one's own sending. */
function isSentByMe(sentence: Sentence, i: number, next: number): boolean {
  const { words, shown } = sentence;
  if (!shown.has('sent') || !shown.has('I')) return false;
  const start = clauseStart(words, i);
  const clause = words.slice(start, i);
  if (clause.some((word, n) => is(word, 'sent') && is(clause[n - 1], 'I'))) return true;
  if (!isVerbLate(sentence) || !clause.some((word) => is(word, 'I'))) return false;
  for (let at = next; at < Math.min(words.length, next + LONGEST); at++) {
    if (is(words[at], 'sent')) return true;
    if (isMark(words[at])) return false;
  }
  return false;
}

const LONGEST = 8;
