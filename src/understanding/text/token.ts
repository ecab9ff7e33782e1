import { type Known } from './known';

/**
 * What a stretch of text is before any language is known. `run` is Chinese or Japanese writing, which has no spaces and
 * is cut into words later, by the lexicon.
 */
export type TokenKind = 'word' | 'number' | 'address' | 'domain' | 'quoted' | 'run' | 'mark';

/** A stretch of text; offsets are UTF-16, `to` exclusive. `key` is the folded form. */
export interface Token {
  readonly kind: TokenKind;
  /** As typed; of a quotation, what stands between the quotes. */
  readonly text: string;
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Where the tokeniser remembers the word: what is known of it. */
  readonly known?: Known;
}
