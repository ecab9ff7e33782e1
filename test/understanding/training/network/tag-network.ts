import { ATTRIBUTES } from '../../../../src/understanding/slots/learned/attributes';
import { type LearnedTagNetwork, REACH } from '../../../../src/understanding/slots/learned/network';
import { TAGS } from '../../../../src/understanding/slots/learned/tags';
import { generator } from '../random';
import { chainSlopes } from './chain';
import { ConvolutionLearner, dropOut, type Rowed, type Sentence } from './convolution';
import { descend, type Learner, type Report, tell } from './descend';
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
const UNITS = 64;
const SHAPE = { word: 32, affix: 12, attributes: 48, reach: REACH, units: UNITS } as const;

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

export class TagNetworkLearner implements Learner<Example> {
  readonly #random = generator();
  readonly #convolution: ConvolutionLearner;
  readonly #said = new Dense(UNITS * COUNT, () => (2 * this.#random() - 1) / Math.sqrt(UNITS));
  readonly #bias = new Dense(COUNT, () => 0);
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
    for (let at = 0; at < emissions.length; at++) {
      const tag = at % COUNT;
      const first = ((at - tag) / COUNT) * UNITS;
      let sum = this.#bias.values[tag] ?? 0;
      for (let unit = 0; unit < UNITS; unit++)
        sum += (heard[first + unit] ?? 0) * (this.#said.values[unit * COUNT + tag] ?? 0);
      emissions[at] = sum;
    }
    return emissions;
  }

  /** The way back: by word and unit, what the cost rises by. */
  #listen(heard: Float32Array, kept: Float32Array, emissions: Float32Array, weight: number): Float32Array {
    const slopes = new Float32Array(heard.length);
    const { values, slopes: ofSaid } = this.#said;
    emissions.forEach((emission, at) => {
      const slope = weight * emission;
      const tag = at % COUNT;
      const first = ((at - tag) / COUNT) * UNITS;
      this.#bias.slopes[tag] = (this.#bias.slopes[tag] ?? 0) + slope;
      for (let unit = 0; unit < UNITS; unit++) {
        const [here, there] = [first + unit, unit * COUNT + tag];
        ofSaid[there] = (ofSaid[there] ?? 0) + slope * (heard[here] ?? 0);
        slopes[here] = (slopes[here] ?? 0) + slope * (values[there] ?? 0) * (kept[here] ?? 0);
      }
    });
    return slopes;
  }

  step(rate: number, number: number): void {
    for (const part of [this.#convolution, this.#said, this.#bias, this.#transitions])
      part.step(rate, number);
  }

  learned(): LearnedTagNetwork {
    return {
      tags: TAGS,
      convolution: this.#convolution.learned(),
      said: packed(this.#said.values, 2),
      bias: packed(this.#bias.values, 2),
      transitions: packed(this.#transitions.values, 2),
    };
  }
}
