import fc from 'fast-check';
import { HOSTILE_SUBJECTS } from '../../gallery/samples/hostile';

const FRAGMENTS = [
  ...HOSTILE_SUBJECTS,
  '**b**',
  '_i_',
  '`c`',
  '](',
  '[a](https://evil.example)',
  '![a](https://evil.example)',
  '<b>',
  '&lt;',
  '{{DATE(',
  '{{TIME(2017-02-14T06:00:00Z)}}',
  '{{ DATE(2017-02-14T06:00:00Z)}}',
  '${',
  '\\',
  '"',
  '\u202E',
  '\u2066',
  '\u200F',
  '\uD800',
  '\u0301\u0302\u0303\u0304\u0305\u0306',
  '\r\n',
  '\u0000',
  '👩🏽‍💻',
  'שלום',
  '日本',
];

/** Mail text of every kind: ordinary, of any script, and made to break things. */
export const anyMailText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 8 })), { maxLength: 6 })
    .map((parts) => parts.join('')),
);

/**
 * The characters of a text that leave ink: letters, numbers, punctuation, symbols. Written apart from the product's own
 * cleaning, to hold it to account; U+FFFC and U+FFFD stand for what is no character.
 */
export function visible(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S}]|[\uFFFC\uFFFD]/gu, '');
}
