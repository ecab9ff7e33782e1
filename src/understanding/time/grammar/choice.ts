import { civil } from '../calendar';
import { latestYearly, nextYearly, type Yearly } from '../recent';
import { type Scene } from '../scene';
import { type DaySpan, type Unit } from '../units';
import { closed, days, firstDay, type When } from '../when';
import { type Match } from './rule';

/** Something of every year that a `rel` or a year may choose. */
export function chosen(scene: Scene, at: Yearly, grain: Unit, rel: number | undefined): When | null {
  const make = (span: DaySpan | null | undefined): When | null =>
    span ? days(span[0], span[1], grain) : null;
  if (rel === undefined) return make(latestYearly(scene, at)?.[1]);
  if (rel > 0) return make(nextYearly(scene, at)?.[1]);
  const latest = latestYearly(scene, at);
  if (!latest || rel === 0) return make(latest?.[1]);
  const [year, span] = latest;
  const last = span[1] > scene.today ? year - 1 : year;
  return make(rel === -1 && last === year ? span : at(last + rel + 1));
}

/** The last of several words of relation is the one that counts: "this past week". */
export const relOf = (m: Match): number | undefined => m.get('relPost') ?? m.get('rel', 1) ?? m.get('rel');

/** The year a whole year's time is of. */
export const yearOf = (when: When | undefined): number | null =>
  when?.grain === 'year' && closed(when) ? civil(firstDay(when)).year : null;

/** The instance of the year that the match's time is. */
export function ofYear(m: Match, at: Yearly, grain: Unit): When | null {
  const year = yearOf(m.get('when'));
  const span = year === null ? null : at(year);
  return span && days(span[0], span[1], grain);
}
