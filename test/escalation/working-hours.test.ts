import { DateTime } from 'luxon';
import fc from 'fast-check';
import { addWorkingHours } from '../../src/escalation/add-working-hours';
import { inclusiveDays } from '../../src/escalation/inclusive-days';
import { type WorkingHours } from '../../src/policy/policy';

const BERLIN: WorkingHours = { timezone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' };
const at = (local: string, zone = BERLIN.timezone): number => DateTime.fromISO(local, { zone }).toMillis();
const local = (instant: number, zone = BERLIN.timezone): string =>
  DateTime.fromMillis(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");

test.each([
  ['within a day', '2026-11-23T09:00', 4, '2026-11-23T13:00'],
  ['until the very end of it', '2026-11-23T14:00', 4, '2026-11-23T18:00'],
  ['over night', '2026-11-23T16:00', 4, '2026-11-24T10:00'],
  ['over the weekend', '2026-11-27T17:00', 2, '2026-11-30T09:00'],
  ['asked in the night', '2026-11-23T03:00', 1, '2026-11-23T09:00'],
  ['asked on a Saturday', '2026-11-28T12:00', 1, '2026-11-30T09:00'],
  ['half an hour', '2026-11-23T17:45', 0.5, '2026-11-24T08:15'],
  ['eight days', '2026-11-23T10:00', 80, '2026-12-03T10:00'],
])('working hours %s', (_, from, hours, until) => {
  expect(local(addWorkingHours(at(from), hours, BERLIN))).toBe(until);
});

const NIGHTS: WorkingHours = { timezone: 'Europe/Berlin', days: [7], from: '00:00', to: '06:00' };

test('a day on which the clock goes forward has an hour less', () => {
  expect(local(addWorkingHours(at('2026-03-29T00:00'), 5, NIGHTS))).toBe('2026-03-29T06:00');
  expect(local(addWorkingHours(at('2026-03-29T00:00'), 6, NIGHTS))).toBe('2026-04-05T01:00');
});

test('a day on which the clock goes back has an hour more', () => {
  expect(local(addWorkingHours(at('2026-10-25T00:00'), 7, NIGHTS))).toBe('2026-10-25T06:00');
});

test('a time that the clock skips is where the clock goes on', () => {
  const hours: WorkingHours = { ...NIGHTS, from: '02:30', to: '04:00' };
  expect(local(addWorkingHours(at('2026-03-29T00:00'), 0.5, hours))).toBe('2026-03-29T04:00');
});

test('round the clock means round the clock', () => {
  const always: WorkingHours = { ...BERLIN, days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' };
  expect(addWorkingHours(at('2026-03-28T12:00'), 100, always)).toBe(at('2026-03-28T12:00') + 100 * 3_600_000);
});

test('it is always later, in working hours, and further for more hours', () => {
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
  fc.assert(
    fc.property(
      fc.integer({ min: at('2026-01-01T00:00'), max: at('2027-12-31T00:00') }),
      fc.integer({ min: 1, max: 120 }),
      zone,
      (from, hours, timezone) => {
        const working = { ...BERLIN, timezone };
        const until = addWorkingHours(from, hours, working);
        expect(until - from).toBeGreaterThanOrEqual(hours * 3_600_000);
        expect(addWorkingHours(from, hours + 1, working)).toBeGreaterThan(until);
        const wall = DateTime.fromMillis(until, { zone: timezone });
        expect(wall.weekday).toBeLessThanOrEqual(5);
        expect(wall.hour * 60 + wall.minute).toBeGreaterThanOrEqual(8 * 60);
        expect(wall.hour * 60 + wall.minute).toBeLessThanOrEqual(18 * 60);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['2024-01-01', '2025-01-01', '2024-01-01', '2024-12-31'],
  ['2026-11-20T14:00:00', '2026-11-21T09:30:00', '2026-11-20', '2026-11-21'],
  ['2026-11-20T00:00:00', '2026-11-21T00:00:00', '2026-11-20', '2026-11-20'],
  [null, '2024-03-01', null, '2024-02-29'],
  ['2026-03-29', null, '2026-03-29', null],
])('from %s until before %s are the days %s to %s', (start, end, from, to) => {
  expect(inclusiveDays({ start, end })).toEqual({ from, to });
});
