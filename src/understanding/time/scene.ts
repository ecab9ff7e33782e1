import { civil, DAY, dayOf, weekdayOf } from './calendar';
import { type TimeContext } from './reading';
import { type Week, weekOf } from './week';

/** The moment a sentence is read at, ready for the rules. */
export interface Scene {
  /** Local seconds since 1970-01-01. */
  readonly now: number;
  /** Number of the day. */
  readonly today: number;
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly weekday: number;
  /** 3/4 is 3 April. */
  readonly dayFirst: boolean;
  /** The locale leaves the order of day and month open: the other one is a fair reading too. */
  readonly orderOpen: boolean;
  /** Two letters in capitals, empty where unknown: whose Labour Day is meant. */
  readonly country: string;
  /** Where weeks begin and when people are off. */
  readonly week: Week;
  /** IANA zone, undefined where unknown. */
  readonly zone: string | undefined;
  /** The month the fiscal year starts in, 1 to 12. */
  readonly fiscalStart: number;
  /** A fiscal year bears the number of the year it begins in. */
  readonly fiscalByStart: boolean;
  /** The sentence speaks of what will be: "within 3 days" then lies ahead. */
  readonly future: boolean;
  /** It speaks of what was, by an auxiliary. */
  readonly past: boolean;
  /** The language says "上周二" and means that week, where others mean the last Tuesday there was. */
  readonly lastWeekdayOfWeek: boolean;
}

export interface SceneOptions {
  readonly fiscalByStart: boolean;
  readonly dayFirst: boolean;
  readonly orderOpen: boolean;
  readonly future: boolean;
  readonly past: boolean;
  readonly lastWeekdayOfWeek: boolean;
}

const REFERENCE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/;

/** What the reference alone says. */
type Moment = Pick<Scene, 'now' | 'today' | 'year' | 'month' | 'dayOfMonth' | 'weekday'>;

/** The moment read last: sentences come with the same one again and again. */
let latest: { readonly reference: string; readonly moment: Moment | null } = { reference: '', moment: null };

function momentOf(reference: string): Moment | null {
  if (latest.reference !== reference) latest = { reference, moment: readMoment(reference) };
  return latest.moment;
}

function readMoment(reference: string): Moment | null {
  const match = REFERENCE.exec(reference);
  if (!match) return null;
  const [, y, m, d, hour, minute, second] = match;
  const today = dayOf(Number(y), Number(m), Number(d));
  const now = today * DAY + Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  const { year, month, day } = civil(today);
  return { now, today, year, month, dayOfMonth: day, weekday: weekdayOf(today) };
}

/** Two letters in capitals, undefined where the locale names no country. */
export const countryOf = (locale: string | undefined): string | undefined =>
  locale === undefined ? undefined : /[-_]([A-Za-z]{2})\b/.exec(locale)?.[1]?.toUpperCase();

/** Where nothing else is known a year of its own name begins in April in Japan: 年度 is not the calendar's year. */
const fiscalStart = ({ fiscalYearStart = 1 }: TimeContext, fiscalByStart: boolean): number =>
  fiscalYearStart === 1 && fiscalByStart ? 4 : fiscalYearStart;

/** Null where the reference is no local ISO date. */
export function sceneAt(context: TimeContext, options: SceneOptions): Scene | null {
  const moment = momentOf(context.reference);
  if (!moment) return null;
  const { now, today, year, month, dayOfMonth, weekday } = moment;
  const country = countryOf(context.locale);
  const { dayFirst, orderOpen, future, past, lastWeekdayOfWeek, fiscalByStart } = options;
  // Field by field: spreading two objects into one costs more than all the rest of a sentence without a time.
  return {
    now,
    today,
    year,
    month,
    dayOfMonth,
    weekday,
    dayFirst,
    orderOpen,
    country: country ?? '',
    week: weekOf(country, context.locale),
    zone: context.timezone,
    future,
    past,
    lastWeekdayOfWeek,
    fiscalStart: fiscalStart(context, fiscalByStart),
    fiscalByStart,
  };
}
