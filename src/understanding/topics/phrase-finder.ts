/**
 * What stands behind a beginning of phrases: codes of characters, and beside each what follows it. Hardly any beginning goes on
 * in more ways than two, so that trying them in turn is faster than a look-up.
 */
interface Node<T> {
  readonly codes: number[];
  readonly nodes: Node<T>[];
  /** What the phrases that end here mean; those of `whole` only where the word ends too. */
  readonly whole: T[];
  readonly open: T[];
}

const node = <T>(): Node<T> => ({ codes: [], nodes: [], whole: [], open: [] });

function follow<T>({ codes, nodes }: Node<T>, code: number): Node<T> | undefined {
  for (let n = 0; n < codes.length; n++) if (codes[n] === code) return nodes[n];
  return undefined;
}

function grow<T>(from: Node<T>, code: number): Node<T> {
  const known = follow(from, code);
  if (known) return known;
  const made = node<T>();
  from.codes.push(code);
  from.nodes.push(made);
  return made;
}

const BLANK = 0x20;
const isBlank = (code: number): boolean =>
  code === BLANK || (code >= 0x09 && code <= 0x0d) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;
const ASCII_WORD = Array.from({ length: 0x80 }, (_, code) =>
  LETTER_OR_FIGURE.test(String.fromCharCode(code)),
);

/** Whether a letter or figure stands at a place; of one that takes two code units, at either. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ASCII_WORD[code] === true;
  if (Number.isNaN(code)) return false;
  const isSecondHalf = (code & 0xfc00) === 0xdc00;
  return LETTER_OR_FIGURE.test(String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0));
}

/**
 * Finds phrases in a folded text, in one walk however many they are. A phrase begins where a word begins and ends where one
 * ends, or anywhere behind `*`; of writing without blanks it stands anywhere. A blank in it is any white space.
 */
export class PhraseFinder<T> {
  /** By the first character, of which there are many. */
  readonly #roots = new Map<number, Node<T>>();

  constructor(private readonly unspaced: boolean) {}

  /** @param phrase folded; `*` at its end for any ending */
  add(phrase: string, meaning: T): void {
    const open = phrase.endsWith('*');
    const [first, ...rest] = codesOf(open ? phrase.slice(0, -1) : phrase);
    if (first === undefined) return;
    let at = this.#roots.get(first);
    if (!at) this.#roots.set(first, (at = node()));
    for (const code of rest) at = grow(at, code);
    (open || this.unspaced ? at.open : at.whole).push(meaning);
  }

  /** Calls with the meaning of each phrase in the text. */
  visit(folded: string, found: (meaning: T) => void): void {
    for (let at = 0; at < folded.length; at++) {
      this.#visitAt(folded, at, found);
      if (!this.unspaced) while (isWordAt(folded, at)) at++;
    }
  }

  #visitAt(folded: string, from: number, found: (meaning: T) => void): void {
    let at = from;
    let here = this.#roots.get(folded.charCodeAt(at));
    while (here) {
      at++;
      for (const meaning of here.open) found(meaning);
      if (here.whole.length > 0 && !isWordAt(folded, at)) for (const meaning of here.whole) found(meaning);
      if (here.codes.length === 0 || at === folded.length) return;
      const code = folded.charCodeAt(at);
      if (isBlank(code)) {
        while (isBlank(folded.charCodeAt(at + 1))) at++;
        here = follow(here, BLANK);
      } else here = follow(here, code);
    }
  }
}

function codesOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
