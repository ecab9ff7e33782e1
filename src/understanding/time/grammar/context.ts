import { type When } from '../when';
import { type Category, hasSense, type Item } from './items';
import { type Match } from './rule';

const SETTLES: readonly Category[] = [
  'pre',
  'from',
  'since',
  'before',
  'after',
  'until',
  'around',
  'between',
  'edge',
  'rel',
  'beginning',
];

/** A word before that makes an ambiguous one a time: "in May", "since March", "last sun". */
export const settled = (previous: Item | undefined): boolean =>
  SETTLES.some((category) => hasSense(previous, category));

const JOINS: readonly Category[] = ['to', 'until', 'dash', 'and', 'or'];
const NAMES: readonly Category[] = ['month', 'weekday', 'when'];

/** One half of a pair whose other is a time: "Nov to March", "May and June". */
export const paired = (m: Match): boolean =>
  (JOINS.some((join) => hasSense(m.next, join)) &&
    ['month', 'weekday'].some(
      (c) => hasSense(m.items[0], c as 'month') && hasSense(m.afterNext, c as 'month'),
    )) ||
  (JOINS.some((join) => hasSense(m.previous, join)) &&
    NAMES.some((name) => hasSense(m.beforePrevious, name))) ||
  (hasSense(m.next, 'dash') && m.next?.spaced === false);

/** "De lun a mar": a short form that is a month and a weekday stands in a pair with a weekday. */
export const pairedWeekday = (m: Match): boolean =>
  hasSense(m.items[0], 'weekday') &&
  JOINS.some(
    (join) =>
      (hasSense(m.previous, join) && hasSense(m.beforePrevious, 'weekday')) ||
      (hasSense(m.next, join) && (hasSense(m.afterNext, 'weekday') || isDay(m.afterNext))),
  );

const isDay = (item: Item | undefined): boolean =>
  item?.senses.some(({ category, value }) => category === 'when' && (value as When).grain === 'day') === true;

/** An ordinary word stands here, not a word of time or grammar. */
export const ordinary = (item: Item | undefined): boolean =>
  item?.senses.length === 0 && /^\p{L}/u.test(item.text);

/** "The 2nd one", "the 3rd mail": a position in a list. */
export const isPick = (m: Match): boolean =>
  hasSense(m.next, 'centuryWord') ||
  hasSense(m.next, 'num') ||
  hasSense(m.next, 'unit') ||
  hasSense(m.next, 'noun') ||
  hasSense(m.next, 'month');
