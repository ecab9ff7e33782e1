import { type EpochMs } from '../../domain/time';

const SECONDS = /^\d+(?:\.\d+)?$/;

/**
 * Milliseconds that an answer asks to wait: whole seconds, fractions (graph-facts 5.2) or an HTTP date, which counts from
 * the answer's own `Date` where it has one, so that a wrong clock here does no harm. Null where it does not say.
 */
export function retryAfterMs(headers: Headers, now: EpochMs): number | null {
  const value = headers.get('Retry-After')?.trim() ?? '';
  if (SECONDS.test(value)) return Math.ceil(Number(value) * 1000);
  const until = Date.parse(value);
  if (value === '' || Number.isNaN(until) || !/[a-z]/i.test(value)) return null;
  const sent = Date.parse(headers.get('Date') ?? '');
  return Math.max(0, until - (Number.isNaN(sent) ? now : sent));
}
