import { type Sentence } from '../../sentence';
import { isGivenName } from '../../lexicon/given-names';
import { setOf } from '../../lexicon/sense-set';
import { is, isMark, isOneOf, isPlainNoun, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { endsSender } from '../names/sender';
import { BORDERS, readMatter, readTitle, readTopic, type Span } from '../noun-phrase';
import { isOfRun } from '../people/looks-named';
import { refersToMail } from './introducing';

/** "all my mail on the new phone": where it lies. */
export const unplaced = (words: readonly Word[], span: Span | undefined): Span | undefined =>
  span && is(words[span.next - 1], 'place') ? undefined : span;

/** "the mail from Roelofs (offer)": a document in brackets. */
export function bracketed({ words, shown }: Sentence, i: number): Span | undefined {
  const span = shown.has('mail') ? readTopic(words, i + 1) : undefined;
  const document = span !== undefined && is(words[span.next - 1], 'document', 'paper');
  return document && isMark(words[behindTimes(words, span.next)], ')') ? span : undefined;
}

/** Where the times end that begin at `i`. */
function behindTimes(words: readonly Word[], i: number): number {
  let at = i;
  while ((words[at]?.time ?? -1) >= 0) at++;
  return at;
}

/** "invoice.pdf": a file by its name, without a blank. */
export function fileName(words: readonly Word[], i: number): Span | undefined {
  const [name, dot, type] = [words[i - 2], words[i - 1], words[i]];
  const tight = isMark(dot, '.') && name?.to === dot?.from && dot?.to === type?.from;
  return tight && name?.kind === 'word' ? { text: joinedText(words, i - 2, i + 1), next: i + 1 } : undefined;
}

/** Japanese: "請求書についての", "「見積」という件名の": the topic stands before its particle. */
export function topicBefore(words: readonly Word[], end: number): Span | undefined {
  const before = words[end - 1];
  const quoted = before?.kind === 'quoted' ? before : is(before, 'containAfter') ? words[end - 2] : undefined;
  if (quoted?.kind === 'quoted') return { text: quoted.text, next: end + 1 };
  if (isOneOf(before, POSTPOSITIONS)) return undefined;
  let start = end;
  while (start > 0 && end - start < 4 && goesBefore(words, start - 1, end)) start--;
  while (start < end && isOfRun(words[start])) start++;
  return start === end ? undefined : { text: joinedText(words, start, end), next: end + 1 };
}

/** "請求書という言葉を含む": behind the first of them the topic has been told. */
const POSTPOSITIONS = setOf(['aboutAfter', 'subjectAfter', 'containAfter', 'termWord']);

function goesBefore(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (!word || word.time >= 0 || word.kind === 'mark') return false;
  // "土地の図面": between two nouns, and not behind somebody.
  if (isOfRun(word)) return at < end - 1 && !is(words[at - 1], 'honorific', 'role', 'fromAfter', 'sent');
  // "新しい事務所への移転": between two nouns.
  if (is(word, 'toAfter')) return word.key === 'への' && at < end - 1;
  return !isOneOf(word, BORDERS) && !is(word, 'mail', 'fromAfter', 'article', 'my');
}

/** "containing the words X"; in German the verb may come last: "Mails, die X enthalten". */
export function containedSpan({ words, language }: Sentence, i: number): Span | undefined {
  let at = i + 1;
  while (is(words[at], 'termWord', 'article', 'ofWord', 'containing')) at++;
  if (is(words[at], 'mail')) return undefined;
  const behind = told(words, readMatter(words, at));
  if (behind || at > i + 1 || (language !== 'de' && language !== 'nl')) return behind;
  const before = topicBefore(words, i);
  return before && { text: before.text, next: i + 1 };
}

/** "in der der Umbau erwähnt wird", "waarin de offerte staat": what fills a relative clause on mail up to its late verb. */
export function closedSpan(words: readonly Word[], verb: number): Span | undefined {
  let start = verb;
  while (start > 0 && verb - start < LONGEST_CLAUSE && !isMark(words[start - 1])) start--;
  const relative = words.findIndex((_, at) => at >= start && at < verb && opensClause(words, at));
  if (relative < 0) return undefined;
  let first = is(words[relative + 1], 'aboutWord', 'withWord') ? relative + 2 : relative + 1;
  // "in der sie den Dienstplan erwähnt".
  if (is(words[first], 'pronoun') && !is(words[first], 'article')) first++;
  if (isGivenName(words[first]?.key ?? '')) return undefined;
  const span = readMatter(words.slice(0, verb), first);
  return span?.next === verb ? { text: span.text, next: verb + 1 } : undefined;
}

const LONGEST_CLAUSE = 10;

/** "die", "in der", "was" behind a mail noun, or behind a comma. */
const opensClause = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'relative') && refersToMail(words, at);

/** "search X in my mails", "suche nach X in meinen Mails": what is sought stands right behind the verb. */
export function soughtSpan(words: readonly Word[], i: number): Span | undefined {
  let at = i + 1;
  while (is(words[at], 'termWord', 'forWord', 'article', 'filler')) at++;
  const span = readTopic(words, at);
  const first = words[at];
  if (!span || !first || (first.kind !== 'quoted' && !isPlainNoun(first))) return undefined;
  if (is(words[span.next - 1], 'honorific', 'role')) return undefined;
  let next = span.next;
  if (!is(words[next], 'inWord', 'intoWord', 'ofWord', 'fromWord'))
    return first.kind === 'quoted' ? span : undefined;
  while (is(words[next], 'inWord', 'intoWord', 'ofWord', 'fromWord', 'article', 'my', 'all', 'deleted'))
    next++;
  return is(words[next], 'mail', 'folderName', 'mailbox') ? span : undefined;
}

