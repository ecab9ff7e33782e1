import { type Language } from '../../domain/language';
import { VOCABULARIES } from '../languages';
import { shared } from '../languages/shared';
import { fold, withoutUmlauts } from '../text/fold';
import { keysOf } from './compile';
import { type Sense } from './senses';
import { entries, type Vocabulary } from './vocabulary';

/** Languages in Latin script: the others are known by their script. */
export const LATIN: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];

/** Weights of a word as evidence for its language, before it is divided among the languages that share it. */
export const FUNCTION_WORDS = 1;
const CONTENT_WORDS = 0.8;
const PARTS_OF_PHRASES = 0.3;

const SMALL: ReadonlySet<Sense> = new Set([
  'article',
  'my',
  'me',
  'I',
  'pronoun',
  'relative',
  'auxiliary',
  'and',
  'or',
  'not',
  'please',
  'filler',
  'fromWord',
  'byWord',
  'ofWord',
  'toWord',
  'inWord',
  'withWord',
]);

/** Beginnings shorter than this say nothing. */
const SHORTEST_STEM = 5;

const words = new Map<string, Float64Array>();
const stems = new Map<string, Float64Array>();
const sharedWords = new Set(Object.values(shared.senses).flatMap((list) => entries(list).map(fold)));

/** Reads all vocabularies; done at the first sentence whose language has to be found. */
function collectAll(): void {
  for (const [i, language] of LATIN.entries()) collect(VOCABULARIES[language], i);
  for (const found of words.values()) share(found);
  for (const found of stems.values()) share(found);
}

function collect(vocabulary: Vocabulary, i: number): void {
  for (const [sense, list] of Object.entries(vocabulary.senses)) {
    const weight = SMALL.has(sense as Sense) ? FUNCTION_WORDS : CONTENT_WORDS;
    for (const entry of entries(list)) note(entry, i, weight);
  }
  const others = [...Object.values(vocabulary.folders), vocabulary.cardinals, vocabulary.ordinals];
  for (const list of others)
    for (const entry of entries(list)) for (const form of entry.split('/')) note(form, i, CONTENT_WORDS);
}

function note(entry: string, i: number, weight: number): void {
  if (entry.startsWith('*')) return;
  if (entry.endsWith('*')) {
    raise(stems, fold(entry.slice(0, -1)), i, weight);
    return;
  }
  const keys = keysOf(entry);
  if (keys.length > 1) for (const key of keys) raise(words, key, i, PARTS_OF_PHRASES);
  else if (keys[0] !== undefined && !sharedWords.has(keys[0])) raise(words, keys[0], i, weight);
  const spelt = withoutUmlauts(entry);
  if (spelt !== undefined && keys.length === 1) raise(words, fold(spelt), i, weight);
}

function raise(map: Map<string, Float64Array>, key: string, i: number, weight: number): void {
  let weights = map.get(key);
  if (!weights) map.set(key, (weights = new Float64Array(LATIN.length)));
  weights[i] = Math.max(weights[i] ?? 0, weight);
}

/** A word of several languages is weak evidence for each. */
function share(weights: Float64Array): void {
  let holders = 0;
  for (const weight of weights) if (weight > 0) holders++;
  if (holders === 1) return;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / holders;
}

const NO_WEIGHTS = new Float64Array(LATIN.length);
/** How much a folded word speaks for each of `LATIN`; nothing for any where no language knows it. */
export function weightsOf(key: string): Float64Array {
  if (words.size === 0) collectAll();
  const known = words.get(key);
  if (known) return known;
  for (let length = Math.min(key.length, 20); length >= SHORTEST_STEM; length--) {
    const stem = stems.get(key.slice(0, length));
    if (stem) return stem;
  }
  return NO_WEIGHTS;
}
