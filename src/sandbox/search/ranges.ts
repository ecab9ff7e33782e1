import { badRequest } from '../errors';
import { type KqlOperator } from './kql';

type Operator = Exclude<KqlOperator, '<>'>;

const DAY_MS = 86_400_000;

/** A test on milliseconds: `07/23/2018`, `2018-07-23`, date-times, and `a..b` (graph-facts 2.3). Days are UTC. */
export function dateTest(op: Operator, value: string): (ms: number) => boolean {
  const [first = '', last] = value.split('..');
  const from = span(first);
  if (last !== undefined) {
    const to = span(last);
    return (ms) => ms >= from.start && ms < to.end;
  }
  return within(op, from.start, from.end);
}

/** A test on whole numbers: `500`, `1..500000`. */
export function numberTest(op: Operator, value: string): (n: number) => boolean {
  const [first = '', last] = value.split('..');
  const from = whole(first);
  if (last !== undefined) {
    const to = whole(last);
    return (n) => n >= from && n <= to;
  }
  return within(op, from, from + 1);
}

/** Compares with a span that counts as one value. */
function within(op: Operator, start: number, end: number): (n: number) => boolean {
  switch (op) {
    case ':':
    case '=':
      return (n) => n >= start && n < end;
    case '>':
      return (n) => n >= end;
    case '>=':
      return (n) => n >= start;
    case '<':
      return (n) => n < start;
    case '<=':
      return (n) => n < end;
  }
}

function span(text: string): { readonly start: number; readonly end: number } {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (american !== null) {
    const start = Date.UTC(Number(american[3]), Number(american[1]) - 1, Number(american[2]));
    return { start, end: start + DAY_MS };
  }
  const iso = /^\d{4}-\d\d-\d\d(T.+)?$/i.exec(text);
  const start = iso === null ? Number.NaN : Date.parse(iso[1] === undefined ? `${text}T00:00:00Z` : text);
  if (Number.isNaN(start)) throw badRequest(`The search date '${text}' is not understood.`);
  return { start, end: start + (iso?.[1] === undefined ? DAY_MS : 1_000) };
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw badRequest(`The search number '${text}' is not understood.`);
  return Number(text);
}
