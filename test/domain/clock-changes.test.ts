import { intervalOf, localTimeOf } from '../../src/domain/time';

const HOUR = 3_600_000;

/** The instants of a local stretch, in UTC, to the minute. */
const utc = (start: string, end: string, zone: string): string => {
  const interval = intervalOf({ start, end }, zone);
  return [interval.start, interval.end].map((at) => new Date(at ?? NaN).toISOString().slice(0, 16)).join(' ');
};

const length = (start: string, end: string, zone: string): number => {
  const interval = intervalOf({ start, end }, zone);
  return ((interval.end ?? NaN) - (interval.start ?? NaN)) / HOUR;
};

describe('a day on which the clocks change', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-30', 23],
    ['Europe/Berlin', '2026-10-25', '2026-10-26', 25],
    ['America/New_York', '2026-03-08', '2026-03-09', 23],
    ['America/New_York', '2026-11-01', '2026-11-02', 25],
    ['Australia/Sydney', '2026-04-05', '2026-04-06', 25],
    ['Australia/Sydney', '2026-10-04', '2026-10-05', 23],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-06', 24.5],
    ['America/Santiago', '2026-09-06', '2026-09-07', 23],
    ['Asia/Beirut', '2026-03-29', '2026-03-30', 23],
    ['Asia/Tokyo', '2026-03-29', '2026-03-30', 24],
  ])('%s, %s lasts its own hours', (zone, start, end, hours) => {
    expect(length(start, end, zone)).toBe(hours);
  });

  it('begins after midnight where midnight does not exist', () => {
    expect(utc('2026-09-06', '2026-09-07', 'America/Santiago')).toBe('2026-09-06T04:00 2026-09-07T03:00');
  });
});

describe('an hour that comes twice', () => {
  it.each([
    ['Europe/Berlin', '2026-10-25', '2026-10-25T00:30 2026-10-25T01:31'],
    ['America/New_York', '2026-11-01', '2026-11-01T05:30 2026-11-01T06:31'],
    ['Australia/Sydney', '2026-04-05', '2026-04-04T15:30 2026-04-04T16:31'],
  ])('%s: half past in it is both times', (zone, day, expected) => {
    const hour = zone === 'America/New_York' ? '01' : '02';
    expect(utc(`${day}T${hour}:30:00`, `${day}T${hour}:31:00`, zone)).toBe(expected);
  });

  it('holds what happened up to now, also when now is its second time', () => {
    const now = Date.parse('2026-10-25T01:30:00Z');
    const { end } = intervalOf(
      { start: '2026-10-25', end: localTimeOf(now, 'Europe/Berlin') },
      'Europe/Berlin',
    );
    expect(end).toBe(now);
  });
});

describe('an hour that does not come', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T02:00:00', '2026-03-29T03:00:00', '2026-03-29T01:00 2026-03-29T02:00'],
    ['Europe/Berlin', '2026-03-29T02:30:00', '2026-03-29T02:31:00', '2026-03-29T01:30 2026-03-29T01:31'],
    ['America/New_York', '2026-03-08T02:00:00', '2026-03-08T03:00:00', '2026-03-08T07:00 2026-03-08T08:00'],
    ['Australia/Sydney', '2026-10-04T02:00:00', '2026-10-04T03:00:00', '2026-10-03T16:00 2026-10-03T17:00'],
  ])('%s %s is looked for behind the gap, never in no time at all', (zone, start, end, expected) => {
    expect(utc(start, end, zone)).toBe(expected);
  });

  it('takes nothing from a stretch that begins before it', () => {
    expect(utc('2026-03-29T00:00:00', '2026-03-29T06:00:00', 'Europe/Berlin')).toBe(
      '2026-03-28T23:00 2026-03-29T04:00',
    );
  });
});

it('leaves an open side open', () => {
  expect(intervalOf({ start: null, end: '2026-10-25' }, 'Europe/Berlin').start).toBeNull();
  expect(intervalOf({ start: '2026-10-25', end: null }, 'Europe/Berlin').end).toBeNull();
});
