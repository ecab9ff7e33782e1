import { civil, DAY } from '../calendar';
import { fromFields } from '../recent';
import { type Scene } from '../scene';
import { type Fields, firstDay, type Span, type When } from '../when';
import { type Numeral } from './items';

export type End = When | Numeral;

export const isWhen = (end: End): end is When => 'grain' in end;

/** A number at one side of "3 to 7 November" takes its month, or its sort, from the other side. */
function numberAs(scene: Scene, numeral: Numeral, other: When): When | null {
  const fields = other.fields;
  if (numeral.digits === 4 || numeral.n > 31)
    return other.grain === 'year' || fields?.year !== undefined
      ? fromFields(scene, { year: numeral.n })
      : null;
  if (other.grain !== 'day' || other.start === null) return null;
  if (fields?.day === undefined) {
    const { year, month } = civil(firstDay(other));
    return fields ? null : fromFields(scene, { year, month, day: numeral.n });
  }
  const { weekday: _, ...rest } = fields;
  return fromFields(scene, { ...rest, day: numeral.n });
}

const past = (fields: Fields): boolean => fields.year === undefined;

/** Fields of the later end that the earlier one lacks. */
function lend(a: Fields, b: Fields): Fields {
  const month =
    a.month === undefined && a.day !== undefined && b.month !== undefined ? { month: b.month } : {};
  const lacksYear = a.year === undefined && b.year !== undefined && (a.month ?? b.month) !== undefined;
  return { ...a, ...month, ...(lacksYear ? { year: b.year } : {}) };
}

function startOf(scene: Scene, a: When, b: When): When {
  if (a.fields && !b.fields && a.fields.month === undefined && a.fields.day !== undefined) {
    return numberAs(scene, { n: a.fields.day, digits: 0 }, b) ?? a;
  }
  if (!a.fields || !b.fields) return a;
  const fields = lend(a.fields, b.fields);
  const made = fromFields(scene, fields);
  if (!made) return a;
  const wrapped = past(a.fields) && fields.year !== undefined && (made.start ?? 0) > (b.start ?? 0);
  return wrapped ? (fromFields(scene, { ...fields, year: (fields.year ?? 0) - 1 }) ?? made) : made;
}

/** The first time the later end comes after the start. */
export function endAfter(scene: Scene, start: When, b: When): When {
  if (!b.fields || b.fields.year !== undefined || start.start === null) return b;
  const month = b.fields.month === undefined && b.fields.day !== undefined ? start.fields?.month : undefined;
  const fields = month === undefined ? b.fields : { ...b.fields, month };
  const at = firstDay(start);
  const { year } = civil(at);
  if (fields.month === undefined) return weekdayAfter(start, b);
  for (const candidate of [year, year + 1]) {
    const made = fromFields(scene, { ...fields, year: candidate });
    if (made?.start !== undefined && made.start !== null && made.start >= start.start) return made;
  }
  return b;
}

function weekdayAfter(start: When, b: When): When {
  if (b.fields?.weekday === undefined || b.fields.day !== undefined || b.start === null || b.end === null)
    return b;
  const gap = (((firstDay(b) - firstDay(start)) % 7) + 7) % 7;
  const shift = (firstDay(start) + gap) * DAY - b.start;
  return { ...b, start: b.start + shift, end: b.end + shift };
}

/** From one time to another, both included. */
export function join(scene: Scene, a: End, b: End): When | null {
  const left = isWhen(a) ? a : isWhen(b) ? numberAs(scene, a, b) : null;
  const right = isWhen(b) ? b : isWhen(a) ? numberAs(scene, b, a) : null;
  if (!left || !right || left.start === null || right.end === null) return null;
  const start = startOf(scene, left, right);
  const end = endAfter(scene, start, right);
  const fallsAhead =
    a !== b &&
    (end.end ?? 0) > (scene.today + 1) * DAY &&
    start.fields?.weekday !== undefined &&
    start.fields.day === undefined &&
    end.fields?.weekday !== undefined &&
    !scene.future;
  const shift = fallsAhead ? -7 * DAY : 0;
  // "From Friday 5 pm to Monday 9 am" ends on the hour.
  const until = end.grain === 'minute' ? end.start : end.end;
  if (start.start === null || until === null) return null;
  const [from, to] = [startBefore(start, until) + shift, until + shift];
  if (from >= to) return null;
  const range: When = { start: from, end: to, grain: 'day' };
  const other = otherOrder(left, right);
  return other ? { ...range, alternative: other } : range;
}

/** Both ends with day and month the other way round. */
function otherOrder(left: When, right: When): Span | null {
  const [start, end] = [left.alternative?.start ?? null, right.alternative?.end ?? null];
  const written = left.fields?.month !== undefined && right.fields?.month !== undefined;
  return written && start !== null && end !== null && start < end ? { start, end } : null;
}

/** A weekday said before a day that is settled ("from Monday to Wednesday last week") is the last one up to it. */
function startBefore(start: When, end: number): number {
  const at = start.start ?? 0;
  const { fields } = start;
  const weekly = start.weekly ?? (fields?.weekday !== undefined && fields.day === undefined);
  return weekly && at >= end ? at - Math.ceil((at - end + 1) / (7 * DAY)) * 7 * DAY : at;
}
