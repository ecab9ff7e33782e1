import { hasSense, type Item, sense, type Sense } from './grammar/items';

/** The number a word stands for: one of its own, or the last part of an ordinal. */
interface NumberWord {
  readonly n: number;
  readonly ordinal: boolean;
}

function numberWord(item: Item | undefined): NumberWord | null {
  for (const { category, value } of item?.senses ?? []) {
    if (category === 'num') {
      const numeral = value as { n: number; digits: number };
      return numeral.digits === 0 ? { n: numeral.n, ordinal: false } : null;
    }
    if (category === 'ord' && Number(value) > 0) return { n: Number(value), ordinal: true };
  }
  return null;
}

/** A number being read word by word: "nineteen ninety-nine", "two thousand and five". */
interface Sum {
  readonly total: number;
  readonly current: number;
  /** The current part began with a century ("nineteen …"). */
  readonly century: boolean;
}

/** Adds a word to the number; null where it begins another one. */
function add(sum: Sum, n: number): Sum | null {
  const { total, current, century } = sum;
  if (n === 1000)
    return current < 1000 ? { total: total + Math.max(current, 1) * 1000, current: 0, century: false } : null;
  if (n === 100) return current < 100 ? { ...sum, current: Math.max(current, 1) * 100 } : null;
  if (n > 100 && n < 1000 && n % 100 === 0) return current === 0 ? { ...sum, current: n } : null;
  const tens = current % 100;
  if (n < 100 && tens === 0 && (current > 0 || total > 0)) return { ...sum, current: current + n };
  if (n < 10 && n > 0 && tens >= 20 && tens % 10 === 0) return { ...sum, current: current + n };
  // "Dix neuf" without its hyphen.
  if (n < 10 && n > 6 && current === 10) return { ...sum, current: 10 + n };
  if (n < 20 && (tens === 60 || tens === 80)) return { ...sum, current: current + n };
  if (total === 0 && !century && current >= 13 && current <= 20 && (n >= 10 || n === 0)) {
    return { total: current * 100, current: n, century: true };
  }
  return century && tens === 0 && n < 10 ? { ...sum, current: n } : null;
}

const glued = (item: Item | undefined): boolean => hasSense(item, 'dash') && item?.spaced === false;

interface Read {
  readonly n: number;
  readonly ordinal: boolean;
  readonly end: number;
}

function readFrom(items: readonly Item[], at: number): Read | null {
  const first = numberWord(items[at]);
  if (!first) return null;
  let sum: Sum =
    first.n === 1000
      ? { total: 1000, current: 0, century: false }
      : { total: 0, current: first.n, century: false };
  let end = at + 1;
  let ordinal = first.ordinal;
  while (!ordinal || (first.ordinal && first.n >= 20 && first.n % 10 === 0 && end === at + 1)) {
    const joint = items[end];
    const step = glued(joint) || (hasSense(joint, 'and') && sum.current + sum.total >= 20) ? 1 : 0;
    const word = numberWord(items[end + step]);
    const next = word && (!ordinal || word.ordinal) ? add(sum, word.n) : null;
    if (!word || !next || (word.n === 1 && word.ordinal && step === 0 && sum.current < 20)) break;
    sum = next;
    ordinal = word.ordinal;
    end += step + 1;
  }
  return end === at + 1 ? null : { n: sum.total + sum.current, ordinal, end };
}

/** The value of ideographs in a row: figures one by one (二〇一六) or with tens, hundreds and thousands (二千十六). */
function ideographic(values: readonly number[]): number {
  if (values.length > 1 && values.every((n) => n < 10)) return values.reduce((sum, n) => sum * 10 + n, 0);
  let total = 0;
  let current = 0;
  for (const n of values) {
    if (n === 10 || n === 100 || n === 1000) {
      total += Math.max(current, 1) * n;
      current = 0;
    } else {
      current += n;
    }
  }
  return total + current;
}

/** Joins ideographs of numbers that stand together. */
export function joinIdeographs(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length;) {
    const values: number[] = [];
    let end = at;
    for (let word = wordAt(items, end); word !== null && (end === at || items[end]?.spaced === false);) {
      values.push(word);
      end += 1;
      word = values.length < 8 ? wordAt(items, end) : null;
    }
    const [first, last] = [items[at], items[Math.max(end - 1, at)]];
    if (!first || !last) break;
    if (eitherOf(values, items[end])) {
      out.push(...items.slice(at, end));
      at = end;
      continue;
    }
    out.push(
      values.length > 1 ? { ...first, senses: numberSenses(ideographic(values)), to: last.to } : first,
    );
    at = Math.max(end, at + 1);
  }
  return out;
}

/** 二三日, 两三周: two figures in a row before what is counted are the one or the other. */
const eitherOf = ([a = 0, b = 0, ...more]: readonly number[], next: Item | undefined): boolean =>
  more.length === 0 && a > 0 && b === a + 1 && b < 10 && hasSense(next, 'unit');

const wordAt = (items: readonly Item[], at: number): number | null => {
  const word = numberWord(items[at]);
  return word && !word.ordinal ? word.n : null;
};

function numberSenses(n: number): Sense[] {
  const num = sense('num', { n, digits: 0 });
  return n >= 1900 && n < 2100 ? [num, sense('year', n)] : [num];
}

/** Joins number words that form one number; single ones stay as they are. */
export function joinNumbers(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => numberWord(item))) return items;
  const out: Item[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    const read = readFrom(items, at);
    const last = read && items[read.end - 1];
    if (!item) break;
    if (!read || !last) {
      out.push(item);
      at += 1;
      continue;
    }
    const senses: Sense[] = [read.ordinal ? sense('ord', read.n) : sense('num', { n: read.n, digits: 0 })];
    if (!read.ordinal && read.n >= 1900 && read.n < 2100) senses.push(sense('year', read.n));
    out.push({ ...item, senses, to: last.to, weak: false });
    at = read.end;
  }
  return out;
}
