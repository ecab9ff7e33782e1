import { type Language } from '../../../src/domain/language';
import { readTimes, type TimeReading } from '../../../src/understanding/time';

/** Sunday. */
export const REFERENCE = '2026-11-22T10:00:00';

export const read = (
  text: string,
  language: Language,
  reference = REFERENCE,
  locale?: string,
): TimeReading[] => readTimes(text, { language, reference, ...(locale === undefined ? {} : { locale }) });

/** "2026-11-16..2026-11-19"; an open side is empty; several readings stand with a blank between. */
export const shown = (readings: readonly TimeReading[]): string =>
  readings.map(({ start, end }) => `${start ?? ''}..${end ?? ''}`).join(' ');

/** One test a line: a sentence and the range it names, read on Sunday 22 November 2026 at ten in the morning. */
export function sentences(language: Language, table: readonly (readonly [string, string])[]): void {
  it.each(table)('"%s" is %s', (sentence, expected) => {
    expect(shown(read(sentence, language))).toBe(expected);
  });
}

/** One test a line: a sentence that names no time. */
export function timeless(language: Language, table: readonly string[]): void {
  it.each(table)('"%s" names no time', (sentence) => {
    expect(read(sentence, language)).toEqual([]);
  });
}
