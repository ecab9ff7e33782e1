import { Memory } from './memory';
import { type Token } from './token';

const LETTERS = /\p{L}+/gu;
/** Stands for what it does not spell out. */
const WILDCARD = /\\[wWDSpP]|\[\^|\[[^\]]*-|(?<!\\)\./u;
/** Beginnings of groups, names included, and what stands for figures, blanks and borders: letters that are none of a word. */
const SYNTAX = /\(\?(?:<\w+>|<?[=!]|:)|\\[dsbB]/g;
/** Letters in a row, and whether the last of them may be missing or repeated. */
const RUN = /(\p{L}+)([?*+{]?)/gu;
const CLASS = /\[([^\]]*)\]/g;

/** Whether a pattern spells out all the words of its sentences. */
export const spellsOut = (source: string): boolean => !WILDCARD.test(source);

/**
 * The words that sentences of some patterns can be made of, found from the sources of the patterns. Whole sentences are
 * looked for in every text and hardly any is one: a word that no pattern can spell tells so before any of them is tried, or
 * even compiled, which takes longer than reading a thousand sentences.
 */
export class Spelling {
  /** Letters that stand together in a pattern; a word is some of them in a row, in more ways than the patterns allow. */
  readonly #pieces = new Set<string>();
  readonly #known = new Memory((folded) => this.#coversAnew(folded));

  /** @param sources of regular expressions that spell out all their words (`spellsOut`) */
  constructor(sources: readonly string[]) {
    for (const source of sources) this.#addAll(source.replace(SYNTAX, '('));
  }

  /** Whether each word of a text can stand in a sentence of the patterns; figures and marks always can. */
  covers(tokens: readonly Token[]): boolean {
    for (const { key } of tokens) if (!this.#known.of(key)) return false;
    return true;
  }

  #coversAnew(folded: string): boolean {
    return (folded.match(LETTERS) ?? []).every((word) => this.#spells(word));
  }

  #addAll(source: string): void {
    for (const [, letters = ''] of source.matchAll(CLASS))
      for (const letter of letters) this.#pieces.add(letter);
    for (const [, run = '', repeated] of source.replace(CLASS, '()').matchAll(RUN)) {
      const last = repeated === '' ? run.length : run.length - 1;
      if (last > 0) this.#pieces.add(run.slice(0, last));
      if (last < run.length) this.#pieces.add(run.slice(last));
    }
  }

  /** From left to right: the places of the word that pieces reach. */
  #spells(word: string): boolean {
    const reached = [true];
    for (let from = 0; from < word.length; from++) {
      if (reached[from] !== true) continue;
      for (let to = from + 1; to <= word.length; to++)
        if (this.#pieces.has(word.slice(from, to))) reached[to] = true;
    }
    return reached[word.length] === true;
  }
}
