import { type Sentence } from './sentence';

/** Cuts a sentence with several orders into one sentence an order. */
export function splitWishes(sentence: Sentence): readonly Sentence[] {
  return [sentence];
}
