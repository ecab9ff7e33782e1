import { foldedForms, foldText, isUnspaced, wordsOf } from './fold-text';
import { wordLikeness } from './word-likeness';

/** A text made ready for many comparisons. */
export interface FoldedText {
  readonly forms: readonly string[];
  readonly words: readonly string[];
}

export function foldForMatching(text: string): FoldedText {
  const forms = foldedForms(text);
  return { forms, words: [...new Set(forms.flatMap(wordsOf))] };
}

/**
 * How well a word or phrase of the person's occurs in a text: 1 as it stands, less with endings or slips, 0 not at all.
 * Of a phrase every word must occur.
 */
export function phraseLikeness(wanted: string, text: FoldedText): number {
  let best = 0;
  for (const form of foldedForms(wanted)) {
    const trimmed = form.trim();
    if (trimmed === '') continue;
    if (containsWhole(trimmed, text)) return 1;
    if (isUnspaced(trimmed)) continue;
    best = Math.max(best, everyWord(wordsOf(trimmed), text.words));
  }
  return best;
}

function containsWhole(wanted: string, text: FoldedText): boolean {
  if (isUnspaced(wanted)) return text.forms.some((form) => form.includes(wanted));
  return text.forms.some((form) => {
    const at = form.indexOf(wanted);
    return at >= 0 && !isLetter(form[at - 1]) && !isLetter(form[at + wanted.length]);
  });
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function everyWord(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length === 0) return 0;
  let sum = 0;
  for (const word of wanted) {
    let best = 0;
    for (const candidate of found) best = Math.max(best, wordLikeness(word, candidate));
    if (best === 0) return 0;
    sum += best;
  }
  return sum / wanted.length;
}

/** True where the text holds the words exactly, accents and case aside: for leaving mail out, where a guess would hurt. */
export function mentions(wanted: string, text: string): boolean {
  return containsWhole(foldText(wanted).trim(), { forms: foldedForms(text), words: [] });
}
