import { setOf } from '../lexicon/sense-set';
import { type Sentence, showsOneOf } from '../sentence';
import { is, isCode, isMark, isOneOf, isPlainNoun, type Word } from '../text/word';
import { namesSender } from './names/sender';
import { readMatter, readTitle, readTopic, type Span } from './noun-phrase';
import { namesKind } from './people/behind-preposition';
import { isDrafted, isMinutesOf, isVenture } from './people/looks-named';
import { antecedent } from './sent-document';
import { sentObject } from './sent-object';
import { readTold } from './told';
import {
  isForMatter,
  isMatterOfSending,
  isOccasion,
  isOccasionOfMail,
  isOfBody,
  isOfContact,
  isOnMatter,
  isSoughtFor,
  isTitleOfMail,
  mayHold,
  mayIntroduce,
  namesMail,
} from './topic/introducing';
import { namedItem } from './topic/named-item';
import { setApart } from './topic/set-apart';
import { calledSpan, heldSpan } from './topic/said-of-it';
import {
  codeSpan,
  draftedSpan,
  minutesSpan,
  notesSpan,
  numbered,
  ownedSpan,
  withoutGroup,
} from './topic/papers';
import {
  aboutSpan,
  bracketed,
  closedSpan,
  containedSpan,
  fileName,
  soughtSpan,
  titleWithin,
  told,
  topicBefore,
  unplaced,
  withSpan,
} from './topic/spans';
import { subjectSpan, withoutReplied } from './topic/subject-line';

/** What the mail is about: `subject` where the sentence speaks of the subject line, `words` otherwise. */
export interface Topics {
  readonly subject: readonly string[];
  readonly words: readonly string[];
}

const NOTHING: Topics = { subject: [], words: [] };

const MARKERS = setOf([
  'subjectWord',
  'containing',
  'find',
  'aboutWord',
  'aboutWeak',
  'withWord',
  'ofWord',
  'nameWord',
  'subjectAfter',
  'aboutAfter',
  'containAfter',
  'event',
  'contact',
  'task',
  'fileType',
  'venture',
  'forWord',
  'possessive',
  'document',
  'digital',
  'sent',
  'fromAfter',
  'toAfter',
  'received',
  'mentioned',
  'holds',
  'termWord',
  'numberWord',
  'note',
]);

/** A mail noun with a relative clause, a quotation or something set apart. */
const mayTellOfMail = ({ shown, words }: Sentence): boolean =>
  shown.has('mail') &&
  (shown.has('relative') || words.some(({ kind }) => kind === 'quoted' || kind === 'mark'));

/** Words at which a topic may be told. */
const INTRODUCING = setOf([
  'subjectWord',
  'containing',
  'find',
  'aboutWord',
  'aboutWeak',
  'toWord',
  'forWord',
  'possessive',
  'byWord',
  'withWord',
  'fromWord',
  'ofWord',
  'nameWord',
  'fileType',
  'document',
  'digital',
  'relative',
  'mentioned',
  'sent',
  'fromAfter',
  'toAfter',
  'received',
  'subjectAfter',
  'aboutAfter',
  'containAfter',
  'event',
  'contact',
  'holds',
  'note',
  'termWord',
  'numberWord',
]);

/** Reads every topic of a sentence. */
export function readTopics(sentence: Sentence): Topics {
  if (!showsOneOf(sentence, MARKERS) && !mayTellOfMail(sentence)) return NOTHING;
  const { words } = sentence;
  const found: { subject: string[]; words: string[] } = { subject: [], words: [] };
  for (let i = 0; i < words.length; i++) {
    const at = topicAt(sentence, i);
    if (!at) continue;
    const more = is(words[i], 'termWord') ? furtherTerms(words, at.span.next) : [];
    const known = [...found.subject, ...found.words];
    found[at.slot].push(...[at.span.text, ...more].filter((text) => !known.includes(text)));
    i = Math.max(i, at.span.next - 1);
  }
  return found;
}

/** "keywords merger, Tollgate": what goes on behind the first. */
function furtherTerms(words: readonly Word[], at: number): readonly string[] {
  const first = words[at + 1];
  const joined = isMark(words[at], ',', '、', '，', '/') || is(words[at], 'and', 'or');
  if (!joined || !first || (first.kind !== 'quoted' && !isPlainNoun(first))) return [];
  const span = told(words, readTopic(words, at + 1));
  return span ? [span.text, ...furtherTerms(words, span.next)] : [];
}

interface Found {
  readonly slot: 'subject' | 'words';
  readonly span: Span;
}

