import { DateTime } from 'luxon';
import { isTimeZone, type EpochMs } from '../domain/time';
import { type Viewer } from './viewer';
import { wordsFor } from './words';

/** Dates as the person reads them: their zone, their region's order and clock, the language of the words around them. */
export interface Dates {
  readonly zone: string;
  /** BCP 47: the words' language with the person's region. */
  readonly locale: string;
  /** `Tuesday, 17 November`, with the year where it is not this year. */
  readonly day: (at: EpochMs) => string;
  /** `Tue 17 Nov`. */
  readonly shortDay: (at: EpochMs) => string;
  /** `Tue 17 Nov, 14:05`. */
  readonly moment: (at: EpochMs) => string;
  /** `14:05`. */
  readonly clock: (at: EpochMs) => string;
  /** `10 – 16 November`; both days included. */
  readonly days: (first: EpochMs, last: EpochMs) => string;
}

const LONG_DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const BARE_DAY = { day: 'numeric', month: 'long' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

export function datesFor(viewer: Viewer): Dates {
  const locale = dateLocale(viewer);
  const zone = isTimeZone(viewer.timezone) ? viewer.timezone : 'UTC';
  const yearOf = (at: EpochMs): number => DateTime.fromMillis(at, { zone }).year;
  const thisYear = yearOf(viewer.now);
  const format = (at: EpochMs, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      ...options,
      ...(yearOf(at) === thisYear ? {} : { year: 'numeric' }),
    });
  return {
    zone,
    locale,
    day: (at) => format(at, LONG_DAY).format(at),
    shortDay: (at) => format(at, SHORT_DAY).format(at),
    moment: (at) => format(at, { ...SHORT_DAY, ...CLOCK }).format(at),
    clock: (at) => new Intl.DateTimeFormat(locale, { timeZone: zone, ...CLOCK }).format(at),
    days: (first, last) => format(first, BARE_DAY).formatRange(first, last),
  };
}

/**
 * English words with German dates in them would be neither: the language is that of the words, the region (order of day
 * and month, clock of 12 or 24 hours) is the person's.
 */
function dateLocale(viewer: Viewer): string {
  const { tag } = wordsFor(viewer.language);
  try {
    const own = new Intl.Locale(viewer.locale);
    if (own.language === tag) return own.baseName;
    return new Intl.Locale(tag, { region: own.maximize().region ?? 'US' }).toString();
  } catch {
    return tag;
  }
}
