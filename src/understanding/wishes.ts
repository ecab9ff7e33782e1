import { deniedDecisions } from './decisions/denial';
import { type Sense } from './lexicon/senses';
import { type Sentence, sensesOf } from './sentence';
import { is, isMark, type Word, isOneOf } from './text/word';
import { setOf } from './lexicon/sense-set';

/** Verbs that begin an order of their own. */
const ORDERS: readonly Sense[] = [
  'restore',
  'undo',
  'approve',
  'reject',
  'withdraw',
  'export',
  'status',
  'show',
  'find',
  'hold',
  'preserve',
];

const ORDERING = setOf(ORDERS);

/** Words of a search, with which "and restore the first one" goes on: what it finds is chosen from. */
const SEARCHES: readonly Sense[] = ['find', 'show', 'where', 'deleted', 'lost', 'mail'];

/** "and then undo it please": such an afterthought is short. */
const LONGEST_TAIL = 7;

/** Nobody gives more orders in one line; the bound keeps the work linear. */
const MOST = 4;

/**
 * Cuts a line with several orders into one sentence an order: "restore the second one and undo the first", "approve 12,
 * reject 13", "what did I delete on Tuesday and restore the first one". A cut is made only where "and", "then" or a mark
 * is followed by another kind of order and an order stands before it too; "find and restore" and "I deleted it, please
 * restore it" stay whole.
 */
export function splitWishes(sentence: Sentence): readonly Sentence[] {
  const { words, shown } = sentence;
  if (!shown.meets(ORDERING)) return [sentence];
  // "I can't approve 12, reject it", "don't reject 12, approve it": one decision, and its number is said once.
  if (deniedDecisions(sentence).size > 0) return [sentence];
  const several = ORDERS.filter((order) => shown.has(order)).length > 1;
  if (!several && !shown.has('deleted') && !shown.has('lost')) return [sentence];
  const cuts: number[] = [];
  for (let i = 1; i < words.length && cuts.length < MOST - 1; i++) {
    if (joins(words[i - 1]) && beginsAnother(words, cuts.at(-1) ?? 0, i)) cuts.push(i);
  }
  return cuts.length === 0 ? [sentence] : parts(sentence, cuts);
}

/** Whether an order begins at `i` that is another one than what `from` began. */
function beginsAnother(words: readonly Word[], from: number, i: number): boolean {
  if (choosesAt(words, i) && words.slice(from, i).some((word) => is(word, ...SEARCHES))) return true;
  const at = orderAt(words, i);
  if (at === undefined) return false;
  const first = orderBefore(words, from, i);
  return first !== undefined && first !== at && !(first === 'find' && at === 'restore');
}

/** "restore the first one", "restore 1 and 3": a choice from what the search before it finds. */
function choosesAt(words: readonly Word[], i: number): boolean {
  let at = opening(words, i);
  if (!is(words[at], 'restore')) return false;
  do at++;
  while (is(words[at], 'article') && !is(words[at], 'ordinal'));
  return is(words[at], 'ordinal', 'lastWord', 'firstWord') || words[at]?.kind === 'number';
}

/** Where an order begins behind "then", "please" and "also". */
function opening(words: readonly Word[], i: number): number {
  let at = i;
  while (at < i + 3 && (is(words[at], 'then', 'please', 'can') || isMark(words[at]) || isFiller(words[at])))
    at++;
  return at;
}

const isFiller = (word: Word | undefined): boolean => is(word, 'filler') && !isOneOf(word, ORDERING);

const joins = (word: Word | undefined): boolean =>
  is(word, 'and', 'then') || isMark(word, ',', ';', '.', '!', '、', '，', '。');

/** The order that begins at `i`, after "then" and "please". */
function orderAt(words: readonly Word[], i: number): Sense | undefined {
  const at = opening(words, i);
  const verdict = verdictBehind(words, at);
  if (verdict !== undefined) return verdict;
  const sense = ORDERS.find((order) => is(words[at], order));
  if (endsInUndo(words, i)) return 'undo';
  if (sense === undefined) return undefined;
  const object = is(words[at + 1], 'me') ? words[at + 2] : words[at + 1];
  const whole = sense === 'withdraw' && (words[at]?.text.includes(' ') ?? false);
  const clause = (sense === 'show' || sense === 'find') && is(object, 'relative');
  return whole || clause || hasObject(object) || isLastUndo(words, i, at) ? sense : undefined;
}

