import { type Sentence } from '../../sentence';
import { isOneOf, type Word } from '../../text/word';
import { setOf } from '../../lexicon/sense-set';
import { type Appearance } from './appearance';
import { appearancesOf, attributeOf, ATTRIBUTES, outside, type Place, wholeOf } from './attributes';

/** Where an attribute is, counted in words from the one that is asked about. */
const PLACES = ['-3', '-2', '-1', '0', '+1', '+2', '+3'] as const;
export const AROUND = 3;

/** Where two attributes are that are seen together. */
const PAIRS = ['0 0', '0 -1', '0 +1', '-1 +1', '-1 -2', '+1 +2'] as const;

/**
 * Whose spelling is looked at: the word's and its neighbours', that of the nearest words which tell how others belong together,
 * the word's ending, and of unspaced writing the characters where one word meets another.
 */
export const SPELLINGS = [
  '=0',
  '=-1',
  '=+1',
  '=<',
  '=>',
  '=ending',
  '=first',
  '=last',
  '=before',
  '=behind',
] as const;
export type Spelling = (typeof SPELLINGS)[number];

const COUNT = ATTRIBUTES.length;

/** Features told by attributes have numbers below this. */
export const FEATURES = (PLACES.length + PAIRS.length * COUNT) * COUNT;

/** The number of an attribute so many words from the one that is asked about. */
export const single = (by: number, attribute: number): number => (by + AROUND) * COUNT + attribute;

/** The number of two attributes seen together, in one of the ways of `PAIRS`. */
export const pair = (kind: number, one: number, other: number): number =>
  (PLACES.length + kind * COUNT + one) * COUNT + other;

/** How a feature is called where it is written down: where it is and what is seen there. */
export const featureName = (...parts: readonly string[]): string => parts.join('|');

/** The name of a feature that is told by attributes. */
export function nameOf(feature: number): string {
  const [row, last] = [Math.floor(feature / COUNT), ATTRIBUTES[feature % COUNT] ?? ''];
  if (row < PLACES.length) return featureName(PLACES[row] ?? '', last);
  const [kind, first] = [Math.floor((row - PLACES.length) / COUNT), (row - PLACES.length) % COUNT];
  return featureName(PAIRS[kind] ?? '', ATTRIBUTES[first] ?? '', last);
}

/** The number of a feature by its name; undefined where an attribute was renamed or taken out since. */
export function numberOf(name: string): number | undefined {
  const [where = '', what = '', other] = name.split('|');
  const one = attributeOf(what);
  if (one === undefined) return undefined;
  if (other === undefined) return single(PLACES.indexOf(where as never) - AROUND, one);
  const second = attributeOf(other);
  return second === undefined ? undefined : pair(PAIRS.indexOf(where as never), one, second);
}

/** Is told what is seen of a word. */
export interface Onlooker {
  attribute(feature: number): void;
  spelling(kind: Spelling, text: string): void;
}

/** A sentence with what is seen of its words. */
export interface Looked {
  readonly words: readonly Word[];
  /** By word; before the first and behind the last ones there are `AROUND` more, which stand for nothing. */
  readonly appearances: readonly Appearance[];
  readonly whole: Appearance;
  /** By word: the nearest one before it, and behind it, that tells how others belong together. */
  readonly governors: { readonly before: Int32Array; readonly behind: Int32Array };
}

/** @param tags what the rules made of the words */
export function lookAt(sentence: Sentence, place: Place, tags: Uint8Array): Looked {
  const edge = new Array<Appearance>(AROUND).fill(outside());
  return {
    words: sentence.words,
    appearances: [...edge, ...appearancesOf(sentence, place, tags), ...edge],
    whole: wholeOf(sentence, tags),
    governors: governorsOf(sentence.words),
  };
}

/** What is seen of each word, and of so many places before the first and behind the last one. */
export const seenWithin = ({ appearances }: Looked, reach: number): readonly Appearance[] =>
  appearances.slice(AROUND - reach, appearances.length - AROUND + reach);

/**
 * Tells each feature of the word at `i`. This says what the features are; to sum up what they say, `emissions.ts` takes those together
 * that words of the same appearance share.
 */
export function tell(looked: Looked, i: number, onlooker: Onlooker): void {
  const at = (by: number): readonly number[] => looked.appearances[i + AROUND + by]?.attributes ?? [];
  const here = [...at(0), ...looked.whole.attributes];
  for (let by = -AROUND; by <= AROUND; by++)
    for (const one of by === 0 ? here : at(by)) onlooker.attribute(single(by, one));
  within(here, onlooker);
  across(1, here, at(-1), onlooker);
  across(2, here, at(1), onlooker);
  across(3, at(-1), at(1), onlooker);
  across(4, at(-1), at(-2), onlooker);
  across(5, at(1), at(2), onlooker);
  spell(looked, i, onlooker);
}

function within(here: readonly number[], onlooker: Onlooker): void {
  for (let a = 0; a < here.length; a++)
    for (let b = a + 1; b < here.length; b++) onlooker.attribute(pair(0, here[a] ?? 0, here[b] ?? 0));
}

function across(kind: number, some: readonly number[], others: readonly number[], onlooker: Onlooker): void {
  for (const one of some) for (const other of others) onlooker.attribute(pair(kind, one, other));
}

function spell({ words, governors }: Looked, i: number, onlooker: Onlooker): void {
  const key = (at: number): string => words[at]?.key ?? '';
  onlooker.spelling('=0', key(i));
  onlooker.spelling('=-1', key(i - 1));
  onlooker.spelling('=+1', key(i + 1));
  onlooker.spelling('=<', key(governors.before[i] ?? -1));
  onlooker.spelling('=>', key(governors.behind[i] ?? -1));
  if (key(i).length > LEAST_WITH_ENDING) onlooker.spelling('=ending', key(i).slice(-ENDING));
  if (words[i]?.kind !== 'run') return;
  onlooker.spelling('=first', key(i).charAt(0));
  onlooker.spelling('=last', key(i).slice(-1));
  onlooker.spelling('=before', key(i - 1).slice(-1));
  onlooker.spelling('=behind', key(i + 1).charAt(0));
}

/** Longer words have an ending, of so many characters. */
export const LEAST_WITH_ENDING = 4;
export const ENDING = 3;

/** In one pass each way: looking from every word anew takes too long in long texts. */
function governorsOf(words: readonly Word[]): Looked['governors'] {
  const before = new Int32Array(words.length);
  const behind = new Int32Array(words.length);
  for (let i = 0, last = -1; i < words.length; i++) {
    before[i] = last;
    if (governs(words[i])) last = i;
  }
  for (let i = words.length - 1, next = words.length; i >= 0; i--) {
    behind[i] = next;
    if (governs(words[i])) next = i;
  }
  return { before, behind };
}

/** Marks do as well: there another clause begins. */
const governs = (word: Word | undefined): boolean => word?.kind === 'mark' || isOneOf(word, GOVERNING);

const GOVERNING = setOf([
  'fromWord',
  'byWord',
  'aboutWord',
  'aboutWeak',
  'toWord',
  'forWord',
  'withWord',
  'ofWord',
  'inWord',
  'relative',
  'subjectWord',
  'containing',
  'mail',
  'deleted',
  'lost',
  'restore',
  'sent',
  'received',
  'find',
  'need',
  'fromAfter',
  'toAfter',
  'aboutAfter',
  'I',
  'and',
  'possessive',
  'mentioned',
  'back',
]);
