import { Memory } from '../text/memory';
import { type Packed, type PackedTable, Table, unpacked } from './packed';

/*
 * The one hidden layer of a small neural network (a convolution over words; Collobert and others 2011): what a word is, how it begins
 * and ends and what is seen of it are short rows of numbers each; those of a word and its neighbours together excite some units.
 *
 * All but the last step is a sum, so what one word gives to each place around it is worked out once and remembered.
 */

/** What `npm run train` writes of it. */
export interface LearnedConvolution {
  /** By word, folded; the first row is that of all others. */
  readonly words: PackedTable;
  /** By last and by first characters of a word; others have none. */
  readonly endings: PackedTable;
  readonly beginnings: PackedTable;
  /** By attribute of a word. */
  readonly attributes: PackedTable;
  /** By attribute of a sentence: what it gives to each unit. */
  readonly whole: PackedTable;
  readonly bias: Packed;
  /** By place in the window from left to right, and by number of a word: what it gives to each unit. */
  readonly filters: Packed;
}

/** So many characters are a word's ending, and its beginning. */
export const AFFIX = 3;
export const endingOf = (word: string): string => word.slice(-AFFIX);
export const beginningOf = (word: string): string => word.slice(0, AFFIX);

/** What is seen of a word, in a way that no two differ in that have the same number. */
export interface Sight {
  readonly number: number;
  readonly attributes: readonly number[];
}

/** Words and sights remembered: a row of each takes some three kilobytes. */
const MOST = 4096;

export class Convolution {
  readonly #table: Readonly<Record<'words' | 'endings' | 'beginnings' | 'attributes' | 'whole', Table>>;
  readonly #bias: Float32Array;
  readonly #filters: Float32Array;
  /** Units excited by each word. */
  readonly units: number;
  /** Numbers of a word. */
  readonly #width: number;
  /** Words in a window. */
  readonly #places: number;
  /** By number of an attribute: where its row begins in either table. */
  readonly #attributes: readonly (number | undefined)[];
  readonly #ofWhole: readonly (number | undefined)[];
  readonly #ofWord: Memory<Float32Array>;
  readonly #ofSight = new Map<number, Float32Array>();

  /**
   * @param attributes names by number
   * @param reach words to each side that belong to a window
   */
  constructor(
    learned: LearnedConvolution,
    attributes: readonly string[],
    private readonly reach: number,
  ) {
    const { words, endings, beginnings, whole } = learned;
    this.#table = {
      words: new Table(words),
      endings: new Table(endings),
      beginnings: new Table(beginnings),
      attributes: new Table(learned.attributes),
      whole: new Table(whole),
    };
    this.#bias = unpacked(learned.bias);
    this.#filters = unpacked(learned.filters);
    this.units = this.#bias.length;
    const of = this.#table;
    this.#width = of.words.width + of.endings.width + of.beginnings.width + of.attributes.width;
    this.#places = 2 * reach + 1;
    this.#attributes = attributes.map(of.attributes.at);
    this.#ofWhole = attributes.map(of.whole.at);
    this.#ofWord = new Memory((word) => this.#spelled(word), MOST);
  }

  /**
   * By word, how much each unit is excited: nothing or more.
   *
   * @param words folded; none where a window reaches beyond the sentence
   * @param sights of each word, as many before and behind as a window reaches beyond the sentence
   * @param whole numbers of what the whole sentence shows
   */
  excited(words: readonly string[], sights: readonly Sight[], whole: readonly number[]): Float32Array {
    const { units, reach } = this;
    // What is given to places outside is added where nobody reads it.
    const all = new Float32Array((words.length + 4 * reach) * units);
    const given = this.#places * units;
    for (let i = 0; i < sights.length; i++) {
      const sight = sights[i];
      const word = words[i - reach];
      if (sight) add(all, i * units, this.#seen(sight), given);
      if (word !== undefined) add(all, i * units, this.#ofWord.of(word), given);
    }
    const excited = all.subarray(2 * reach * units, (2 * reach + words.length) * units);
    const common = this.#common(whole);
    for (let at = 0; at < excited.length; at++)
      excited[at] = Math.max(0, (excited[at] ?? 0) + (common[at % units] ?? 0));
    return excited;
  }

  /** What every word of a sentence is given. */
  #common(whole: readonly number[]): Float32Array {
    const sum = Float32Array.from(this.#bias);
    const { values } = this.#table.whole;
    for (const one of whole) {
      const row = this.#ofWhole[one];
      if (row !== undefined) add(sum, 0, values.subarray(row, row + this.units), this.units);
    }
    return sum;
  }

  #spelled(word: string): Float32Array {
    const { words, endings, beginnings } = this.#table;
    const given = new Float32Array(this.#places * this.units);
    this.#give(given, words, words.at(word) ?? 0, 0);
    this.#give(given, endings, endings.at(endingOf(word)), words.width);
    this.#give(given, beginnings, beginnings.at(beginningOf(word)), words.width + endings.width);
    return given;
  }

  #seen({ number, attributes }: Sight): Float32Array {
    const known = this.#ofSight.get(number);
    if (known) return known;
    const given = new Float32Array(this.#places * this.units);
    const table = this.#table.attributes;
    for (const one of attributes) this.#give(given, table, this.#attributes[one], this.#width - table.width);
    if (this.#ofSight.size >= MOST) this.#ofSight.clear();
    this.#ofSight.set(number, given);
    return given;
  }

  /**
   * Adds what a row of a table gives to each place, the leftmost first: to that place the word is the rightmost of the window.
   *
   * @param first which of a word's numbers is the row's first
   */
  #give(to: Float32Array, { values, width }: Table, row: number | undefined, first: number): void {
    if (row === undefined) return;
    for (let place = 0; place < this.#places; place++)
      for (let n = 0; n < width; n++) {
        const value = values[row + n] ?? 0;
        const from = ((this.#places - 1 - place) * this.#width + first + n) * this.units;
        addTimes(to, place * this.units, this.#filters.subarray(from, from + this.units), value);
      }
  }
}

function add(to: Float32Array, at: number, what: Float32Array, count: number): void {
  for (let n = 0; n < count; n++) to[at + n] = (to[at + n] ?? 0) + (what[n] ?? 0);
}

function addTimes(to: Float32Array, at: number, what: Float32Array, times: number): void {
  for (let n = 0; n < what.length; n++) to[at + n] = (to[at + n] ?? 0) + (what[n] ?? 0) * times;
}
