import { type Sentence } from '../../sentence';
import { Memory } from '../../text/memory';
import { type Appearance, forgetAppearances } from './appearance';
import { type Place } from './attributes';
import { AROUND, ENDING, LEAST_WITH_ENDING, lookAt, type Looked, pair, single } from './features';
import { rowOfAttribute, rowOfSpelling, rows } from './rows';
import { TAGS } from './tags';

/*
 * What speaks for each tag of a word is the sum over some three hundred features: its attributes, its neighbours', and each two of them.
 * Most words look like one seen before, and stand beside one they were seen beside: what these features say together is summed once and
 * remembered, so that a word takes three looks and not three hundred.
 */

const COUNT = TAGS.length;

/** Sums remembered, in numbers: when there is no room for the words of another sentence, all are forgotten. */
const ROOM = 1 << 21;
const sums = new Int32Array(ROOM);
let used = 0;

/** Of one appearance: for the words up to three before it, for itself, and for those behind. */
const ALONE = (2 * AROUND + 1) * COUNT;
/** Of one appearance and what the whole sentence shows: for its neighbours and itself. */
const IN_SENTENCE = 3 * COUNT;
/** Of two neighbours: for the word before them, for each of them, and for the one behind. */
const NEIGHBOURS = 4 * COUNT;
/** Of two words with one between: for that one. */
const BOTH_SIDES = COUNT;

/**
 * By word, what speaks for each tag: the sum of what was learned of its features, which `tell` names one by one.
 *
 * @param known what the rules made of the words
 */
export function emissionsOf(sentence: Sentence, place: Place, known: Uint8Array): Int32Array {
  const seen = known.length + 2 * AROUND;
  if (used + seen * (ALONE + IN_SENTENCE + NEIGHBOURS + BOTH_SIDES) > ROOM) forgetSums();
  const looked = lookAt(sentence, place, known);
  // What stands outside has neighbours outside: their sums are added where nobody reads them.
  const all = new Int32Array((seen + 2 * AROUND) * COUNT);
  addAppearances(looked, all);
  const emissions = all.subarray(2 * AROUND * COUNT, (2 * AROUND + known.length) * COUNT);
  addSpellings(looked, emissions);
  return emissions;
}

function forgetSums(): void {
  forgetAppearances();
  used = 0;
}

function addAppearances({ appearances, whole }: Looked, all: Int32Array): void {
  for (let i = 0; i < appearances.length; i++) {
    const [one, next, second] = [appearances[i], appearances[i + 1], appearances[i + 2]];
    if (!one) continue;
    const at = (AROUND + i) * COUNT;
    add(all, at - AROUND * COUNT, sums, sumsAlone(one), ALONE);
    add(all, at - COUNT, sums, sumsInSentence(one, whole), IN_SENTENCE);
    if (next) add(all, at - COUNT, sums, sumsOfNeighbours(one, next), NEIGHBOURS);
    if (second) add(all, at + COUNT, sums, sumsOfBothSides(one, second), BOTH_SIDES);
  }
}

function add(to: Int32Array, at: number, what: Int32Array, from: number, count: number): void {
  for (let n = 0; n < count; n++) to[at + n] = (to[at + n] ?? 0) + (what[from + n] ?? 0);
}

/** No other one has this number. */
const ITS_OWN = -1;

function sumsAlone(one: Appearance): number {
  return one.sums.get(ITS_OWN) ?? keep(one, ITS_OWN, ALONE, (from) => sumAlone(one, from));
}

function sumsInSentence(one: Appearance, whole: Appearance): number {
  const key = 2 * whole.number;
  return one.sums.get(key) ?? keep(one, key, IN_SENTENCE, (from) => sumInSentence(one, whole, from));
}

function sumsOfNeighbours(one: Appearance, next: Appearance): number {
  const key = 2 * next.number;
  return one.sums.get(key) ?? keep(one, key, NEIGHBOURS, (from) => sumNeighbours(one, next, from));
}

