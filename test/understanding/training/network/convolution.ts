import {
  beginningOf,
  endingOf,
  type LearnedConvolution,
  type Sight,
} from '../../../../src/understanding/network/convolution';
import { packed, packedTable } from './pack';
import { Dense, Rows } from './parameters';
import { Window } from './window';

/* The hidden layer (src/understanding/network/convolution.ts) while it is learned: forwards, and backwards with the slopes of all numbers. */

export interface Shape {
  /** Numbers that stand for a word, for its ending or beginning, and for what is seen of it. */
  readonly word: number;
  readonly affix: number;
  readonly attributes: number;
  /** Words to each side that belong to a window. */
  readonly reach: number;
  readonly units: number;
}

/** What both networks are made of. */
export const SMALL = { word: 32, affix: 12, attributes: 48, units: 64 } as const;

/** A sentence as the product hands it to the layer. */
export interface Sentence {
  readonly words: readonly string[];
  readonly sights: readonly Pick<Sight, 'attributes'>[];
  readonly whole: readonly number[];
}

/** The same by numbers of rows; -1 where there is none. */
export interface Rowed {
  readonly words: Int32Array;
  readonly endings: Int32Array;
  readonly beginnings: Int32Array;
  readonly sights: Sentence['sights'];
  readonly whole: readonly number[];
}

/** Rarer words are like any other; rarer endings and beginnings are like none. */
const OFTEN = 3;
const OFTEN_ALIKE = 8;

/** Names with a row each, by number of sentences that show them. */
function shownIn(
  sentences: readonly Sentence[],
  of: (word: string) => string,
  often: number,
): Map<string, number> {
  const times = new Map<string, number>();
  for (const { words } of sentences)
    for (const name of new Set(words.map(of))) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map([...times].filter(([, count]) => count >= often));
}

const numbersOf = (names: Iterable<string>, first = 0): ReadonlyMap<string, number> =>
  new Map([...names].map((name, n) => [name, first + n]));

/** One pass of a sentence, as the way back wants to know it. */
export interface Pass {
  readonly rowed: Rowed;
  /** Rows of words after some were hidden. */
  readonly words: Int32Array;
  readonly inputs: Float32Array;
  /** What dropped out is 0. */
  readonly kept: Float32Array;
  readonly excited: Float32Array;
}

/** Shares that drop out while learning, so that no number relies on another (Srivastava and others 2014). */
const DROPPED = 0.3;
/** Also common words are unknown now and then; rare ones often, so that it is learned what to make of unknown ones. */
const HIDDEN = 0.03;
const HIDDEN_RARE = 0.25;

export class ConvolutionLearner {
  readonly #shape: Shape;
  readonly #names: Readonly<Record<'words' | 'endings' | 'beginnings', ReadonlyMap<string, number>>>;
  /** By row of a word: how often it is hidden. */
  readonly #hidden: Float32Array;
  readonly #seen = { attributes: new Set<number>(), whole: new Set<number>() };
  readonly #words: Rows;
  readonly #endings: Rows;
  readonly #beginnings: Rows;
  readonly #attributes: Rows;
  readonly #whole: Rows;
  readonly #bias: Dense;
  readonly #filters: Dense;
  readonly #width: number;

