import { type Surroundings } from './intent';
import { type Sentence } from './sentence';
import { readDurations } from './time';
import { addMonths, DAY } from './time/calendar';

/** The end wished for, and which of the sentence's times says it, -1 where a duration does. */
export interface Until {
  /** Local ISO date, the first day behind. */
  readonly date: string;
  readonly time: number;
}

/**
 * How long something is to last: "until March" is the coming March and the day behind it, "for six months" counts from
 * today. Undefined where the sentence names no end.
 */
export function readUntil(sentence: Sentence, around: Surroundings): Until | undefined {
  const time = sentence.times.findIndex(({ start }, i) => start === null && saysUntil(sentence, i));
  const end = sentence.times[time]?.end;
  if (end) return { date: coming(end, sentence.times[time]?.phrase ?? '', around.reference), time };
  const [ahead] = readDurations(sentence.text, {
    language: sentence.language,
    reference: around.reference,
  });
  return ahead && isNamed(sentence, ahead) ? { date: ahead.end, time: -1 } : undefined;
}

/** "until" stands in the time's own words; "before March" is no end of anything held. */
const saysUntil = ({ words }: Sentence, time: number): boolean =>
  words.some((word) => word.time === time && word.entry.senses.has('until'));

/** A duration counts where it lies among this sentence's words and in none of its times. */
const isNamed = (
  { words }: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => words.some((word) => word.from >= from && word.to <= to && word.time < 0);

/** Times are read looking back; an end that has passed means the next one, unless its year was said. */
function coming(end: string, phrase: string, reference: string): string {
  const [date, today] = [dayIn(end), dayIn(reference)];
  if (date > today || /\d{4}/.test(phrase)) return end.slice(0, 10);
  const weekday = today - date < 7 && !/\d/.test(phrase);
  return isoDay(weekday ? date + 7 : addMonths(date, 12));
}

const dayIn = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / (DAY * 1000));

const isoDay = (day: number): string => new Date(day * DAY * 1000).toISOString().slice(0, 10);
