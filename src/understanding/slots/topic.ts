import { type Sentence, shows } from '../sentence';
import { type Sense } from '../lexicon/senses';
import { is, isMark, type Word } from '../text/word';
import { endsSender, joinedText, namesSender } from './names';

/** What the mail is about: `subject` where the sentence speaks of the subject line, `words` otherwise. */
export interface Topics {
  readonly subject: readonly string[];
  readonly words: readonly string[];
}

const LONGEST = 9;

/** Words that end a topic. */
const BORDERS: readonly Sense[] = [
  'relative',
  'auxiliary',
  'pronoun',
  'I',
  'me',
  'please',
  'fromWord',
  'byWord',
  'inWord',
  'withWord',
  'withoutWord',
  'containing',
  'deleted',
  'lost',
  'sent',
  'received',
  'restore',
  'filler',
  'except',
  'back',
  'aboutWord',
  'subjectWord',
  'not',
  'then',
  'thanks',
  'find',
  'undo',
  'can',
  'need',
  'verb',
];

/** Small words that go on inside a topic when something follows: "terms of service", "request for proposal". */
const LINKS: readonly Sense[] = ['ofWord', 'forWord', 'and', 'toWord', 'article', 'possessive', 'or'];

export interface Span {
  readonly text: string;
  readonly next: number;
}

/** Reads a noun phrase from `at`: as typed, without a leading article. Undefined where none stands. */
export function readTopic(words: readonly Word[], at: number): Span | undefined {
  let start = at;
  while (is(words[start], 'article', 'my') || isMark(words[start], ':', '=', '-')) start++;
  const first = words[start];
  if (first?.kind === 'quoted') return { text: first.text, next: start + 1 };
  let end = start;
  while (end - start < LONGEST && goesOn(words, end, start)) end++;
  while (end > start && is(words[end - 1], ...LINKS)) end--;
  return end === start ? undefined : { text: joinedText(words, start, end), next: end };
}

function goesOn(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at];
  if (!word || word.time >= 0 || word.kind === 'mark') return isInnerMark(words, at, start);
  if (is(word, 'relative') || (word.kind === 'run' && is(word, ...LINKS))) return false;
  if (at > start && is(word, ...LINKS) && !is(word, 'fromWord')) return linkGoesOn(words, at);
  return !is(word, ...BORDERS);
}

/** "Q3/Q4", "R&D", "follow-up": marks without blanks around stay inside. */
function isInnerMark(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (!word || word.kind !== 'mark' || at === start || !before || !after) return false;
  return (
    before.to === word.from && word.to === after.from && ['/', '&', '-', '#', '+', '.'].includes(word.key)
  );
}

function linkGoesOn(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  if (!after || after.time >= 0 || after.kind === 'mark') return false;
  if (
    is(words[at], 'and', 'or', 'toWord') &&
    is(after, 'verb', 'mail', 'all', 'compose', 'my', 'article', 'show', 'get')
  )
    return false;
  return !is(after, ...BORDERS);
}

const NOTHING: Topics = { subject: [], words: [] };

const MARKERS: readonly Sense[] = [
  'subjectWord',
  'containing',
  'aboutWord',
  'aboutWeak',
  'withWord',
  'nameWord',
  'subjectAfter',
  'aboutAfter',
  'containAfter',
];

/** Reads every topic of a sentence. */
export function readTopics(sentence: Sentence): Topics {
  if (!shows(sentence, ...MARKERS)) return NOTHING;
  const { words } = sentence;
  const found: { subject: string[]; words: string[] } = { subject: [], words: [] };
  for (let i = 0; i < words.length; i++) {
    const at = topicAt(sentence, i);
    if (!at) continue;
    const list = found[at.slot];
    if (!list.includes(at.span.text)) list.push(at.span.text);
    i = Math.max(i, at.span.next - 1);
  }
  return found;
}

interface Found {
  readonly slot: 'subject' | 'words';
  readonly span: Span;
}

