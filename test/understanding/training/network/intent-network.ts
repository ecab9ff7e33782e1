import { INTENT_NAMES } from '../../../../src/understanding';
import {
  CONTEXTS,
  type LearnedIntentNetwork,
  REACH,
} from '../../../../src/understanding/intents/learned/network';
import { ATTRIBUTES } from '../../../../src/understanding/slots/learned/attributes';
import { generator } from '../random';
import { ConvolutionLearner, dropOut, type Rowed, type Sentence, SMALL } from './convolution';
import { descend, type Learner, type Report, tell } from './descend';
import { OutputLayer } from './output-layer';

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
const SHAPE = { ...SMALL, reach: REACH };
const { units: UNITS } = SHAPE;

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

class IntentNetworkLearner implements Learner<Example> {
  readonly #random = generator();
  readonly #convolution: ConvolutionLearner;
  readonly #output = new OutputLayer(UNITS, COUNT, this.#random, CONTEXTS.length);

  constructor(sentences: readonly Sentence[]) {
    this.#convolution = new ConvolutionLearner(SHAPE, sentences, ATTRIBUTES, this.#random);
  }

  rowed = (sentence: Sentence): Rowed => this.#convolution.rowed(sentence);

  /** Adds the slopes of one example and returns its cost. */
  study({ rowed, context, kind, weight }: Example): number {
    const pass = this.#convolution.forward(rowed, true);
    const { most, where } = highest(pass.excited);
    const kept = dropOut(most, this.#random);
    const bias = CONTEXTS.indexOf(context);
    const chances = softmax(this.#output.speak(most, 0, bias));
    const ofUnits = new Float32Array(UNITS);
    const slope = (one: number): number => weight * ((chances[one] ?? 0) - (one === kind ? 1 : 0));
    this.#output.listen(most, ofUnits, slope, 0, bias);
    const slopes = new Float32Array(pass.excited.length);
    where.forEach((at, unit) => {
      slopes[at] = (ofUnits[unit] ?? 0) * (kept[unit] ?? 0);
    });
    this.#convolution.backward(pass, slopes);
    return -weight * Math.log(chances[kind] ?? 0);
  }

  step(rate: number, number: number): void {
    for (const part of [this.#convolution, this.#output]) part.step(rate, number);
  }

  learned(): LearnedIntentNetwork {
    return {
      intents: INTENT_NAMES,
      convolution: this.#convolution.learned(),
      ...this.#output.learned(),
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
