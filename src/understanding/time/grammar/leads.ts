import { type Category, hasSense } from './items';
import { type Match } from './rule';

/** What "last" may belong to: not "the week before last" but "before last Monday". */
export const LEADS: readonly Category[] = [
  'weekday',
  'unit',
  'month',
  'season',
  'holiday',
  'part',
  'num',
  'dur',
  'when',
];

/** "Heute Morgen", "ayer mañana": the word for tomorrow after a day is its morning. */
export const isMorning = (m: Match): boolean =>
  hasSense(m.items[0], 'part') &&
  (['rel', 'deictic', 'weekday', 'edge'] as const).some((category) => hasSense(m.previous, category));

/** "La semaine avant Noël": the word for "ago" is "before" here. */
export const startsOffset = (m: Match): boolean =>
  hasSense(m.items.at(-1), 'before') &&
  (hasSense(m.next, 'fill') || LEADS.some((category) => hasSense(m.next, category)));

/** "Dos días antes de Navidad": the word for "ago" or "later" is "before" or "after" here. */
export const leadsToDate = (m: Match): boolean => {
  // クリスマスの2日前
  const dated = hasSense(m.beforePrevious, 'when') || hasSense(m.beforePrevious, 'holiday');
  if (m.previous?.text === 'の' && dated) return true;
  const last = m.items.at(-1);
  if (!hasSense(last, 'before') && !hasSense(last, 'after')) return false;
  const far = hasSense(m.next, 'fill') ? m.afterNext : m.next;
  return [...LEADS, 'deictic' as const].some((category) => hasSense(far, category));
};

/** "La veille de Pâques", "le lendemain de Noël": the day beside what follows. */
export const leadsFeast = (m: Match): boolean =>
  (hasSense(m.items[0], 'morrow') || hasSense(m.items[0], 'eve')) &&
  hasSense(m.next, 'fill') &&
  (['holiday', 'when', 'fill', 'date', 'num', 'weekday'] as const).some((category) =>
    hasSense(m.afterNext, category),
  );

const NAMED: readonly Category[] = ['holiday', 'when', 'weekday'];

/** クリスマスの翌日, 圣诞节前一天: the day beside what stands before. */
export function followsDate(m: Match): boolean {
  const [first] = m.items;
  if (!hasSense(first, 'evePost') && !hasSense(first, 'morrowPost')) return false;
  const before = hasSense(m.previous, 'fill') ? m.beforePrevious : m.previous;
  return NAMED.some((category) => hasSense(before, category));
}

/** 十月的前三天, 圣诞节前两天: of what stands before, or before it, not before today. */
export function ofDate(m: Match): boolean {
  if (m.items[0]?.spaced === true || !hasSense(m.items[0], 'beforePost')) return false;
  const before = hasSense(m.previous, 'fill') ? m.beforePrevious : m.previous;
  return [...NAMED, 'unit' as const].some((category) => hasSense(before, category));
}

/** "In two years since 2011": counted from a date that follows, not from today. */
export const countsFromDate = (m: Match): boolean =>
  (['since', 'from', 'before', 'after'] as const).some((category) => hasSense(m.next, category)) &&
  (['year', 'when', 'month', 'fill', 'yearWord', 'holiday'] as const).some((category) =>
    hasSense(m.afterNext, category),
  );
