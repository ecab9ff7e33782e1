import { DAY, HOUR } from '../calendar';
import { hour } from './clocks';
import { type Clock, hasSense, type Numeral } from './items';
import { type Match, rule, type Rule } from './rule';

/** Minutes said as a number, in figures or words. */
const minutesOf = (num: Numeral | undefined): number | null =>
  num && num.n > 0 && num.n < 60 && num.digits >= 0 && num.digits <= 2 ? num.n : null;

const ofClock = (num: Numeral | undefined): number | null =>
  num && num.digits >= 0 && num.digits <= 2 && num.n <= 24 ? num.n : null;

/** So many minutes after an hour, or before it. */
function shifted(n: number | null, minutes: number | null, sign: 1 | -1): Clock | null {
  const clock = n === null || minutes === null ? null : hour(n, undefined);
  return clock && { ...clock, at: (clock.at + sign * (minutes ?? 0) * 60 + DAY) % DAY, width: HOUR / 4 };
}

const sign = (m: Match): 1 | -1 => (m.has('minus') ? -1 : 1);

/** "Ten minutes to five": what follows is no hour where a unit or a month is counted. */
const counts = (m: Match): boolean =>
  (['unit', 'month', 'noun', 'dot', 'slash'] as const).some(
    (category) => hasSense(m.next, category) && !hasSense(m.next, 'oclock'),
  );

/**
 * Minutes told from the hour: "at quarter past three", "um zehn vor vier", "a las tres y media", "à quatre heures moins le
 * quart". A word for "at" leads them, since most of the others join dates too.
 */
export const minuteRules: readonly Rule[] = [
  rule(
    'clock',
    ['at ~ num? quarterHour past|minus ~ num', 'at ~ num? quarterHour past|minus ~ num oclock'],
    (m) => {
      const said = m.get('num', 1) ?? m.get('num');
      return counts(m) ? null : shifted(ofClock(said), 15, sign(m));
    },
  ),
  rule(
    'clock',
    ['at ~ num past|minus ~ num', 'at ~ num unit past|minus ~ num', 'at ~ num past|minus ~ num oclock'],
    (m) => {
      const unit = m.get('unit');
      const told = hasSense(
        m.items.find((item) => hasSense(item, 'past') || hasSense(item, 'minus')),
        'hourFirst',
      );
      if (told || counts(m) || (unit !== undefined && unit !== 'minute')) return null;
      const minutes = minutesOf(m.get('num'));
      // "At 3 to 5 pm" is two hours long.
      return unit === undefined && (minutes ?? 0) % 5 !== 0
        ? null
        : shifted(ofClock(m.get('num', 1)), minutes, sign(m));
    },
  ),
  rule('clock', ['half past ~ num', 'at ~ half past ~ num'], (m) => {
    // "14 h et 16 h" are two hours.
    const joins = m.items.some((item) => hasSense(item, 'hourFirst'));
    return joins || counts(m) ? null : shifted(ofClock(m.get('num')), 30, 1);
  }),
  // "Dreiviertel vier" is a quarter to four.
  rule('clock', ['at ~ threeQuarters num', 'at ~ threeQuarters num oclock'], (m) =>
    counts(m) ? null : shifted(ofClock(m.get('num')), 15, -1),
  ),
  // "Las tres y media", "trois heures et quart", "alle quattro meno un quarto"
  rule(
    'clock',
    [
      'at ~ num oclock? hourFirst ~ half',
      'at ~ num oclock? hourFirst ~ num? quarterHour',
      'at ~ num oclock? hourFirst num',
    ],
    (m) => {
      const joint = m.items.find((item) => hasSense(item, 'hourFirst'));
      const minutes = m.has('half') ? 30 : m.has('quarterHour') ? 15 : minutesOf(m.get('num', 1));
      // "Entre las 9 y las 11" joins two hours.
      const joins = hasSense(m.previous, 'between') || hasSense(m.previous, 'from');
      if (joins || counts(m) || (m.has('half') && hasSense(joint, 'minus'))) return null;
      return shifted(ofClock(m.get('num')), minutes, hasSense(joint, 'minus') ? -1 : 1);
    },
  ),
  // "À trois heures dix", "um 3 Uhr 10"
  rule('clock', 'at ~ num oclock num', (m) =>
    counts(m) ? null : shifted(ofClock(m.get('num')), minutesOf(m.get('num', 1)), 1),
  ),
  rule('clock', ['at ~ num dot num', 'at ~ num dot num oclock'], (m) => {
    const [n, minutes] = [ofClock(m.get('num')), m.get('num', 1)];
    const [, dot, part] = m.items.slice(m.items.findIndex((item) => hasSense(item, 'num')));
    const tight = dot?.spaced === false && part?.spaced === false;
    return n === null || minutes?.digits !== 2 || minutes.n > 59 || !tight || hasSense(m.next, 'dot')
      ? null
      : hour(n, undefined, minutes.n);
  }),
];