/** "… and then undo": undoing needs no object, at the end and behind a word that joins. */
const isLastUndo = (words: readonly Word[], i: number, at: number): boolean =>
  is(words[at], 'undo') &&
  words.length - at <= LONGEST_TAIL &&
  is(words[i - 1], 'and', 'then') &&
  words.slice(at + 1).every((word) => isMark(word) || is(word, 'please', 'filler', 'pronoun'));

/** "… und mach es dann rückgängig": the word that counts is the last of a short clause. */
function endsInUndo(words: readonly Word[], i: number): boolean {
  if (words.length - i > LONGEST_TAIL || !is(words[i - 1], 'and', 'then')) return false;
  const clause = words.slice(i).filter((word) => !isMark(word));
  return is(clause.at(-1), 'undo') && !clause.slice(0, -1).some((word) => isOneOf(word, ORDERING));
}

/** "21 genehmigt, 22 abgelehnt": the number stands before its verdict. */
function verdictBehind(words: readonly Word[], at: number): Sense | undefined {
  if (words[at]?.kind !== 'number') return undefined;
  const verb = is(words[at + 1], 'auxiliary') ? words[at + 2] : words[at + 1];
  return (['approve', 'reject', 'withdraw'] as const).find((order) => is(verb, order));
}

/** "stell die Mail von Anna wieder her und …": the particle stands behind all that belongs to the verb. */
const isParticleLast = (words: readonly Word[], i: number, sense: Sense): boolean =>
  sense === 'restore' && is(words[0], 'get') && is(words[i + 1], 'and', 'then');

/** "stelle die zweite wieder her und …": the verb ends its clause; undoing has its object in mind. */
const hasObjectBefore = (words: readonly Word[], i: number, sense: Sense): boolean =>
  joins(words[i + 1]) &&
  (sense === 'undo' ||
    isParticleLast(words, i, sense) ||
    is(words[i - 1], 'ordinal', 'one', 'lastWord') ||
    words[i - 1]?.kind === 'number');

/** An order of a list has its object close by: a figure, an ordinal, "the", "it", "request". */
const hasObject = (next: Word | undefined): boolean =>
  next?.kind === 'number' ||
  isMark(next, '#') ||
  is(next, 'article', 'pronoun', 'request', 'ordinal', 'my', 'one', 'numberWord', 'all', 'lastWord') ||
  is(next, 'stuff', 'more', 'older', 'newer', 'next');

/** The order that rules the words from `from` to `to`: the first one that has an object. */
function orderBefore(words: readonly Word[], from: number, to: number): Sense | undefined {
  for (let i = from; i < to; i++) {
    const sense = ORDERS.find((order) => is(words[i], order));
    if (sense !== undefined && (hasObject(words[i + 1]) || hasObjectBefore(words, i, sense))) return sense;
    if (is(words[i], 'deleted', 'lost')) return undefined;
  }
  return undefined;
}

function parts(sentence: Sentence, cuts: readonly number[]): readonly Sentence[] {
  const borders = [0, ...cuts, sentence.words.length];
  return borders.slice(1).map((to, n) => {
    const words = sentence.words.slice(borders[n], to);
    while (joins(words.at(-1))) words.pop();
    const first = words[0]?.from ?? 0;
    const last = words.at(-1)?.to ?? first;
    const kept = sentence.times.filter((time) => time.from >= first && time.to <= last);
    const own = renumbered(words, sentence, kept);
    const part = { ...sentence, words: own, times: kept, shown: sensesOf(own) };
    return listsBefore(sentence, borders[n] ?? 0) ? { ...part, context: 'results' as const } : part;
  });
}

/** Whether what stands before `at` brings a list, of which the rest of the line then speaks. */
const listsBefore = ({ words }: Sentence, at: number): boolean =>
  words.slice(0, at).some((word) => is(word, ...SEARCHES));

/** Words of a part point into the part's own times. */
const renumbered = (words: readonly Word[], sentence: Sentence, kept: Sentence['times']): readonly Word[] =>
  words.map((word) => {
    const time = sentence.times[word.time];
    return time === undefined ? word : { ...word, time: kept.indexOf(time) };
  });
