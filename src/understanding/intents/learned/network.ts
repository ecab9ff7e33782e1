import { INTENT_NAMES } from '../../intent';
import { Convolution, type LearnedConvolution } from '../../network/convolution';
import { type Packed, unpacked } from '../../network/packed';
import { type Sentence } from '../../sentence';
import { ATTRIBUTES } from '../../slots/learned/attributes';
import { type Looked, seenWithin } from '../../slots/learned/features';
import { type Word } from '../../text/word';

/*
 * A third voice on what is wanted, beside the rules and the weights of cues and spellings (`second-reading.ts`): a small neural network,
 * learned from the same lines. What each few words in a row excite most, anywhere in the sentence, speaks for or against each intent.
 */

/** What `npm run train` writes of the network. */
export interface LearnedIntentNetwork {
  readonly intents: readonly string[];
  readonly convolution: LearnedConvolution;
  /** By unit, what its excitement says for each intent. */
  readonly said: Packed;
  /** By what is pending (`CONTEXTS`), what is said for each intent in any case. */
  readonly bias: Packed;
}

/** What may be pending. */
export const CONTEXTS: readonly Sentence['context'][] = [undefined, 'results', 'form'];

/** Words to each side that belong to a window. */
export const REACH = 2;

const COUNT = INTENT_NAMES.length;

/** What a sentence wants is told by then. */
const LONGEST = 120;

/** What the network is told of a word: of times, that they are ones. */
export const spellingOf = ({ key, time }: Word): string => (time < 0 ? key : TIME);

/** No word has this key. */
const TIME = '<time>';

export class IntentNetwork {
  readonly #convolution: Convolution;
  readonly #said: Float32Array;
  readonly #bias: Float32Array;
  /** By intent of this version, its place when it was learned. */
  readonly #places: readonly number[];

  constructor({ intents, convolution, said, bias }: LearnedIntentNetwork) {
    this.#convolution = new Convolution(convolution, ATTRIBUTES, REACH);
    this.#said = unpacked(said);
    this.#bias = unpacked(bias);
    this.#places = INTENT_NAMES.map((name) => intents.indexOf(name));
  }

  /** In the order of `INTENT_NAMES`: the logarithm of each one's chance, but for a number that is the same for all. */
  chancesOf(looked: Looked, context: Sentence['context']): readonly number[] {
    const words = looked.words.slice(0, LONGEST);
    const sights = seenWithin(looked, REACH).slice(0, words.length + 2 * REACH);
    const most = highest(
      this.#convolution.excited(words.map(spellingOf), sights, looked.whole.attributes),
      this.#convolution.units,
    );
    const bias = CONTEXTS.indexOf(context) * COUNT;
    return this.#places.map((place) => {
      let sum = this.#bias[bias + place] ?? 0;
      for (let unit = 0; unit < most.length; unit++)
        sum += (most[unit] ?? 0) * (this.#said[unit * COUNT + place] ?? 0);
      return sum;
    });
  }
}

/** By unit, the most it was excited by any word. */
function highest(excited: Float32Array, units: number): Float32Array {
  const most = new Float32Array(units);
  for (let from = 0; from < excited.length; from += units)
    for (let unit = 0; unit < units; unit++)
      most[unit] = Math.max(most[unit] ?? 0, excited[from + unit] ?? 0);
  return most;
}
