import { type Comparison } from './expression';
import { type Value } from './schema';

export type Predicate<T> = (item: T) => boolean;

/** Exchange compares text without regard to case. */
export function stringTest(name: 'contains' | 'startswith', wanted: string): (text: string) => boolean {
  const needle = wanted.toLowerCase();
  return name === 'contains'
    ? (text) => text.toLowerCase().includes(needle)
    : (text) => text.toLowerCase().startsWith(needle);
}

/** Null equals null only and has no order. */
export function comparison(op: Comparison): (a: Value, b: Value) => boolean {
  switch (op) {
    case 'eq':
      return (a, b) => a === b;
    case 'ne':
      return (a, b) => a !== b;
    case 'gt':
      return (a, b) => a !== null && b !== null && a > b;
    case 'ge':
      return (a, b) => a !== null && b !== null && a >= b;
    case 'lt':
      return (a, b) => a !== null && b !== null && a < b;
    case 'le':
      return (a, b) => a !== null && b !== null && a <= b;
  }
}
