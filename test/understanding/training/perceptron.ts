import { bestTags } from '../../../src/understanding/slots/learned/tagger';
import { TAGS } from '../../../src/understanding/slots/learned/tags';
import { generator, shuffle } from './random';

/*
 * The averaged structured perceptron (Collins 2002): where the likeliest tags of a sentence are not the labelled ones, what speaks
 * for the labelled ones gains and what speaks for the others loses; the mean over all steps is what is kept. The labelled tags have
 * to win by a margin. The same input gives the same weights.
 */

/** A sentence: by word its features, and the tags it should have. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly tags: Uint8Array;
  /** How many it counts for. */
  readonly weight: number;
}

/** Weights by feature and tag, feature after feature, and by tag before and tag. */
export interface TagWeights {
  readonly features: Float64Array;
  readonly transitions: Float64Array;
}

const COUNT = TAGS.length;
const ROUNDS = 8;
/** How often all is learned, each time in another order: the mean depends less on chance. */
const COURSES = 4;
/** By how much each wrong tag is favoured while learning. */
const MARGIN = 40;

export function learnTags(examples: readonly Example[], features: number): TagWeights {
  const mean = zeros(features);
  for (let course = 1; course <= COURSES; course++) {
    const learned = oneCourse(examples, features, course);
    for (const key of ['features', 'transitions'] as const)
      learned[key].forEach((weight, i) => (mean[key][i] = (mean[key][i] ?? 0) + weight / COURSES));
  }
  return mean;
}

/** @param seed of the orders in which the examples come */
function oneCourse(examples: readonly Example[], features: number, seed: number): TagWeights {
  const now: TagWeights = zeros(features);
  const weighted: TagWeights = zeros(features);
  const order = examples.map((_, i) => i);
  const random = generator(seed);
  let step = 1;
  const move = (key: keyof TagWeights, at: number, by: number): void => {
    now[key][at] = (now[key][at] ?? 0) + by;
    weighted[key][at] = (weighted[key][at] ?? 0) + by * step;
  };
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const n of order) {
      const example = examples[n];
      if (example) shift(example, likeliest(example, now), move);
      step++;
    }
  }
  const mean = (key: keyof TagWeights): Float64Array =>
    now[key].map((weight, i) => weight - (weighted[key][i] ?? 0) / step);
  return { features: mean('features'), transitions: mean('transitions') };
}

const zeros = (features: number): TagWeights => ({
  features: new Float64Array(features * COUNT),
  transitions: new Float64Array(COUNT * COUNT),
});

function likeliest(example: Example, weights: TagWeights): Uint8Array {
  const emissions = emissionsOf(example, weights);
  for (let at = 0; at < emissions.length; at++)
    if (at % COUNT !== example.tags[Math.floor(at / COUNT)]) emissions[at] = (emissions[at] ?? 0) + MARGIN;
  return bestTags(emissions, weights.transitions);
}

/** By word, what speaks for each tag. */
export function emissionsOf({ features }: Pick<Example, 'features'>, weights: TagWeights): Float64Array {
  const emissions = new Float64Array(features.length * COUNT);
  features.forEach((seen, word) => {
    for (const feature of seen)
      for (let tag = 0; tag < COUNT; tag++)
        emissions[word * COUNT + tag] =
          (emissions[word * COUNT + tag] ?? 0) + (weights.features[feature * COUNT + tag] ?? 0);
  });
  return emissions;
}

function shift(
  { features, tags, weight }: Example,
  found: Uint8Array,
  move: (key: keyof TagWeights, at: number, by: number) => void,
): void {
  for (let i = 0; i < tags.length; i++) {
    const [wanted = 0, wrong = 0] = [tags[i], found[i]];
    if (wanted !== wrong)
      for (const feature of features[i] ?? []) {
        move('features', feature * COUNT + wanted, weight);
        move('features', feature * COUNT + wrong, -weight);
      }
    if (i === 0) continue;
    const [pair, wrongPair] = [(tags[i - 1] ?? 0) * COUNT + wanted, (found[i - 1] ?? 0) * COUNT + wrong];
    if (pair === wrongPair) continue;
    move('transitions', pair, weight);
    move('transitions', wrongPair, -weight);
  }
}

/** Moves weights by one for what speaks for the labelled tags, and by one against what speaks for those found. */
export function correct(example: Example, found: Uint8Array, weights: TagWeights): void {
  shift({ ...example, weight: 1 }, found, (key, at, by) => {
    weights[key][at] = (weights[key][at] ?? 0) + by;
  });
}
