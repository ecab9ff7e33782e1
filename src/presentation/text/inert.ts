const WORD_JOINER = '\u2060';

/**
 * What turns into something else where plain text is read as Markdown, HTML or an Adaptive Card's TextBlock: the middle
 * of a link, the start of a tag, a date or time function, marks of emphasis, code and headings. An invisible character
 * goes between, so that the reader sees the text as it is in every client.
 */
const LIVELY = /\](?=\()|<(?=[a-z/!])|\{(?=\{)|([*_~`])(?=\S)|&(?=[a-z#])|#(?=[# ])/giu;

/** Mail text for places that may be read as Markdown: a message's `text` and a card's `fallbackText`. */
export function inert(text: string): string {
  return text.replace(LIVELY, (mark) => mark + WORD_JOINER);
}
