import { Convolution, type LearnedConvolution } from '../../network/convolution';
import { type Packed, unpacked } from '../../network/packed';
import { ATTRIBUTES } from './attributes';
import { type Looked, seenWithin } from './features';
import { TAGS } from './tags';

/*
 * The second voice on the tags of words beside the weights of single features (`emissions.ts`): a small neural network, learned from
 * the same searches. Those know what they saw; this knows what is like it, and hears a word's whole neighbourhood at once. Both
 * together are right more often than either.
 */

/** What `npm run train` writes of the network. */
export interface LearnedTagNetwork {
  readonly tags: readonly string[];
  readonly convolution: LearnedConvolution;
  /** By unit, what its excitement says for each tag. */
  readonly said: Packed;
  /** What is said for each tag in any case. */
  readonly bias: Packed;
  /** By tag before and tag. */
  readonly transitions: Packed;
}

/** Words to each side that belong to a window. */
export const REACH = 2;

const COUNT = TAGS.length;

/** What the logarithm of a chance is worth, where the largest of the other weights is 300. */
const WORTH = 300;

/** In longer sentences the weights of single features are enough: nobody asks for mail in so many words. */
const LONGEST = 120;

export class TagNetwork {
  readonly #convolution: Convolution;
  readonly #said: Float32Array;
  readonly #bias: Float32Array;
  /** By tag before and tag, what speaks for the second behind the first. */
  readonly transitions: Float32Array;

  constructor({ convolution, said, bias, transitions }: LearnedTagNetwork) {
    this.#convolution = new Convolution(convolution, ATTRIBUTES, REACH);
    this.#said = unpacked(said);
    this.#bias = unpacked(bias);
    this.transitions = unpacked(transitions).map((one) => Math.round(WORTH * one));
  }

  /** Adds what it says for each tag of each word. */
  addTo(emissions: Int32Array | Float64Array, looked: Looked): void {
    const { words, whole } = looked;
    if (words.length > LONGEST) return;
    const excited = this.#convolution.excited(
      words.map(({ key }) => key),
      seenWithin(looked, REACH),
      whole.attributes,
    );
    const { units } = this.#convolution;
    for (let at = 0; at < emissions.length; at++) {
      const tag = at % COUNT;
      const first = ((at - tag) / COUNT) * units;
      let sum = this.#bias[tag] ?? 0;
      for (let unit = 0; unit < units; unit++)
        sum += (excited[first + unit] ?? 0) * (this.#said[unit * COUNT + tag] ?? 0);
      emissions[at] = (emissions[at] ?? 0) + Math.round(WORTH * sum);
    }
  }
}
