import { FIRST_YEAR, LAST_YEAR, validDay } from './calendar';
import { type Clock, sense, type Sense } from './grammar/items';
import { fromFields, fullYear } from './recent';
import { type Scene } from './scene';
import { oneDay, type When } from './when';

/** A date or time of day written in figures, and where it ends. */
export interface Written {
  readonly senses: readonly Sense[];
  readonly to: number;
}

const ISO =
  /(\d{4})-(\d\d)-(\d\d)(?:[t ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?(?![\d/]|-\d)/y;
const YEAR_FIRST = /(\d{4})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d:]|\s?\2\s?\d)/y;
const YEAR_LAST = /(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{4}|'?\d{2})(?![\d/:]|\.\d)/y;
const YEAR_MONTH = /(\d{4})\s?[-/.]\s?(\d{1,2})(?![\d:]|\s?[-/.]\s?\d|-[a-z])/y;
/** "08/12, 2015": the year of two figures stands right behind the comma, or it would be the next number of a list. */
const COMMA_YEAR = /(\d{1,2})([-/])(\d{1,2})(?:,\s?(\d{4})|,(\d{2}))(?![\d/:.,%])/y;
const MONTH_YEAR = /(\d{1,2})\s?[-/.]\s?(\d{4})(?![\d:]|\s?[-/.]\s?\d|-[a-z])/y;
const DAY_DOT = /(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/y;
const SLASHED = /(\d{1,2})\/(\d{1,2})(?![\d/:%]|[.,]\d)/y;
const DASHED = /(\d{1,2})-(\d{1,2})(?![\d:/%.,]|\s?-|[a-z])/y;
const CLOCK = /(\d{1,2})(?::(\d{2})(?::(\d{2}))?|h(\d{2})?(?![a-z]))(?![\d:])/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readIso(_: Scene, match: RegExpExecArray): When | null {
  const [, y, m, d, hour, minute, second] = match;
  const day = validDay(Number(y), Number(m), Number(d));
  if (day === null) return null;
  const fields = { year: Number(y), month: Number(m), day: Number(d) };
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return oneDay(day, fields);
  const start = day * 86_400 + Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0);
  return { start, end: start + (second === undefined ? 60 : 1), grain: 'minute' };
}

/** Two figures that are day and month in the order of the place, or in the only order that is a date. */
export function dayAndMonth(
  scene: Scene,
  a: number,
  b: number,
  dayFirst: boolean,
  year?: number,
): When | null {
  const read = (month: number, day: number): When | null =>
    month < 1 || month > 12 || day < 1 || day > 31
      ? null
      : fromFields(scene, year === undefined ? { month, day } : { year, month, day });
  const [first, second] = dayFirst ? [read(b, a), read(a, b)] : [read(a, b), read(b, a)];
  if (!first) return second;
  if (!scene.orderOpen || !second || second.start === first.start || second.start === null) return first;
  return { ...first, alternative: { start: second.start, end: second.end } };
}

function readYearLast(scene: Scene, match: RegExpExecArray): When | null {
  const [, a = '', separator, b = '', y = ''] = match;
  if (separator === ' ' && y.length < 4) return null;
  const year = fullYear(scene, Number(y.replace("'", '')));
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const dayFirst = scene.dayFirst || (separator === '.' && Number(b) <= 12);
  return dayAndMonth(scene, Number(a), Number(b), dayFirst, year) ?? yearInFront(scene, a, b, y);
}

function readCommaYear(scene: Scene, match: RegExpExecArray): When | null {
  const [, a, , b, long, short] = match;
  const year = fullYear(scene, Number(long ?? short));
  return year < FIRST_YEAR || year > LAST_YEAR
    ? null
    : dayAndMonth(scene, Number(a), Number(b), scene.dayFirst, year);
}

/** 22-4: the larger one first is no range, and only a day can be above twelve. Around the clock is no date. */
function readDashed(scene: Scene, match: RegExpExecArray): When | null {
  const [day, month] = [Number(match[1]), Number(match[2])];
  const ofWeek = day === 24 && month === 7;
  return day <= 12 || month > 12 || ofWeek ? null : dayAndMonth(scene, day, month, true);
}

/** 15-9-18 can only be September 2015. */
function yearInFront(scene: Scene, y: string, m: string, d: string): When | null {
  const day = validDay(fullYear(scene, Number(y)), Number(m), Number(d));
  return day === null
    ? null
    : oneDay(day, { year: fullYear(scene, Number(y)), month: Number(m), day: Number(d) });
}

function readYearFirst(_: Scene, match: RegExpExecArray): When | null {
  const [, y, , a, b] = match;
  const day = validDay(Number(y), Number(a), Number(b)) ?? validDay(Number(y), Number(b), Number(a));
  if (day === null) return null;
  return oneDay(day, { year: Number(y), month: Number(a), day: Number(b) });
}

function readMonth(scene: Scene, y: string | undefined, m: string | undefined): When | null {
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  return fromFields(scene, { year: Number(y), month });
}

function readClock(match: RegExpExecArray): Clock | null {
  const [whole, h, m = match[4], s] = match;
  const hour = Number(h);
  if (hour > 24 || Number(m ?? 0) > 59 || Number(s ?? 0) > 59) return null;
  const exact =
    m !== undefined && (hour === 0 || hour > 12 || h?.startsWith('0') === true || whole.includes('h'));
  const at = hour * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
  return { at, sure: exact, width: m === undefined || m === '00' ? 3600 : 900 };
}

interface Reader {
  readonly pattern: RegExp;
  readonly read: (scene: Scene, match: RegExpExecArray) => When | null;
}

/** What may begin with a year. */
const LONG: readonly Reader[] = [
  { pattern: ISO, read: readIso },
  { pattern: YEAR_FIRST, read: readYearFirst },
  { pattern: YEAR_MONTH, read: (scene, m) => readMonth(scene, m[1], m[2]) },
];

/** What may begin with a day, a month or an hour. */
const SHORT: readonly Reader[] = [
  { pattern: YEAR_LAST, read: readYearLast },
  { pattern: COMMA_YEAR, read: readCommaYear },
  { pattern: MONTH_YEAR, read: (scene, m) => readMonth(scene, m[2], m[1]) },
  { pattern: DAY_DOT, read: (scene, m) => dayAndMonth(scene, Number(m[1]), Number(m[2]), true) },
  { pattern: SLASHED, read: (scene, m) => dayAndMonth(scene, Number(m[1]), Number(m[2]), scene.dayFirst) },
  { pattern: DASHED, read: readDashed },
];

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** After the first figures comes one of these, or a blank and more of them, in everything written here. */
const MAY_FOLLOW = new Set(['-', '/', '.', ':', 'h'].map((sign) => sign.charCodeAt(0)));

function mayContinue(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (MAY_FOLLOW.has(code)) return true;
  const next = text.charCodeAt(end + 1);
  return code === 0x20 && (isFigure(next) || next === 0x2d || next === 0x2e || next === 0x2f);
}

/** What is written in figures from `at` on in a folded text; null where it is just a number. */
export function writtenAt(scene: Scene, text: string, at: number): Written | null {
  let end = at + 1;
  while (isFigure(text.charCodeAt(end))) end += 1;
  if (end - at === 3 || end - at > 4 || !mayContinue(text, end)) return null;
  for (const { pattern, read } of end - at === 4 ? LONG : SHORT) {
    const match = matchAt(pattern, text, at);
    const when = match && read(scene, match);
    if (when) return { senses: [sense('when', when)], to: at + match[0].length };
  }
  if (end - at === 4) return null;
  const match = matchAt(CLOCK, text, at);
  const clock = match && readClock(match);
  return clock ? { senses: [sense('clock', clock)], to: at + match[0].length } : null;
}
