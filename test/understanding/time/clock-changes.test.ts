import { readTimes } from '../../../src/understanding/time';
import { shown } from './table';

const said = (text: string, reference: string, timezone?: string): string =>
  shown(readTimes(text, { language: 'en', reference, ...(timezone === undefined ? {} : { timezone }) }));

describe('hours back are hours that passed', () => {
  it.each([
    // The clocks went from three back to two: four is four hours after one.
    ['in the last 3 hours', '2026-10-25T04:00:00', 'Europe/Berlin', '2026-10-25T02:00:00'],
    ['in the last 4 hours', '2026-10-25T04:00:00', 'Europe/Berlin', '2026-10-25T01:00:00'],
    // From two on to three: four is two hours after one.
    ['in the last 2 hours', '2026-03-29T04:00:00', 'Europe/Berlin', '2026-03-29T01:00:00'],
    ['in the last hour', '2026-03-29T03:30:00', 'Europe/Berlin', '2026-03-29T01:30:00'],
    ['in the last 3 hours', '2026-11-01T04:00:00', 'America/New_York', '2026-11-01T01:00:00'],
    ['in the last 3 hours', '2026-03-08T04:00:00', 'America/New_York', '2026-03-08'],
    ['in the last 3 hours', '2026-04-05T04:00:00', 'Australia/Sydney', '2026-04-05T02:00:00'],
    ['in the last 90 minutes', '2026-04-05T02:30:00', 'Australia/Lord_Howe', '2026-04-05T01:30:00'],
    ['in the last 3 hours', '2026-10-25T04:00:00', 'Asia/Tokyo', '2026-10-25T01:00:00'],
    ['in the last 3 hours', '2026-10-25T04:00:00', undefined, '2026-10-25T01:00:00'],
    ['in the last 3 hours', '2026-10-25T04:00:00', 'Not/AZone', '2026-10-25T01:00:00'],
  ])('%s at %s in %s begins at %s', (text, reference, timezone, start) => {
    expect(said(text, reference, timezone)).toBe(`${start}..${reference}`);
  });

  it('puts three hours ago around the hour it was', () => {
    expect(said('3 hours ago', '2026-10-25T07:00:00', 'Europe/Berlin')).toBe(
      said('3 hours ago', '2026-10-25T07:00:00'),
    );
    expect(said('4 hours ago', '2026-10-25T05:00:00', 'Europe/Berlin')).toBe(
      '2026-10-25T00:30:00..2026-10-25T03:30:00',
    );
  });
});

describe('days and clock times stay what people call them', () => {
  it.each([
    ['yesterday', '2026-10-26T09:00:00', 'Europe/Berlin', '2026-10-25..2026-10-26'],
    ['yesterday', '2026-03-30T09:00:00', 'Europe/Berlin', '2026-03-29..2026-03-30'],
    ['two days ago', '2026-11-02T00:30:00', 'America/New_York', '2026-10-31..2026-11-01'],
    [
      'last Sunday at 02:30',
      '2026-10-28T09:00:00',
      'Europe/Berlin',
      '2026-10-25T02:30:00..2026-10-25T02:45:00',
    ],
    [
      'last Sunday at 02:30',
      '2026-04-01T09:00:00',
      'Europe/Berlin',
      '2026-03-29T02:30:00..2026-03-29T02:45:00',
    ],
    ['the last 48 hours', '2026-10-26T10:00:00', 'Europe/Berlin', '2026-10-24T11:00:00..2026-10-26T10:00:00'],
    ['the last 2 days', '2026-10-26T10:00:00', 'Europe/Berlin', '2026-10-24..2026-10-26T10:00:00'],
  ])('%s at %s in %s is %s', (text, reference, timezone, expected) => {
    expect(said(text, reference, timezone)).toBe(expected);
  });
});
