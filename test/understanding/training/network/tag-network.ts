import { ATTRIBUTES } from '../../../../src/understanding/slots/learned/attributes';
import { type LearnedTagNetwork, REACH } from '../../../../src/understanding/slots/learned/network';
import { TAGS } from '../../../../src/understanding/slots/learned/tags';
import { generator } from '../random';
import { chainSlopes } from './chain';
import { ConvolutionLearner, dropOut, type Rowed, type Sentence, SMALL } from './convolution';
import { descend, type Learner, type Report, tell } from './descend';
import { OutputLayer } from './output-layer';
import { packed } from './pack';
import { Dense } from './parameters';

/* Learns the network beside the tagger's weights (src/understanding/slots/learned/network.ts). */

/** A search and the tags its words should have. */
export interface TaggedSentence {
  readonly sentence: Sentence;
  readonly tags: Uint8Array;
  /** How many it counts for. */
  readonly weight: number;
}

const COUNT = TAGS.length;
const SHAPE = { ...SMALL, reach: REACH };
const { units: UNITS } = SHAPE;

const ROUNDS = 5;

/** In longer lines next to all words are nothing's part. */
const LONGEST = 120;

export function learnTagNetwork(
  examples: readonly TaggedSentence[],
  report: Report = tell,
): LearnedTagNetwork {
  const some = examples.filter(({ tags }) => tags.length > 0 && tags.length <= LONGEST);
  const learner = new TagNetworkLearner(some.map(({ sentence }) => sentence));
  descend(
    ROUNDS,
    some.map((one) => ({ ...one, rowed: learner.rowed(one.sentence) })),
    learner,
    report,
  );
  return learner.learned();
}

type Example = Omit<TaggedSentence, 'sentence'> & { readonly rowed: Rowed };

class TagNetworkLearner implements Learner<Example> {
  readonly #random = generator();
  readonly #convolution: ConvolutionLearner;
  readonly #output = new OutputLayer(UNITS, COUNT, this.#random);
  readonly #transitions = new Dense(COUNT * COUNT, () => 0);

  constructor(sentences: readonly Sentence[]) {
    this.#convolution = new ConvolutionLearner(SHAPE, sentences, ATTRIBUTES, this.#random);
  }

  rowed = (sentence: Sentence): Rowed => this.#convolution.rowed(sentence);

  /** Adds the slopes of one example and returns its cost. */
  study({ rowed, tags, weight }: Example): number {
    const pass = this.#convolution.forward(rowed, true);
    const heard = Float32Array.from(pass.excited);
    const kept = dropOut(heard, this.#random);
    const slopes = chainSlopes(tags, this.#speak(heard), this.#transitions.values);
    slopes.transitions.forEach((slope, at) => {
      this.#transitions.slopes[at] = (this.#transitions.slopes[at] ?? 0) + weight * slope;
    });
    this.#convolution.backward(pass, this.#listen(heard, kept, slopes.emissions, weight));
    return weight * slopes.cost;
  }

  /** By word and tag, what the units say. */
  #speak(heard: Float32Array): Float32Array {
    const emissions = new Float32Array((heard.length / UNITS) * COUNT);
    for (let i = 0; i < heard.length / UNITS; i++)
      emissions.set(this.#output.speak(heard, i * UNITS), i * COUNT);
    return emissions;
  }

  /** The way back: by word and unit, what the cost rises by. */
  #listen(heard: Float32Array, kept: Float32Array, emissions: Float32Array, weight: number): Float32Array {
    const slopes = new Float32Array(heard.length);
    for (let i = 0; i < heard.length / UNITS; i++)
      this.#output.listen(heard, slopes, (tag) => weight * (emissions[i * COUNT + tag] ?? 0), i * UNITS);
    return slopes.map((slope, at) => slope * (kept[at] ?? 0));
  }

  step(rate: number, number: number): void {
    for (const part of [this.#convolution, this.#output, this.#transitions]) part.step(rate, number);
  }

  learned(): LearnedTagNetwork {
    return {
      tags: TAGS,
      convolution: this.#convolution.learned(),
      ...this.#output.learned(),
      transitions: packed(this.#transitions.values, 2),
    };
  }
}
