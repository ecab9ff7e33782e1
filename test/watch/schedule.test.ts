import { endOfDay, isDaytime, nextMonday, nextMorning } from '../../src/watch/schedule';

const local = (at: number, timeZone: string): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });

test.each([
  ['before the morning', '2026-11-25T03:00:00Z', 'Europe/Berlin', /^2026-11-25 08:/],
  ['after it', '2026-11-25T12:00:00Z', 'Europe/Berlin', /^2026-11-26 08:/],
  ['where it is tomorrow already', '2026-11-25T16:00:00Z', 'Asia/Tokyo', /^2026-11-26 08:/],
  ['over a change of the clocks', '2026-10-24T20:00:00Z', 'Europe/Berlin', /^2026-10-25 08:/],
  ['in no zone that is known', '2026-11-25T12:00:00Z', 'Mars/Olympus', /^2026-11-26 08:/],
])('the next morning %s is the person’s own', (_what, now, zone, expected) => {
  const next = nextMorning(Date.parse(now), zone, 'alex');
  expect(next).toBeGreaterThan(Date.parse(now));
  expect(local(next, zone.startsWith('Mars') ? 'UTC' : zone)).toMatch(expected);
});

test('an office is not counted at one moment', () => {
  const people = Array.from(
    { length: 200 },
    (_, n) => `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`,
  );
  const now = Date.parse('2026-11-25T12:00:00Z');
  const minutes = new Set(people.map((person) => nextMorning(now, 'UTC', person)));
  expect(minutes.size).toBeGreaterThan(30);
});

test.each([
  ['2026-11-25T12:00:00Z', 'Europe/Berlin', '2026-11-30 00:00'],
  ['2026-11-30T12:00:00Z', 'Europe/Berlin', '2026-12-07 00:00'],
  ['2026-11-29T23:30:00Z', 'Europe/Berlin', '2026-12-07 00:00'],
  ['2026-11-29T12:00:00Z', 'Asia/Tokyo', '2026-11-30 00:00'],
])('the Monday after %s in %s is %s', (now, zone, expected) => {
  expect(local(nextMonday(Date.parse(now), zone), zone)).toBe(expected);
});

test('a person is spoken to unasked by day only', () => {
  const at = (hour: string): boolean => isDaytime(Date.parse(`2026-11-25T${hour}:00+01:00`), 'Europe/Berlin');
  expect(['07:59', '08:00', '19:59', '20:00', '02:00'].map(at)).toEqual([false, true, true, false, false]);
});

test('a day ends by the person’s clock', () => {
  expect(local(endOfDay(Date.parse('2026-11-25T23:30:00Z'), 'Europe/Berlin'), 'Europe/Berlin')).toBe(
    '2026-11-26 23:59',
  );
});