function sumsOfBothSides(one: Appearance, second: Appearance): number {
  const key = 2 * second.number + 1;
  return (
    one.sums.get(key) ??
    keep(one, key, BOTH_SIDES, (from) => addPairs(3, one.attributes, second.attributes, from))
  );
}

/** Where sums are kept from now on. */
function keep({ sums: kept }: Appearance, key: number, count: number, sum: (from: number) => void): number {
  const from = used;
  used += count;
  sums.fill(0, from, used);
  sum(from);
  kept.set(key, from);
  return from;
}

/** From the word for which it is the third one behind to the one for which it is the third one before. */
function sumAlone({ attributes }: Appearance, from: number): void {
  for (let by = AROUND; by >= -AROUND; by--)
    for (const one of attributes) addRow(rowOfAttribute(single(by, one)), from + (AROUND - by) * COUNT);
  addWithin(attributes, from + AROUND * COUNT);
}

/** All words show what the whole sentence shows. */
function sumInSentence({ attributes }: Appearance, { attributes: whole }: Appearance, from: number): void {
  addPairs(2, whole, attributes, from);
  for (const one of whole) addRow(rowOfAttribute(single(0, one)), from + COUNT);
  addWithin(whole, from + COUNT);
  addPairs(0, attributes, whole, from + COUNT);
  addPairs(1, whole, attributes, from + 2 * COUNT);
}

function sumNeighbours(
  { attributes: one }: Appearance,
  { attributes: next }: Appearance,
  from: number,
): void {
  addPairs(5, one, next, from);
  addPairs(2, one, next, from + COUNT);
  addPairs(1, next, one, from + 2 * COUNT);
  addPairs(4, next, one, from + 3 * COUNT);
}

function addWithin(here: readonly number[], at: number): void {
  for (let a = 0; a < here.length; a++)
    for (let b = a + 1; b < here.length; b++) addRow(rowOfAttribute(pair(0, here[a] ?? 0, here[b] ?? 0)), at);
}

function addPairs(kind: number, some: readonly number[], others: readonly number[], at: number): void {
  for (const one of some) for (const other of others) addRow(rowOfAttribute(pair(kind, one, other)), at);
}

function addRow(row: number, at: number): void {
  if (row !== 0) add(sums, at, rows, row, COUNT);
}

/** The rows of a word's spelling, by who it is to the word that is asked about. */
const spelled = new Memory((key) => ({
  itself: rowOfSpelling('=0', key),
  before: rowOfSpelling('=-1', key),
  behind: rowOfSpelling('=+1', key),
  governsFromBefore: rowOfSpelling('=<', key),
  governsFromBehind: rowOfSpelling('=>', key),
  ending: key.length > LEAST_WITH_ENDING ? rowOfSpelling('=ending', key.slice(-ENDING)) : 0,
  first: rowOfSpelling('=first', key.charAt(0)),
  last: rowOfSpelling('=last', key.slice(-1)),
  lastBefore: rowOfSpelling('=before', key.slice(-1)),
  firstBehind: rowOfSpelling('=behind', key.charAt(0)),
}));

function addSpellings({ words, governors }: Looked, emissions: Int32Array): void {
  const nothing = spelled.of('');
  const all = words.map(({ key }) => spelled.of(key));
  const at = (i: number): typeof nothing => all[i] ?? nothing;
  words.forEach(({ kind }, i) => {
    const say = (row: number): void => {
      if (row !== 0) add(emissions, i * COUNT, rows, row, COUNT);
    };
    const [before, here, behind] = [at(i - 1), at(i), at(i + 1)];
    say(here.itself);
    say(before.before);
    say(behind.behind);
    say(at(governors.before[i] ?? -1).governsFromBefore);
    say(at(governors.behind[i] ?? -1).governsFromBehind);
    say(here.ending);
    if (kind !== 'run') return;
    say(here.first);
    say(here.last);
    say(before.lastBefore);
    say(behind.firstBehind);
  });
}