function topicAt(sentence: Sentence, i: number): Found | undefined {
  const { words } = sentence;
  const word = words[i];
  if (isTitleOfMail(words, i)) return as('subject', readTopic(words, i));
  if (isMark(word)) return as('words', isMark(word, '(') ? bracketed(sentence, i) : setApart(sentence, i));
  if (is(word, 'pronoun', 'meant')) {
    const called = calledSpan(sentence, i);
    if (called) return as('words', called);
  }
  if (!isOneOf(word, INTRODUCING)) return undefined;
  if (is(word, 'holds')) {
    const held = heldSpan(sentence, i);
    if (held) return as('words', held);
  }
  if (is(word, 'note')) return as('words', notesSpan(words, i));
  if (is(word, 'termWord') && isMark(words[i + 1], '=', ':')) return as('words', readTopic(words, i + 2));
  if (is(word, 'subjectWord')) return as('subject', subjectSpan(words, i));
  if (is(word, 'event', 'contact')) {
    const item = namedItem(words, i);
    if (item) return as('words', item);
  }
  if (is(word, 'containing')) return as('words', containedSpan(sentence, i));
  if (is(word, 'mentioned')) {
    const closed = closedSpan(words, i);
    if (closed) return as('words', closed);
  }
  if (is(word, 'find')) return as('words', soughtSpan(words, i));
  if (is(word, 'aboutWord') && mayIntroduce(words, i)) return as('words', aboutSpan(words, i));
  if (is(word, 'aboutWeak') && isOnMatter(words, i) && !namesSender(words, i))
    return as('words', unplaced(words, aboutSpan(words, i)));
  if (isMatterOfSending(sentence, i)) return as('words', aboutSpan(words, i));
  if (isOccasion(words, i)) return as('words', withoutGroup(words, aboutSpan(words, i)));
  if (isDrafted(words, i)) return as('words', draftedSpan(words, i));
  if (isOfBody(words, i) || isOfContact(words, i)) return as('words', readTopic(words, i + 1));
  if (is(word, 'possessive')) return as('words', ownedSpan(words, i));
  if (is(word, 'fromWord', 'ofWord') && isVenture(words, i + 1)) return as('words', readTopic(words, i + 1));
  if (is(word, 'fromWord') && isOccasionOfMail(words, i)) return as('words', readTopic(words, i + 1));
  if (is(word, 'nameWord') && isSaidOfIt(words, i)) return as('subject', readTitle(words, i + 1));
  if (is(word, 'forWord') && isForMatter(words, i)) return as('words', readMatter(words, i + 1));
  if (is(word, 'forWord') && isSoughtFor(sentence, i)) return as('words', readTopic(words, i + 1));
  if (is(word, 'fileType')) return as('words', fileName(words, i));
  if (is(word, 'document') && isMinutesOf(words, i + 1)) return as('words', minutesSpan(words, i));
  if (is(word, 'numberWord') && !is(word, 'mail')) {
    const code = codeSpan(words, i);
    if (code) return as('words', code);
  }
  const next = words[i + 1];
  if (is(word, 'document', 'digital') && next !== undefined && (next.kind === 'number' || isCode(next)))
    return as('words', numbered(sentence, i));
  if (is(word, 'withWord') && mayHold(sentence, i)) return as('words', withSpan(words, i));
  if (is(word, 'withWord') && sentence.shown.has('subjectWord'))
    return as('words', titleWithin(words, i + 1));
  if (is(word, 'relative') && !is(word, 'aboutWord'))
    return as('words', readTold(sentence, i).span ?? antecedent(sentence, i));
  if (is(word, 'sent') || isSentRun(word)) return as('words', sentObject(sentence, i));
  if (namesKind(words, i)) return as('words', { text: words[i + 1]?.text ?? '', next: i + 2 });
  if (is(word, 'subjectAfter')) return as('subject', topicBefore(words, i));
  if (is(word, 'aboutAfter', 'containAfter')) return as('words', topicBefore(words, i));
  if (is(word, 'nameWord') && namesMail(sentence, i)) return as('subject', readTitle(words, i + 1));
  return undefined;
}

/** "から届いた", "に送った", "收到的": a clause of sending in one word. */
const isSentRun = (word: Word | undefined): boolean =>
  word?.kind === 'run' && word.text.length > 2 && is(word, 'fromAfter', 'toAfter', 'received');

/** "It was called": of what has been spoken of. */
const isSaidOfIt = (words: readonly Word[], i: number): boolean =>
  (is(words[i - 1], 'auxiliary') && is(words[i - 2], 'pronoun')) || is(words[i - 1], 'meant');

const as = (slot: Found['slot'], span: Span | undefined): Found | undefined =>
  span && { slot, span: slot === 'subject' ? { ...span, text: withoutReplied(span.text) } : span };
