import { datesFor } from '../../src/presentation/dates';
import { intervalDates, intervalLabel, intervalPhrase } from '../../src/presentation/interval-phrase';
import { wordsFor } from '../../src/presentation/words';
import { MEGAN } from '../gallery/samples/viewer';
import { loose } from './support/loose';

const words = wordsFor('en');
const dates = datesFor(MEGAN);
const berlin = (local: string): number => Date.parse(`${local}+01:00`);

test.each([
  ['2026-11-17T00:00:00', '2026-11-18T00:00:00', 'on Tuesday 17 November', 'Tuesday 17 November'],
  [
    '2026-11-09T00:00:00',
    '2026-11-16T00:00:00',
    'from Monday 9 November to Sunday 15 November',
    '9–15 November',
  ],
  [
    '2026-11-17T06:00:00',
    '2026-11-17T12:00:00',
    'on Tuesday 17 November between 6:00 and 12:00',
    'Tuesday 17 November',
  ],
  [
    '2026-11-16T18:00:00',
    '2026-11-17T09:00:00',
    'between Mon 16 Nov 18:00 and Tue 17 Nov 9:00',
    '16–17 November',
  ],
])('%s to %s is said "%s"', (start, end, phrase, label) => {
  const interval = { start: berlin(start), end: berlin(end) };
  expect(loose(intervalPhrase(interval, dates, words))).toBe(phrase);
  expect(loose(intervalLabel(interval, dates, words))).toBe(label);
});

test('open sides are said so', () => {
  const at = berlin('2026-11-17T00:00:00');
  expect(loose(intervalPhrase({ start: at, end: null }, dates, words))).toBe('since Tuesday 17 November');
  expect(loose(intervalPhrase({ start: null, end: at }, dates, words))).toBe('before Tuesday 17 November');
  expect(loose(intervalPhrase({ start: null, end: null }, dates, words))).toBe('at any time');
});

test('another year is named', () => {
  const interval = {
    start: Date.parse('2025-03-03T00:00:00+01:00'),
    end: Date.parse('2025-03-04T00:00:00+01:00'),
  };
  expect(loose(intervalPhrase(interval, dates, words))).toBe('on Monday 3 March 2025');
});

test.each([
  ['fr', 'le dimanche 1er novembre', '1er–7 novembre', 'dim. 1er nov. 12:00'],
  ['de', 'am Sonntag 1. November', '1.–7. November', 'So. 1. Nov. 12:00'],
] as const)('the first of a month in %s', (language, on, week, moment) => {
  const reader = { ...MEGAN, language, locale: language };
  const says = datesFor(reader);
  const sunday = berlin('2026-11-01T00:00:00');
  const phrase = intervalPhrase(
    { start: sunday, end: berlin('2026-11-02T00:00:00') },
    says,
    wordsFor(language),
  );
  expect(loose(phrase)).toBe(on);
  expect(loose(says.days(sunday, berlin('2026-11-07T00:00:00')))).toBe(week);
  expect(loose(says.moment(berlin('2026-11-01T12:00:00')))).toBe(moment);
});

test('a day of 23 or 25 hours is one day', () => {
  const long = {
    start: Date.parse('2026-10-25T00:00:00+02:00'),
    end: Date.parse('2026-10-26T00:00:00+01:00'),
  };
  expect(loose(intervalPhrase(long, dates, words))).toBe('on Sunday 25 October');
  expect(intervalDates(long, 'Europe/Berlin')).toEqual({ from: '2026-10-25', to: '2026-10-25' });
});

test('a zone or locale no platform knows falls back instead of failing', () => {
  const odd = datesFor({ ...MEGAN, timezone: 'Mars/Olympus', locale: 'x_y!' });
  expect(odd.zone).toBe('UTC');
  expect(odd.day(berlin('2026-11-17T12:00:00'))).toContain('November');
});
