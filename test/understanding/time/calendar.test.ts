import fc from 'fast-check';
import { addMonths, civil, dayOf, isoWeek, weekdayOf } from '../../../src/understanding/time/calendar';

const day = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2199, 12, 31) });

describe('the civil calendar', () => {
  it('numbers days so that the way back gives the same date', () => {
    fc.assert(
      fc.property(day, (n) => {
        const { year, month, day: ofMonth } = civil(n);
        expect(dayOf(year, month, ofMonth)).toBe(n);
      }),
    );
  });

  it('agrees with the platform on weekdays', () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(weekdayOf(n)).toBe((new Date(n * 86_400_000).getUTCDay() + 6) % 7);
      }),
    );
  });

  it('never leaves the month aimed at when it adds months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (n, months) => {
        const [from, to] = [civil(n), civil(addMonths(n, months))];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBeLessThanOrEqual(from.day);
      }),
    );
  });

  it('begins the first ISO week on a Monday, with 4 January in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const monday = isoWeek(year, 1);
        expect(weekdayOf(monday)).toBe(0);
        expect(dayOf(year, 1, 4) - monday).toBeLessThan(7);
        expect(dayOf(year, 1, 4)).toBeGreaterThanOrEqual(monday);
      }),
    );
  });
});