  constructor(
    shape: Shape,
    sentences: readonly Sentence[],
    private readonly attributeNames: readonly string[],
    private readonly random: () => number,
  ) {
    const { word, affix, attributes, reach, units } = shape;
    this.#shape = shape;
    this.#width = word + 2 * affix + attributes;
    const words = shownIn(sentences, (one) => one, OFTEN);
    this.#hidden = Float32Array.of(
      0,
      ...[...words.values()].map((times) => HIDDEN + HIDDEN_RARE / (HIDDEN_RARE + times)),
    );
    this.#names = {
      words: numbersOf(words.keys(), 1),
      endings: numbersOf(shownIn(sentences, endingOf, OFTEN_ALIKE).keys()),
      beginnings: numbersOf(shownIn(sentences, beginningOf, OFTEN_ALIKE).keys()),
    };
    for (const { sights, whole } of sentences) {
      for (const sight of sights) for (const one of sight.attributes) this.#seen.attributes.add(one);
      for (const one of whole) this.#seen.whole.add(one);
    }
    const normal = normalOf(random);
    const scaled = (by: number) => (): number => by * normal();
    this.#words = new Rows(words.size + 1, word, scaled(OF_A_WORD));
    this.#endings = new Rows(this.#names.endings.size, affix, scaled(OF_A_WORD));
    this.#beginnings = new Rows(this.#names.beginnings.size, affix, scaled(OF_A_WORD));
    this.#attributes = new Rows(attributeNames.length, attributes, scaled(OF_A_WORD));
    this.#whole = new Rows(attributeNames.length, units, scaled(OF_WHOLE));
    this.#bias = new Dense(units, () => 0);
    const inputs = (2 * reach + 1) * this.#width;
    this.#filters = new Dense(inputs * units, scaled(1 / Math.sqrt(3 * inputs)));
  }

  rowed({ words, sights, whole }: Sentence): Rowed {
    const { words: known, endings, beginnings } = this.#names;
    return {
      words: Int32Array.from(words, (word) => known.get(word) ?? 0),
      endings: Int32Array.from(words, (word) => endings.get(endingOf(word)) ?? -1),
      beginnings: Int32Array.from(words, (word) => beginnings.get(beginningOf(word)) ?? -1),
      sights,
      whole,
    };
  }

  /** @param isLearning whether words are hidden and numbers drop out */
  forward(rowed: Rowed, isLearning: boolean): Pass {
    const words = isLearning ? this.#withHidden(rowed.words) : rowed.words;
    const inputs = this.#inputsOf(rowed, words);
    const kept = isLearning ? dropOut(inputs, this.random) : new Float32Array(0);
    const excited = this.#convolved(inputs, words.length, rowed.whole);
    return { rowed, words, inputs, kept, excited };
  }

  #withHidden(words: Int32Array): Int32Array {
    return words.map((row) => (this.random() < (this.#hidden[row] ?? 0) ? 0 : row));
  }

  #inputsOf({ endings, beginnings, sights }: Rowed, words: Int32Array): Float32Array {
    const { word, affix, reach } = this.#shape;
    const inputs = new Float32Array(sights.length * this.#width);
    for (let i = 0; i < sights.length; i++) {
      const at = i * this.#width;
      addRow(inputs, at, this.#words, words[i - reach] ?? -1);
      addRow(inputs, at + word, this.#endings, endings[i - reach] ?? -1);
      addRow(inputs, at + word + affix, this.#beginnings, beginnings[i - reach] ?? -1);
      for (const one of sights[i]?.attributes ?? [])
        addRow(inputs, at + word + 2 * affix, this.#attributes, one);
    }
    return inputs;
  }

  #convolved(inputs: Float32Array, count: number, whole: readonly number[]): Float32Array {
    const { units, reach } = this.#shape;
    const common = Float32Array.from(this.#bias.values);
    for (const one of whole) addRow(common, 0, this.#whole, one);
    const excited = new Float32Array(count * units);
    const window = new Window((2 * reach + 1) * this.#width, units);
    for (let i = 0; i < count; i++) {
      excited.set(common, i * units);
      window.open(inputs, i * this.#width);
      window.excite(excited, i * units, this.#filters.values);
    }
    for (let at = 0; at < excited.length; at++) if ((excited[at] ?? 0) < 0) excited[at] = 0;
    return excited;
  }

  /** @param slopes by word and unit; those of units that were not excited are not looked at */
  backward({ rowed, words, inputs, kept, excited }: Pass, slopes: Float32Array): void {
    const { units, reach } = this.#shape;
    const common = new Float32Array(units);
    const inputSlopes = new Float32Array(inputs.length);
    const window = new Window((2 * reach + 1) * this.#width, units);
    for (let i = 0; i < words.length; i++) {
      window.open(inputs, i * this.#width);
      window.listen(excited, slopes, i * units, common);
      window.handBack(inputSlopes, i * this.#width, this.#filters);
    }
    addTo(this.#bias.slopes, common);
    for (const one of rowed.whole) addSlopes(this.#whole, one, common, 0);
    for (let i = 0; i < inputSlopes.length; i++) inputSlopes[i] = (inputSlopes[i] ?? 0) * (kept[i] ?? 1);
    this.#handDown(rowed, words, inputSlopes);
  }

  #handDown({ endings, beginnings, sights }: Rowed, words: Int32Array, slopes: Float32Array): void {
    const { word, affix, reach } = this.#shape;
    for (let i = 0; i < sights.length; i++) {
      const at = i * this.#width;
      addSlopes(this.#words, words[i - reach] ?? -1, slopes, at);
      addSlopes(this.#endings, endings[i - reach] ?? -1, slopes, at + word);
      addSlopes(this.#beginnings, beginnings[i - reach] ?? -1, slopes, at + word + affix);
      for (const one of sights[i]?.attributes ?? [])
        addSlopes(this.#attributes, one, slopes, at + word + 2 * affix);
    }
  }

  step(rate: number, number: number): void {
    for (const part of [this.#words, this.#endings, this.#beginnings, this.#attributes, this.#whole])
      part.step(rate, number);
    for (const part of [this.#bias, this.#filters]) part.step(rate, number);
  }

  /** As the product keeps it. */
  learned(): LearnedConvolution {
    const { words, endings, beginnings } = this.#names;
    const attributeTable = (rows: Rows, seen: ReadonlySet<number>): LearnedConvolution['whole'] => {
      const numbers = [...seen].sort((a, b) => a - b);
      const names = numbers.map((number) => this.attributeNames[number] ?? '');
      const values = numbers.flatMap((number) => [
        ...rows.values.subarray(number * rows.width, (number + 1) * rows.width),
      ]);
      return packedTable(names, Float32Array.from(values));
    };
    return {
      words: packedTable(['', ...words.keys()], this.#words.values),
      endings: packedTable([...endings.keys()], this.#endings.values),
      beginnings: packedTable([...beginnings.keys()], this.#beginnings.values),
      attributes: attributeTable(this.#attributes, this.#seen.attributes),
      whole: attributeTable(this.#whole, this.#seen.whole),
      bias: packed(this.#bias.values, 2),
      filters: packed(this.#filters.values, 2),
    };
  }
}

const OF_A_WORD = 0.1;
const OF_WHOLE = 0.02;

/** Numbers in a bell curve around 0 (Box and Muller 1958). */
function normalOf(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

/** What is left counts for more, so that the whole stays the same. */
export function dropOut(numbers: Float32Array, random: () => number): Float32Array {
  const kept = new Float32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    if (random() < DROPPED) numbers[i] = 0;
    else {
      kept[i] = 1 / (1 - DROPPED);
      numbers[i] = (numbers[i] ?? 0) / (1 - DROPPED);
    }
  }
  return kept;
}

function addRow(to: Float32Array, at: number, { values, width }: Rows, row: number): void {
  if (row < 0) return;
  for (let n = 0; n < width; n++) to[at + n] = (to[at + n] ?? 0) + (values[row * width + n] ?? 0);
}

function addSlopes(to: Rows, row: number, slopes: Float32Array, from: number): void {
  if (row < 0) return;
  to.touch(row);
  const at = row * to.width;
  for (let n = 0; n < to.width; n++) to.slopes[at + n] = (to.slopes[at + n] ?? 0) + (slopes[from + n] ?? 0);
}

function addTo(to: Float32Array, what: Float32Array): void {
  for (let n = 0; n < what.length; n++) to[n] = (to[n] ?? 0) + (what[n] ?? 0);
}
