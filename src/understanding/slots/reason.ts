import { type Sense } from '../lexicon/senses';
import { isFormOpen, type Sentence, shows } from '../sentence';
import { is, isMark, type Word, isOneOf } from '../text/word';
import { opensRelease } from './held';
import { readTopic } from './noun-phrase';
import { setOf } from '../lexicon/sense-set';

/** Why something is asked, as typed, and which words say so. */
export interface Reason {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What is asked with a reason; a reason for wanting one's own mail back is none of the bot's business. */
const REASONED: readonly Sense[] = [
  'hold',
  'preserve',
  'export',
  'exportFormat',
  'discovery',
  'copy',
  'purged',
  'recoverable',
  'departed',
];

/** Where a reason said as a noun phrase ends: the order goes on, or the verb follows. */
const ENDS = setOf([
  'hold',
  'preserve',
  'export',
  'exportFormat',
  'copy',
  'mailbox',
  'please',
  'until',
  'auxiliary',
  'release',
]);

/**
 * The reason of a request: "because we are being sued", "wegen eines Rechtsstreits", "訴訟のため". It goes to the end of its
 * sentence; at the beginning of a line to the comma, or as far as the noun phrase goes.
 */
export function readReason(sentence: Sentence): Reason | undefined {
  const { words } = sentence;
  if (!shows(sentence, 'because', 'becauseOf')) return undefined;
  const at = words.findIndex((word) => is(word, 'because', 'becauseOf'));
  if (!shows(sentence, ...REASONED) && !opensRelease(sentence)) return alone(sentence, at);
  if (sentence.language === 'ja' && is(words[at], 'becauseOf'))
    return cut(sentence, clauseStart(words, at), at);
  const from = firstOf(words, at + 1);
  const leads = !words.slice(0, at).some((word) => is(word, 'release', ...REASONED));
  return cut(sentence, from, leads ? leadingEnd(words, from) : endOf(words, from, is(words[at], 'because')));
}

/** "Because of the audit", said to an open form: a reason and nothing else. */
function alone(sentence: Sentence, at: number): Reason | undefined {
  if (!isFormOpen(sentence) || at > MOST_BEFORE) return undefined;
  const from = firstOf(sentence.words, at + 1);
  return cut(sentence, from, endOf(sentence.words, from, true));
}

/** "It is because …". */
const MOST_BEFORE = 2;

const firstOf = (words: readonly Word[], at: number): number =>
  isMark(words[at], ':') || is(words[at], 'auxiliary') ? at + 1 : at;

function clauseStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && !isMark(words[start - 1], '、', '。', ',')) start--;
  return start;
}

/** "Because of a lawsuit, hold …", "Wegen einer Klage muss …". */
function leadingEnd(words: readonly Word[], from: number): number {
  const comma = words.findIndex((word, i) => i > from && isMark(word, ',', '，', '、'));
  return comma > 0 ? comma : (readTopic(words, from)?.next ?? from);
}

function endOf(words: readonly Word[], from: number, clause: boolean): number {
  for (let i = from; i < words.length; i++) {
    if (isMark(words[i], '.', '!', '?', ';', '。', '！', '？')) return i;
    if (!clause && i > from && ((words[i]?.time ?? -1) >= 0 || isOneOf(words[i], ENDS))) return i;
  }
  return words.length;
}

function cut({ words, text }: Sentence, from: number, to: number): Reason | undefined {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || to <= from) return undefined;
  return { text: text.slice(first.from, last.to), from, to };
}
