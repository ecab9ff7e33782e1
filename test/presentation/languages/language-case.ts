/** What is tested of one language besides what all of them have in common. */
export interface LanguageCase {
  /** The opening and the closing quotation mark. */
  readonly quotes: string;
  /** The same as in English: names, and words that were borrowed. */
  readonly borrowed: readonly string[];
  /** Words of this language that look like English ones. */
  readonly likeEnglish?: readonly string[];
  /** Sentences that its words offer, and what they mean to the bot. */
  readonly offered: readonly Offer[];
  /** What is said of one, two and many. */
  readonly counted: readonly (readonly [said: string, expected: string | RegExp])[];
}

export type Offer = readonly [sentence: string, meant: object, context?: 'results' | 'form'];
