import { type Category, hasSense, type Item } from './items';
import { rule, type Rule } from './rule';

/** The next item stands right after, without a blank. */
const joined = (items: readonly Item[]): boolean => items.slice(1).every((item) => !item.spaced);

/** A figure with a full stop is an ordinal before these ("3. November", "vom 4. bis 7.", "3. Quartal"). */
const AFTER_ORDINAL: readonly Category[] = [
  'month',
  'to',
  'until',
  'and',
  'dash',
  'unit',
  'quarter',
  'weekday',
  'edge',
  'comma',
  'ord',
];

/** Figures with an ordinal ending: "5th", "1er", "3º"; and apostrophes that stand for a century. */
export const numeralRules: readonly Rule[] = [
  rule('ord', ['num ordMark', 'num dot ordMark'], (m) => {
    const { n, digits } = m.get('num') ?? { n: 0, digits: 0 };
    return joined(m.items) && digits > 0 && n > 0 && n < 100 ? n : null;
  }),
  rule('ord', ['ordPre num', 'ordPre num fill'], (m) => {
    const n = m.get('num')?.n ?? 0;
    // 第1の日曜日
    const joins = m.items.length === 2 || (m.items[2]?.text === 'の' && hasSense(m.next, 'weekday'));
    return joins && n > 0 && n < 100 ? n : null;
  }),
  rule('ord', 'num dot', (m) => {
    const { n, digits } = m.get('num') ?? { n: 0, digits: 0 };
    const follows = AFTER_ORDINAL.some((category) => hasSense(m.next, category));
    // "In der 44. Kalenderwoche": weeks are counted further than days.
    const most = hasSense(m.next, 'unit') || hasSense(m.next, 'week') ? 53 : 31;
    return joined(m.items) && follows && digits > 0 && digits <= 2 && n > 0 && n <= most ? n : null;
  }),
  rule('decade', 'decadeWord apostrophe? num', (m) => {
    const { n, digits } = m.get('num') ?? { n: 0, digits: 0 };
    if (n % 10 !== 0 || (digits > 0 && digits !== 2 && digits !== 4)) return null;
    return n >= 1900 && n < 2100 ? n : n >= 10 && n < 100 ? 1900 + n : null;
  }),
  rule('decade', ['apostrophe? num decadeMark', 'num apostrophe decadeMark'], (m) => {
    const { n, digits } = m.get('num') ?? { n: 0, digits: 0 };
    if (digits === 0 || n % 10 !== 0) return null;
    return n >= 1900 && n < 2100 ? n : n < 100 ? 1900 + n : null;
  }),
];
