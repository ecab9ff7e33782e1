import fc from 'fast-check';
import { LANGUAGES } from '../../../src/domain/language';
import { readTimes } from '../../../src/understanding/time';
import { lexiconOf } from '../../../src/understanding/time/languages';
import { entriesOf } from '../../../src/understanding/time/vocabulary';
import { leastCpuMs } from '../../support/least-cpu';

const language = fc.constantFrom(...LANGUAGES);

/** Words of the vocabulary, numbers and signs in any order: the sentences most likely to break a rule. */
const wordSalad = language.chain((name) => {
  const words = entriesOf(lexiconOf(name).vocabulary).map((entry) => entry.form);
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('-', '/', '.', ',', ':', "'", '3/4', '12:30', '2026-11-03') },
  );
  return fc.tuple(
    fc.constant(name),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  );
});

const reference = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));

const LOCAL = /^(19|20|21|22)\d\d-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/;

function holds(text: string, name: (typeof LANGUAGES)[number], at: string): void {
  const readings = readTimes(text, { language: name, reference: at });
  let from = 0;
  for (const reading of readings) {
    expect(reading.from).toBeGreaterThanOrEqual(from);
    expect(reading.to).toBeGreaterThan(reading.from);
    expect(text.slice(reading.from, reading.to)).toBe(reading.phrase);
    from = reading.to;
    for (const range of [reading, ...(reading.alternative ? [reading.alternative] : [])]) {
      expect(range.start ?? range.end).not.toBeNull();
      if (range.start !== null) expect(range.start).toMatch(LOCAL);
      if (range.end !== null) expect(range.end).toMatch(LOCAL);
      if (range.start !== null && range.end !== null) expect(range.start < range.end).toBe(true);
    }
  }
  expect(readTimes(text, { language: name, reference: at })).toEqual(readings);
}

describe('whatever is written', () => {
  it('gives sane, ordered readings of words of the vocabulary in any order, the same each time', () => {
    fc.assert(
      fc.property(wordSalad, reference, ([name, text], at) => holds(text, name, at)),
      { numRuns: 2000 },
    );
  });

  it('gives sane readings of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), language, reference, (text, name, at) =>
        holds(text, name, at),
      ),
      { numRuns: 1000 },
    );
  });

  it('never throws at a strange reference or locale', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), language, (at, locale, name) => {
        expect(() => readTimes('last week', { language: name, reference: at, locale })).not.toThrow();
      }),
    );
  });
});

describe('long and hostile input', () => {
  const PIECES = [
    '3 ',
    'last ',
    'monday ',
    'between 3 and ',
    '1/2',
    '2-',
    '. ',
    'from 3 to ',
    'twenty ',
    '火曜日',
    'a',
  ];

  it.each(PIECES)('reads 10 kB of "%s" in time that does not grow with the square', (piece) => {
    const cost = (of: string, size: number): number => {
      const text = of.repeat(Math.ceil(size / of.length));
      return leastCpuMs(() => readTimes(text, { language: 'en', reference: '2026-11-22T10:00:00' }));
    };
    // Beside ordinary words on the same machine; ten times the text may cost ten times as much.
    const small = cost(piece, 10_240);
    expect(small).toBeLessThan(30 * cost('the mail that Anna sent on Tuesday ', 10_240) + 5);
    expect(cost(piece, 102_400)).toBeLessThan(10 * small + 20);
  });
});
