import { boundRules, lengthRules, prefaceRules } from './bounds';
import { clockRules } from './clocks';
import { compositeRules } from './composites';
import { dayMonthRules, ordinalMonthRules, spokenRules } from './dates';
import { dayOfMonthRules } from './day-of-month';
import { monthYearRules } from './months';
import { clockAloneRules, dayTimeRules } from './daytime';
import { compoundRules, durationRules } from './durations';
import { edgeRules, offsetRules } from './edges';
import { fiscalRules, taxYearRules } from './fiscal';
import { hazyRules } from './hazy';
import { compileLayer, type Layer } from './engine';
import { markRules } from './marks';
import { minuteRules } from './minutes';
import { quarterAloneRules, quarterRules, weekRules } from './numbered';
import { numeralRules } from './numerals';
import { rangeRules } from './ranges';
import { relativeRules } from './relative';
import { type Rule } from './rule';
import { stretchRules } from './stretches';
import { weekdayAloneRules } from './weekdays';
import { holidayWeekendRules, yearlyAloneRules, yearlyRules } from './yearly';

/**
 * The grammar of all languages, from small to large: each layer sees what the ones before made. What differs between languages
 * is their words; the orders of all of them are listed side by side, since none of them is a sentence of another meaning
 * elsewhere.
 */
const ORDER: readonly (readonly Rule[])[] = [
  numeralRules,
  minuteRules,
  markRules,
  durationRules,
  compoundRules,
  [
    ...taxYearRules,
    ...fiscalRules,
    ...lengthRules,
    ...relativeRules,
    ...dayMonthRules,
    ...monthYearRules,
    ...spokenRules,
    ...ordinalMonthRules,
  ],
  dayOfMonthRules,
  [...yearlyRules, ...holidayWeekendRules, ...quarterRules, ...weekRules, ...compositeRules],
  [...yearlyAloneRules, ...quarterAloneRules, ...hazyRules],
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