function topicAt(sentence: Sentence, i: number): Found | undefined {
  const { words } = sentence;
  const word = words[i];
  if (is(word, 'subjectWord')) return as('subject', subjectSpan(words, i));
  if (is(word, 'containing')) return as('words', told(words, readTopic(words, i + 1)));
  if (is(word, 'aboutWord') && mayIntroduce(words, i)) return as('words', aboutSpan(words, i));
  if (is(word, 'aboutWeak') && is(words[i - 1], 'mail') && !namesSender(words, i))
    return as('words', aboutSpan(words, i));
  if (is(word, 'withWord') && (is(words[i - 1], 'mail', 'one') || endsSender(words, i - 1)))
    return as('words', withSpan(words, i));
  if (is(word, 'subjectAfter')) return as('subject', topicBefore(words, i));
  if (is(word, 'aboutAfter', 'containAfter')) return as('words', topicBefore(words, i));
  if (is(word, 'nameWord') && is(words[i - 1], 'mail', 'one')) return as('subject', readTopic(words, i + 1));
  return undefined;
}

/** Japanese: "請求書についての", "「見積」という件名の": the topic stands before its particle. */
function topicBefore(words: readonly Word[], end: number): Span | undefined {
  const before = words[end - 1];
  if (before?.kind === 'quoted') return { text: before.text, next: end + 1 };
  let start = end;
  while (start > 0 && end - start < 4 && goesBefore(words[start - 1])) start--;
  return start === end ? undefined : { text: joinedText(words, start, end), next: end + 1 };
}

const goesBefore = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.time < 0 &&
  word.kind !== 'mark' &&
  !is(word, ...BORDERS, 'mail', 'fromAfter', 'toAfter', 'article', 'my');

const as = (slot: Found['slot'], span: Span | undefined): Found | undefined => span && { slot, span };

/** "subject something with X", "subject is X", "subject: X". */
function subjectSpan(words: readonly Word[], i: number): Span | undefined {
  let at = i + 1;
  while (
    is(
      words[at],
      'subjectWord',
      'pronoun',
      'filler',
      'withWord',
      'auxiliary',
      'containing',
      'aboutWord',
      'nameWord',
    ) &&
    at - i < 5
  )
    at++;
  if (is(words[at], 'ofWord')) return undefined;
  return readTopic(words, at);
}

/** "about 2000 mails" and "worried about my mail" introduce no topic. */
function mayIntroduce(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before === undefined) return true;
  return (
    before.time >= 0 ||
    before.kind === 'mark' ||
    before.kind === 'address' ||
    !is(before, 'verb', 'relative', 'auxiliary', 'how', 'help', 'not', 'can')
  );
}

function aboutSpan(words: readonly Word[], i: number): Span | undefined {
  const first = words[i + 1];
  if (first?.kind === 'number' || is(first, 'mail', 'all', 'cardinal', 'mailbox', 'account', 'folder'))
    return undefined;
  return told(words, readTopic(words, i + 1));
}

/** A topic that ends in "mails" or is one general word tells nothing: "a couple of thousand emails". */
function told(words: readonly Word[], span: Span | undefined): Span | undefined {
  const last = span && words[span.next - 1];
  if (!span || last?.kind === 'quoted') return span;
  if (is(last, 'mail', 'folder', 'mailbox', 'stuff', 'legal', 'preserve')) return undefined;
  const general = is(last, 'quality', 'folderName', 'attachment', 'fileType', 'account');
  return general && !span.text.includes(' ') ? undefined : span;
}

/** "the mail with the signed contract"; attachments have their own slot, and "with no subject" has none. */
function withSpan(words: readonly Word[], i: number): Span | undefined {
  const span = readTopic(words, i + 1);
  if (!span) return undefined;
  const inside = words.slice(i + 1, span.next);
  const other = inside.some((word) =>
    is(
      word,
      'attachment',
      'fileType',
      'large',
      'place',
      'mail',
      'mailbox',
      'important',
      'flagged',
      'all',
      'stuff',
    ),
  );
  return other || is(words[i + 1], 'my') ? undefined : span;
}
