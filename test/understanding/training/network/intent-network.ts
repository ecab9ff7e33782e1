import { INTENT_NAMES } from '../../../../src/understanding';
import {
  CONTEXTS,
  type LearnedIntentNetwork,
  REACH,
} from '../../../../src/understanding/intents/learned/network';
import { ATTRIBUTES } from '../../../../src/understanding/slots/learned/attributes';
import { generator } from '../random';
import { ConvolutionLearner, dropOut, type Rowed, type Sentence } from './convolution';
import { descend, type Learner, type Report, tell } from './descend';
import { packed } from './pack';
import { Dense } from './parameters';

/* Learns the network beside the weights of intents (src/understanding/intents/learned/network.ts). */

/** A sentence and what it wants. */
export interface WishfulSentence {
  readonly sentence: Sentence;
  readonly context: (typeof CONTEXTS)[number];
  /** The place of the intent in `INTENT_NAMES`. */
  readonly kind: number;
  /** How many it counts for. */
  readonly weight: number;
}

const COUNT = INTENT_NAMES.length;
const UNITS = 64;
const SHAPE = { word: 32, affix: 12, attributes: 48, reach: REACH, units: UNITS } as const;

const ROUNDS = 4;

/** Longer lines take long, and are no better to learn from. */
const LONGEST = 80;

export function learnIntentNetwork(
  examples: readonly WishfulSentence[],
  report: Report = tell,
): LearnedIntentNetwork {
  const some = examples.filter(({ sentence: { words } }) => words.length > 0 && words.length <= LONGEST);
  const learner = new IntentNetworkLearner(some.map(({ sentence }) => sentence));
  descend(
    ROUNDS,
    some.map((one) => ({ ...one, rowed: learner.rowed(one.sentence) })),
    learner,
    report,
  );
  return learner.learned();
}

type Example = Omit<WishfulSentence, 'sentence'> & { readonly rowed: Rowed };

export class IntentNetworkLearner implements Learner<Example> {
  readonly #random = generator();
  readonly #convolution: ConvolutionLearner;
  readonly #said = new Dense(UNITS * COUNT, () => (2 * this.#random() - 1) / Math.sqrt(UNITS));
  readonly #bias = new Dense(CONTEXTS.length * COUNT, () => 0);

  constructor(sentences: readonly Sentence[]) {
    this.#convolution = new ConvolutionLearner(SHAPE, sentences, ATTRIBUTES, this.#random);
  }

  rowed = (sentence: Sentence): Rowed => this.#convolution.rowed(sentence);

  /** Adds the slopes of one example and returns its cost. */
  study({ rowed, context, kind, weight }: Example): number {
    const pass = this.#convolution.forward(rowed, true);
    const { most, where } = highest(pass.excited);
    const kept = dropOut(most, this.#random);
    const bias = CONTEXTS.indexOf(context) * COUNT;
    const chances = softmax(this.#speak(most, bias));
    const cost = -Math.log(chances[kind] ?? 0);
    chances[kind] = (chances[kind] ?? 0) - 1;
    const slopes = new Float32Array(pass.excited.length);
    const { values, slopes: ofSaid } = this.#said;
    chances.forEach((chance, k) => {
      const slope = weight * chance;
      this.#bias.slopes[bias + k] = (this.#bias.slopes[bias + k] ?? 0) + slope;
      for (let unit = 0; unit < UNITS; unit++) {
        const [here, there] = [where[unit] ?? 0, unit * COUNT + k];
        ofSaid[there] = (ofSaid[there] ?? 0) + slope * (most[unit] ?? 0);
        slopes[here] = (slopes[here] ?? 0) + slope * (values[there] ?? 0) * (kept[unit] ?? 0);
      }
    });
    this.#convolution.backward(pass, slopes);
    return weight * cost;
  }

  #speak(most: Float32Array, bias: number): Float64Array {
    return Float64Array.from({ length: COUNT }, (_, k) => {
      let sum = this.#bias.values[bias + k] ?? 0;
      for (let unit = 0; unit < UNITS; unit++)
        sum += (most[unit] ?? 0) * (this.#said.values[unit * COUNT + k] ?? 0);
      return sum;
    });
  }

  step(rate: number, number: number): void {
    for (const part of [this.#convolution, this.#said, this.#bias]) part.step(rate, number);
  }

  learned(): LearnedIntentNetwork {
    return {
      intents: INTENT_NAMES,
      convolution: this.#convolution.learned(),
      said: packed(this.#said.values, 2),
      bias: packed(this.#bias.values, 2),
    };
  }
}

/** By unit, the most it was excited, and where. */
function highest(excited: Float32Array): { readonly most: Float32Array; readonly where: Int32Array } {
  const most = new Float32Array(UNITS);
  const where = Int32Array.from(most, (_, unit) => unit);
  excited.forEach((one, at) => {
    if (one <= (most[at % UNITS] ?? 0)) return;
    most[at % UNITS] = one;
    where[at % UNITS] = at;
  });
  return { most, where };
}

function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / all);
}
