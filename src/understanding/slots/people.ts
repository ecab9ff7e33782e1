import { type Sentence } from '../sentence';
import { is, isMark, type Word } from '../text/word';
import { nameable, namesSender, readName, readNames } from './names';

/** Who wrote the mail and to whom it went, as the sentence names them. */
export interface People {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Reads senders and recipients: "from X", "X's mail", "that X sent me", "to Y", "Xさんから". */
export function readPeople(sentence: Sentence): People {
  const { words } = sentence;
  const from: string[] = [];
  const to: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const sender = senderAt(sentence, i);
    from.push(...sender);
    to.push(...recipientAt(sentence, i));
  }
  return { from: unique(from), to: unique(to) };
}

const unique = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== '')),
];

function senderAt(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  const word = words[i];
  if (is(word, 'fromWord', 'byWord', 'ofWord')) return afterPreposition(sentence, i);
  if (is(word, 'possessive') && beforeMail(words, i + 1)) return nameBefore(words, i);
  if (is(word, 'sent')) return subjectOfSending(words, i);
  if (is(word, 'fromAfter')) return nameBefore(words, i);
  if (is(word, 'ofWord') && word?.kind === 'run') return [];
  return [];
}

/** "from Anna"; "by Anna" and "of Anna" only behind a mail noun, and nowhere the place that mail vanished from. */
function afterPreposition(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  const before = words[i - 1];
  if (is(words[i], 'byWord') && !is(before, 'sent', 'mail')) return [];
  if (is(words[i], 'ofWord') && !is(words[i], 'fromWord') && !ofMail(words, i)) return [];
  if (is(words[i], 'aboutWeak') && !namesSender(words, i)) return [];
  const { names, next } = readNames(words, i + 1);
  if (names.length === 0 || isContainer(words, next)) return [];
  const vanished = is(before, 'deleted', 'lost', 'delete', 'purged') && !is(words[i], 'sent');
  const first = words[i + 1];
  if (vanished && first !== undefined && !startsLikeName(words, i + 1)) return [];
  return names;
}

function startsLikeName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return (
    word.kind === 'address' || word.kind === 'domain' || /^\p{Lu}\p{Ll}/u.test(word.text) || is(word, 'my')
  );
}

/** "of" belongs to a mail noun when only adjectives and participles stand between. */
function ofMail(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    if (is(words[j], 'mail', 'one', 'attachment', 'event')) return true;
    if (!is(words[j], 'quality', 'deleted', 'lost', 'sent', 'received', 'all', 'mistake')) return false;
  }
  return false;
}

/** "the sales mailbox", "the Projects folder": what precedes names a container, not a sender. */
const isContainer = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'mailbox', 'account', 'folder', 'place') ||
  (is(words[at], 'possessive') && is(words[at + 1], 'mailbox', 'account', 'folder'));

/** Whether a mail noun follows with at most two adjectives between. */
function beforeMail(words: readonly Word[], at: number): boolean {
  for (let j = at; j < at + 3; j++) {
    if (is(words[j], 'mail')) return !is(words[j + 1], 'folder', 'mailbox');
    if (!is(words[j], 'quality', 'deleted', 'lost', 'unread', 'important') && !nameable(words[j]))
      return false;
  }
  return false;
}

/** The name that ends before `end`. */
export function nameBefore(words: readonly Word[], end: number): readonly string[] {
  let start = end;
  while (start > 0 && end - start < 4 && nameable(words[start - 1])) start--;
  if (start === end) return [];
  const named = readName(words, start);
  return named && named.next >= end ? [named.text] : [];
}

/** "that julia forwarded me", "the mail Anna sent": the sender stands before the verb. */
function subjectOfSending(words: readonly Word[], i: number): readonly string[] {
  let end = i;
  while (end > 0 && is(words[end - 1], 'auxiliary', 'me', 'filler')) end--;
  const direct = nameBefore(words, end);
  if (direct.length === 0 || !opensClause(words, end)) return [];
  return direct;
}

/** A subject counts as a sender after "that", after a mail noun, a time, a comma or at the very start. */
function opensClause(words: readonly Word[], end: number): boolean {
  let start = end;
  while (start > 0 && end - start < 4 && nameable(words[start - 1])) start--;
  while (is(words[start - 1], 'article', 'my') && !is(words[start - 1], 'relative')) start--;
  const before = words[start - 1];
  return (
    before === undefined ||
    before.time >= 0 ||
    isMark(before) ||
    is(before, 'relative', 'mail', 'one', 'stuff', 'attachment', 'event', 'all', 'mistake')
  );
}

/** "to Bob" behind a mail noun, a verb of sending or a sender; "I sent Bob" as well. */
function recipientAt(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  if (is(words[i], 'toAfter')) return nameBefore(words, i);
  if (is(words[i], 'sent') && is(words[i - 1], 'I')) return readNames(words, i + 1).names;
  if (!is(words[i], 'toWord')) return [];
  let j = i - 1;
  while (j > 0 && (is(words[j], 'quality', 'me', 'filler', 'article') || (words[j]?.time ?? -1) >= 0)) j--;
  if (!is(words[j], 'mail', 'sent', 'received', 'attachment') && !endsSender(words, j)) return [];
  let { names, next } = readNames(words, i + 1);
  if (names.length === 0 && is(words[i + 1], 'me', 'my') && is(words[i + 2], 'and')) {
    ({ names, next } = readNames(words, i + 3));
  }
  return isContainer(words, next) || is(words[next], 'folderName') ? [] : names;
}

/** Whether the word at `j` ends "from X". */
function endsSender(words: readonly Word[], j: number): boolean {
  for (let k = j; k > Math.max(-1, j - 5); k--) {
    if (is(words[k], 'fromWord')) return k < j;
    if (!nameable(words[k]) && !is(words[k], 'article', 'my', 'and')) return false;
  }
  return false;
}
