import fc from 'fast-check';
import { presentResults } from '../../src/presentation';
import { runs } from '../../src/presentation/text/runs';
import { inert } from '../../src/presentation/text/inert';
import { isolated, plainLine, plainLines } from '../../src/presentation/text/plain';
import { shorten } from '../../src/presentation/text/shorten';
import { markdown } from '../gallery/browser/markdown';
import { page, row } from '../gallery/samples/found';
import { MEGAN } from '../gallery/samples/viewer';
import { partsOf, type Part, partsOfType, richTexts } from './support/card-parts';
import { anyMailText, visible } from './support/mail-text';

const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

describe('a line of mail text', () => {
  test('keeps every visible character, in order', () => {
    fc.assert(fc.property(anyMailText, (text) => expect(visible(plainLine(text))).toBe(visible(text))));
  });

  test('is one line without controls, bidi marks or lone surrogates', () => {
    fc.assert(
      fc.property(anyMailText, (text) => {
        const line = plainLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
        expect(line).not.toMatch(BIDI);
        expect(line).not.toMatch(/\p{M}{5}/u);
      }),
    );
  });

  test('keeps the joiners that scripts and emoji need', () => {
    expect(plainLine('می‌خواهم 👩‍💻')).toBe('می‌خواهم 👩‍💻');
  });

  test('is isolated where it runs from right to left, and untouched elsewhere', () => {
    expect(isolated('הצעה 4711')).toBe('\u2068הצעה 4711\u2069');
    expect(isolated('Offer 4711')).toBe('Offer 4711');
  });

  test('of several lines keeps its lines', () => {
    expect(plainLines(' a\r\nb\u2028c\n\n\n\nd\u0000 ')).toBe('a\nb\nc\n\nd');
  });
});

describe('a text cut short', () => {
  test('has at most the length asked for, and is the start of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 40 }),
        (text, length) => {
          const short = shorten(text, length);
          expect([...new Intl.Segmenter('en').segment(short)].length).toBeLessThanOrEqual(
            Math.max(length, 1),
          );
          if (short !== text) {
            expect(short.endsWith('…')).toBe(true);
            expect(text.startsWith(short.slice(0, -1))).toBe(true);
          }
        },
      ),
    );
  });

  test('never ends in half a character', () => {
    expect(shorten('ab👩🏽‍💻cd', 3)).toBe('ab…');
    expect(shorten('👍👍👍👍', 3)).toBe('👍👍…');
  });
});

describe('runs', () => {
  test('hold the text letter by letter, cut inside what a client would compute', () => {
    const parts = runs('Due {{DATE(2017-02-14T06:00:00Z)}} x').map(({ text }) => text);
    expect(parts).toEqual(['Due {', '{DATE(2017-02-14T06:00:00Z)}} x']);
  });

  test('never hold a whole function of the client', () => {
    fc.assert(
      fc.property(anyMailText, (text) => {
        for (const run of runs(text)) expect(run.text).not.toMatch(/\{\{\s*(DATE|TIME)\s*\(/i);
      }),
    );
  });
});

test('text for places that read Markdown holds no link, image, tag, entity or function any more', () => {
  fc.assert(
    fc.property(anyMailText, (text) => {
      expect(inert(text)).not.toMatch(/\][([]|<[a-z/!?]|\{\{|&[a-z#]/i);
      expect(markdown(inert(text))).not.toMatch(/<(a|img)\b/);
      expect(visible(inert(text))).toBe(visible(text));
    }),
  );
});

describe('a card made of any mail', () => {
  test('shows the subject as it is and nowhere but in TextRuns', () => {
    fc.assert(
      fc.property(anyMailText, (subject) => {
        const { card, text } = presentResults(page([row(1, { subject: `§${subject}§` }), row(2, {})]), MEGAN);
        const shown = visible(`§${subject}§`);
        expect(richTexts(card).map(visible)).toContain(shown);
        expect(visible(text)).toContain(shown);
        const elsewhere = partsOf(card)
          .filter(({ type }) => type !== 'TextRun')
          .flatMap((part: Part) => Object.entries(part))
          .filter(([key, value]) => key !== 'fallbackText' && String(value).includes('§'));
        expect(elsewhere.filter(([, value]) => typeof value === 'string')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('has expressions of the template language in it as plain text', () => {
    const { card } = presentResults(page([row(1, { subject: '${1+1} ${$root.lang} ${json("{}")}' })]), MEGAN);
    expect(richTexts(card)).toContain('${1+1} ${$root.lang} ${json("{}")}');
    expect(partsOfType(card, 'Input.Toggle')).toHaveLength(1);
  });
});
