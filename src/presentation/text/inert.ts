const WORD_JOINER = '\u2060';

/**
 * What does something where plain text is read as Markdown, HTML or an Adaptive Card's TextBlock: the middle of a link or
 * image, the start of a tag or entity, a date or time function. An invisible character goes between, so that the reader
 * sees the text as it is in every client. Emphasis stays: it only looks different, and nothing invisible prevents it.
 */
const LIVELY = /\](?=[([])|<(?=[a-z/!?])|\{(?=\{)|&(?=[a-z#])/giu;

/** Mail text for a card's `fallbackText`, which clients may read as Markdown. */
export function inert(text: string): string {
  return text.replace(LIVELY, (mark) => mark + WORD_JOINER);
}
