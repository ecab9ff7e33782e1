import { weekOf } from '../../../src/understanding/time/week';
import { read, shown } from './table';

/** Sunday 22, Wednesday 18 and Friday 20 November 2026. */
const SUNDAY = '2026-11-22T10:00:00';
const WEDNESDAY = '2026-11-18T10:00:00';
const FRIDAY = '2026-11-20T10:00:00';

const said = (text: string, locale: string | undefined, reference: string): string =>
  shown(read(text, 'en', reference, locale));

describe('the week begins where the locale begins it', () => {
  it.each([
    [undefined, SUNDAY, '2026-11-16..2026-11-23', '2026-11-09..2026-11-16'],
    ['de-DE', SUNDAY, '2026-11-16..2026-11-23', '2026-11-09..2026-11-16'],
    ['en-GB', SUNDAY, '2026-11-16..2026-11-23', '2026-11-09..2026-11-16'],
    ['en-US', SUNDAY, '2026-11-22..2026-11-29', '2026-11-15..2026-11-22'],
    ['en-US', WEDNESDAY, '2026-11-15..2026-11-22', '2026-11-08..2026-11-15'],
    ['pt-BR', WEDNESDAY, '2026-11-15..2026-11-22', '2026-11-08..2026-11-15'],
    ['ja-JP', WEDNESDAY, '2026-11-15..2026-11-22', '2026-11-08..2026-11-15'],
    ['ar-EG', WEDNESDAY, '2026-11-14..2026-11-21', '2026-11-07..2026-11-14'],
    ['ar', WEDNESDAY, '2026-11-14..2026-11-21', '2026-11-07..2026-11-14'],
    ['he-IL', WEDNESDAY, '2026-11-15..2026-11-22', '2026-11-08..2026-11-15'],
    ['zh-CN', WEDNESDAY, '2026-11-16..2026-11-23', '2026-11-09..2026-11-16'],
  ])('%s on %s: this week is %s, last week %s', (locale, reference, current, last) => {
    expect(said('mail of this week', locale, reference)).toBe(current);
    expect(said('what I deleted last week', locale, reference)).toBe(last);
  });

  it.each([
    ['en-US', 'Sunday last week', '2026-11-08..2026-11-09'],
    ['de-DE', 'Sunday last week', '2026-11-15..2026-11-16'],
    ['en-US', 'the week before last', '2026-11-01..2026-11-08'],
    ['en-US', 'early last week', '2026-11-08..2026-11-11'],
    ['ar-EG', 'Saturday last week', '2026-11-07..2026-11-08'],
    ['en-US', 'last week from Monday to Wednesday', '2026-11-09..2026-11-12'],
    ['en-US', 'the week of November 11', '2026-11-08..2026-11-15'],
  ])('%s on a Wednesday: %s is %s', (locale, text, expected) => {
    expect(said(text, locale, WEDNESDAY)).toBe(expected);
  });
});

describe('the weekend is when people there are off', () => {
  it.each([
    [undefined, SUNDAY, 'last weekend', '2026-11-14..2026-11-16'],
    ['en-US', SUNDAY, 'last weekend', '2026-11-14..2026-11-16'],
    ['en-US', WEDNESDAY, 'over the weekend', '2026-11-14..2026-11-16'],
    ['ar-EG', WEDNESDAY, 'over the weekend', '2026-11-13..2026-11-15'],
    ['ar-EG', FRIDAY, 'this weekend', '2026-11-20..2026-11-22'],
    ['ar-EG', FRIDAY, 'last weekend', '2026-11-13..2026-11-15'],
    ['he-IL', FRIDAY, 'the weekend', '2026-11-20..2026-11-22'],
  ])('%s on %s: %s is %s', (locale, reference, text, expected) => {
    expect(said(text, locale, reference)).toBe(expected);
  });
});

interface PlatformWeek {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

/** Node 20 has a property, Node 24 a method. */
const platformWeek = (country: string): PlatformWeek | undefined => {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    readonly weekInfo?: PlatformWeek;
    getWeekInfo?(): PlatformWeek;
  };
  return locale.getWeekInfo?.() ?? locale.weekInfo;
};

it.each(['US', 'GB', 'DE', 'FR', 'BR', 'JP', 'CN', 'EG', 'SA', 'IL', 'CA', 'MX', 'IN', 'ZA', 'AE', 'MV'])(
  'the table has the first day of %s that the platform knows',
  (country) => {
    const told = platformWeek(country);
    expect(told).toBeDefined();
    expect(weekOf(country, undefined).first).toBe((told?.firstDay ?? 0) - 1);
    if (told?.weekend.length === 2) expect(weekOf(country, undefined).rest).toBe((told.weekend[0] ?? 0) - 1);
  },
);
