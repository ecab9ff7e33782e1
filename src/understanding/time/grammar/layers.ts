import { boundRules, lengthRules, prefaceRules } from './bounds';
import { clockAloneRules, clockRules, dayTimeRules, stretchRules } from './clocks';
import { dayMonthRules, dayOfMonthRules, monthYearRules, spokenRules } from './dates';
import { compoundRules, durationRules } from './durations';
import { edgeRules, offsetRules } from './edges';
import { compileLayer, type Layer } from './engine';
import { markRules } from './marks';
import { numeralRules } from './numerals';
import {
  aloneRules,
  compositeRules,
  quarterRules,
  weekdayAloneRules,
  weekRules,
  yearlyRules,
} from './periods';
import { rangeRules } from './ranges';
import { relativeRules } from './relative';
import { type Rule } from './rule';

/**
 * The grammar of all languages, from small to large: each layer sees what the ones before made. What differs between languages
 * is their words; the orders of all of them are listed side by side, since none of them is a sentence of another meaning
 * elsewhere.
 */
const ORDER: readonly (readonly Rule[])[] = [
  numeralRules,
  markRules,
  durationRules,
  compoundRules,
  [...lengthRules, ...relativeRules, ...dayMonthRules, ...monthYearRules, ...spokenRules],
  dayOfMonthRules,
  [...yearlyRules.slice(0, 2), ...quarterRules.slice(0, 1), ...weekRules, ...compositeRules],
  aloneRules,
  compositeRules,
  weekdayAloneRules,
  [...edgeRules, ...offsetRules],
  edgeRules,
  clockRules,
  stretchRules,
  dayTimeRules,
  clockAloneRules,
  rangeRules,
  boundRules,
  boundRules,
  prefaceRules,
];

export const LAYERS: readonly Layer[] = ORDER.map(compileLayer);
