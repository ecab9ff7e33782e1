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
  /** `Tuesday, 17 November 2026`: for what is read again in another year. */
  readonly datedDay: (at: EpochMs) => string;
  /** `Tue 17 Nov 2026, 14:05:09`: for a record. */
  readonly recordedMoment: (at: EpochMs) => string;
  /** `Tue 17 Nov`. */
  readonly shortDay: (at: EpochMs) => string;
  /** `Tue 17 Nov, 14:05`. */
  readonly moment: (at: EpochMs) => string;
  /** `14:05`. */
  readonly clock: (at: EpochMs) => string;
  /** `10 – 16 November`; both days included. */
  readonly days: (first: EpochMs, last: EpochMs) => string;
}

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;

const PARTS = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  shortDay: SHORT_DAY,
  bareDay: { day: 'numeric', month: 'long' },
  moment: { ...SHORT_DAY, ...CLOCK },
  recordedMoment: { ...SHORT_DAY, ...CLOCK, second: '2-digit' },
  clock: CLOCK,
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Parts = keyof typeof PARTS;

/** Building a formatter takes longer than a page of dates with it. Locales come from clients: the cache is bounded. */
const formats = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATS = 500;

function formatFor(locale: string, timeZone: string, parts: Parts, withYear: boolean): Intl.DateTimeFormat {
  const key = [locale, timeZone, parts, withYear].join(' ');
  const known = formats.get(key);
  if (known) return known;
  if (formats.size >= MOST_FORMATS) formats.clear();
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  const format = new Intl.DateTimeFormat(locale, { timeZone, ...PARTS[parts], ...year });
  formats.set(key, format);
  return format;
}

/** @param tag the language of the words around, where it is not the one that most words for this reader are in */
export function datesFor(viewer: Viewer, tag: string = wordsFor(viewer.language).tag): Dates {
  const locale = dateLocale(viewer, tag);
  const zone = isTimeZone(viewer.timezone) ? viewer.timezone : 'UTC';
  const yearOf = (at: EpochMs): number => DateTime.fromMillis(at, { zone }).year;
  const thisYear = yearOf(viewer.now);
  const format = (at: EpochMs, parts: Parts): Intl.DateTimeFormat =>
    formatFor(locale, zone, parts, yearOf(at) !== thisYear);
  const first = FIRST_OF_MONTH[tag];
  const said = (by: Intl.DateTimeFormat, at: EpochMs): string =>
    first === undefined ? by.format(at) : written(by.formatToParts(at), first);
  return {
    zone,
    locale,
    day: (at) => said(format(at, 'day'), at),
    datedDay: (at) => said(formatFor(locale, zone, 'day', true), at),
    recordedMoment: (at) => said(formatFor(locale, zone, 'recordedMoment', true), at),
    shortDay: (at) => said(format(at, 'shortDay'), at),
    moment: (at) => said(format(at, 'moment'), at),
    clock: (at) => formatFor(locale, zone, 'clock', false).format(at),
    days: (from, to) => written(format(from, 'bareDay').formatRangeToParts(from, to), first),
  };
}

/** The first of a month, where a language counts that day alone: Intl writes "1 novembre" for "1er novembre". */
const FIRST_OF_MONTH: Readonly<Partial<Record<string, string>>> = { fr: '1er', pt: '1º' };

function written(parts: readonly DatePart[], first = '1'): string {
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? first : value)).join('');
}

type DatePart = Readonly<Pick<Intl.DateTimeFormatPart, 'type' | 'value'>>;

/**
 * English words with German dates in them would be neither: the language is that of the words, the region (order of day
 * and month, clock of 12 or 24 hours) is the person's.
 */
function dateLocale(viewer: Viewer, tag: string): string {
  try {
    const own = new Intl.Locale(viewer.locale);
    if (own.language === tag) return own.baseName;
    return new Intl.Locale(tag, { region: own.maximize().region ?? 'US' }).toString();
  } catch {
    return tag;
  }
}