export function aboutSpan(words: readonly Word[], i: number): Span | undefined {
  const first = words[i + 1];
  if (first?.kind === 'run') return enclosedSpan(words, i + 1) ?? told(words, readTopic(words, i + 1));
  if (isSecondHalf(words, i + 1)) return aboutSpan(words, i + 1);
  if (first?.kind === 'number' || is(first, 'mail', 'all', 'cardinal', 'mailbox', 'account', 'folder'))
    return undefined;
  // "sur la boîte de Mme Delcourt": whose mailbox it is.
  if (is(first, 'article', 'my') && is(words[i + 2], 'mailbox') && is(words[i + 3], 'ofWord'))
    return undefined;
  return told(words, readMatter(words, i + 1));
}

/** "a propósito" and "de la", "relativo" and "aos", "lié" and "à": a preposition of two words, the second one joined to any article. */
const isSecondHalf = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'ofWord', 'toWord', 'intoWord') &&
  !is(words[at], 'fromWord') &&
  is(words[at - 1], 'aboutWord') &&
  words[at + 1] !== undefined;

/** Chinese: "关于春节特别活动的邮件", all that stands between the preposition and 的. */
function enclosedSpan(words: readonly Word[], from: number): Span | undefined {
  for (let to = from + 1; to < from + 10 && to < words.length; to++) {
    if (words[to]?.kind === 'mark') return undefined;
    if (is(words[to], 'ofWord')) return { text: joinedText(words, from, to), next: to + 1 };
    // "讲验收的邮件": 收的 is a word of its own elsewhere.
    const cut = words[to];
    if (to > from && cut?.text.length === 2 && cut.text.endsWith('的') && is(words[to + 1], 'mail'))
      return { text: joinedText(words, from, to) + cut.text.slice(0, 1), next: to + 1 };
  }
  return undefined;
}

/** A topic that ends in "mails" or is one general word tells nothing: "a couple of thousand emails". */
export function told(words: readonly Word[], span: Span | undefined): Span | undefined {
  const last = span && words[span.next - 1];
  if (!span || last?.kind === 'quoted') return span;
  if (is(last, 'mail', 'folder', 'folderName', 'mailbox', 'preserve')) return undefined;
  const general = is(last, 'quality', 'attachment', 'fileType', 'stuff', 'place');
  return general && !span.text.includes(' ') ? undefined : span;
}

/** "with the signed contract attached": that it was attached is no part of what it is. */
function withoutAttached(words: readonly Word[], from: number, span: Span | undefined): Span | undefined {
  if (!span || !is(words[span.next - 1], 'attachment')) return span;
  const head = words[span.next - 2];
  const held = head !== undefined && !is(head, 'article', 'my', 'quality', 'digital', 'cardinal');
  return held && span.next - 1 > from ? readTopic(words.slice(0, span.next - 1), from) : span;
}

/** "the mail with the signed contract"; attachments have their own slot, and "with no subject" has none. */
export function withSpan(words: readonly Word[], i: number): Span | undefined {
  const title = titleWithin(words, i + 1);
  if (title) return title;
  if (isKeys(words, i + 1)) return undefined;
  // "con allegato il rilievo".
  if (is(words[i + 1], 'attachment') && is(words[i + 2], 'article')) return readTopic(words, i + 3);
  const span = withoutAttached(words, i + 1, readTopic(words, i + 1));
  if (!span) return undefined;
  const inside = words.slice(i + 1, span.next).filter((word) => !is(word, 'article'));
  const other =
    inside.some((word) =>
      is(word, 'attachment', 'fileType', 'mail', 'important', 'flagged', 'all', 'stuff'),
    ) || is(inside.at(-1), 'large', 'place', 'mailbox');
  const document = inside.some((word) => is(word, 'document', 'paper'));
  const owned = is(words[i + 1], 'my') && !is(words[i - 1], 'mail') && !endsSender(words, i - 1);
  return other || (owned && !document) ? undefined : span;
}

/** "mit shift entf", "avec maj + suppr": what was pressed. */
const isKeys = (words: readonly Word[], at: number): boolean =>
  KEYS.has(words[at]?.key ?? '') &&
  (KEYS.has(words[at + 1]?.key ?? '') || KEYS.has(words[at + 2]?.key ?? ''));

const KEYS: ReadonlySet<string> = new Set(
  'shift umschalt entf strg ctrl control maj suppr mayus mayusculas supr maiusc canc del delete backspace alt'.split(
    ' ',
  ),
);

/** 'with team meeting in the subject': whatever stood there. */
export function titleWithin(words: readonly Word[], at: number): Span | undefined {
  for (let end = at + 1; end < at + LONGEST_TITLE; end++) {
    if (!words[end] || isMark(words[end])) return undefined;
    if (!is(words[end], 'inWord')) continue;
    const noun = is(words[end + 1], 'article', 'my') ? end + 2 : end + 1;
    if (!is(words[noun], 'subjectWord')) continue;
    const span = readTitle(words.slice(0, end), at);
    return span?.next === end ? { text: span.text, next: noun + 1 } : undefined;
  }
  return undefined;
}

const LONGEST_TITLE = 9;
