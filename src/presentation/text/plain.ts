/** Everything a line cannot hold: control characters, line and paragraph separators. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * Characters that only steer or hide: bidi marks, embeddings, overrides and isolates, zero-width space and joiners of
 * words, soft hyphen, annotation marks, tag characters. The joiners of letters and emoji (U+200C, U+200D) stay.
 */
const STEERING =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFC]|[\u{E0000}-\u{E007F}]/gu;

/** More marks on one letter than any script needs would paint over the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

const LONE_SURROGATES = /\p{Surrogate}/gu;

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

function tame(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD').replace(STEERING, '').replace(PILED_MARKS, '$1');
}

/** Mail text as one harmless line: what steers, hides or piles up is gone, white space is single. */
export function plainLine(text: string): string {
  return tame(text.replace(BREAKS, ' ')).replace(/\s+/gu, ' ').trim();
}

/** Mail text of several lines, each of them harmless; empty lines at the ends and more than one in a row are gone. */
export function plainLines(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\u0085]/u).map(plainLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Keeps right-to-left text from reordering its neighbours; text without any is untouched. */
export function isolated(line: string): string {
  return RIGHT_TO_LEFT.test(line) ? `${FIRST_STRONG_ISOLATE}${line}${POP_ISOLATE}` : line;
}

/** A line of code to be copied: what steers or hides is gone, white space is as it was. */
export function plainCode(line: string): string {
  return tame(line.replace(BREAKS, ' '));
}
