import { weekdayOf } from './calendar';

/** How a country divides its weeks; weekdays are Monday 0 to Sunday 6. */
export interface Week {
  readonly first: number;
  /** The first day of the weekend. */
  readonly rest: number;
}

/** ISO 8601: from Monday, free on Saturday and Sunday. */
export const ISO_WEEK: Week = { first: 0, rest: 5 };

/**
 * Countries whose weeks begin on another day than Monday: Unicode CLDR 44, supplemental/weekData. Kept here because Node 20
 * asks ICU for it by a property that Node 24 no longer has.
 */
const FIRST: Readonly<Record<number, string>> = {
  4: 'MV',
  5: 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY',
  6: `AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR
    PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW`,
};

/**
 * Countries that are free on other days than Saturday and Sunday, by the first of the two; same source. Where CLDR counts one
 * day alone (IN, IR, UG), people still say weekend of both.
 */
const REST: Readonly<Record<number, string>> = {
  3: 'AF IR',
  4: 'BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE',
};

/** Languages that are not spoken to the bot but may be a client's, with no country beside them. */
const HOME: Readonly<Record<string, string>> = { ar: 'EG', fa: 'IR', he: 'IL', hi: 'IN', ko: 'KR', th: 'TH' };

const WEEKS: ReadonlyMap<string, Week> = weeks();

function weeks(): ReadonlyMap<string, Week> {
  const found = new Map<string, Week>();
  const eachOf = (lists: Readonly<Record<number, string>>, set: (week: Week, day: number) => Week): void => {
    for (const [day, countries] of Object.entries(lists))
      for (const country of countries.split(/\s+/))
        found.set(country, set(found.get(country) ?? ISO_WEEK, Number(day)));
  };
  eachOf(FIRST, (week, first) => ({ ...week, first }));
  eachOf(REST, (week, rest) => ({ ...week, rest }));
  return found;
}

/** The week of a locale; the ISO week where it names no country of another habit. */
export function weekOf(country: string | undefined, locale: string | undefined): Week {
  const home = country ?? HOME[locale?.slice(0, 2).toLowerCase() ?? ''];
  return (home === undefined ? undefined : WEEKS.get(home)) ?? ISO_WEEK;
}

/** How many days a weekday stands behind the first one of its week. */
export const placeIn = (week: Week, weekday: number): number => (weekday - week.first + 7) % 7;

/** The first day of the week that holds a day. */
export const weekStart = (week: Week, day: number): number => day - placeIn(week, weekdayOf(day));

/** The first working day of the week that holds a day: the one behind the weekend. */
export const workStart = (week: Week, day: number): number =>
  day - ((weekdayOf(day) - week.rest - 2 + 14) % 7);
