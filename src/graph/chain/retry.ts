import { type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import { type GraphCall, isRepeatable } from '../call';
import { type Clock } from '../clock';
import { type Limits } from '../limits';
import { type Exchange, middlewareOf } from './exchange';
import { NetworkFailure } from './network-failure';
import { retryAfterMs } from './retry-after';

export interface RetryOptions {
  readonly limits: Limits;
  readonly clock: Clock;
  /** From 0 to 1, for the jitter. */
  readonly random: () => number;
}

type Attempt = Response | NetworkFailure;

/** Refused before anything was done: any call may be sent again. */
const REFUSED = new Set([429, 503]);
/** Nobody knows whether it was carried out: only what may be repeated is. A move goes to the reconciler. */
const UNCLEAR = new Set([502, 504]);

/**
 * Sends again what may be sent again, after as long as Exchange asks or else after a growing random time, and stops at a
 * bound of attempts and of time. Ours rather than the SDK's: that one repeats a move after a 504 (graph-facts 5.4).
 */
export function retry(options: RetryOptions): Middleware {
  return middlewareOf(async (context, exchange, next) => {
    const startedAt = options.clock.elapsed();
    for (;;) {
      exchange.attempt++;
      markRetry(context, exchange);
      const outcome = await attempt(next);
      const delayMs = delayBeforeNext(outcome, exchange, options);
      const spentMs = options.clock.elapsed() - startedAt - exchange.queuedMs;
      if (delayMs === null || spentMs + delayMs > options.limits.totalMs) return answerOf(outcome);
      await options.clock.sleep(delayMs, exchange.call.signal);
    }
  });
}

/** As the SDK's own retries do, for whoever reads Graph's logs. */
function markRetry({ options }: Context, { attempt }: Exchange): void {
  if (attempt > 1 && options?.headers instanceof Headers) {
    options.headers.set('Retry-Attempt', String(attempt - 1));
  }
}

async function attempt(next: () => Promise<Response>): Promise<Attempt> {
  try {
    return await next();
  } catch (error) {
    if (error instanceof NetworkFailure) return error;
    throw error;
  }
}

/** Milliseconds, or null where this outcome is final. */
function delayBeforeNext(
  outcome: Attempt,
  exchange: Exchange,
  { limits, clock, random }: RetryOptions,
): number | null {
  if (exchange.attempt >= limits.attempts || !mayRepeat(outcome, exchange.call)) return null;
  const asked = outcome instanceof NetworkFailure ? null : retryAfterMs(outcome.headers, clock.now());
  const ceiling = Math.min(limits.backOffCapMs, limits.backOffBaseMs * 2 ** (exchange.attempt - 1));
  return asked ?? random() * ceiling;
}

function mayRepeat(outcome: Attempt, call: GraphCall): boolean {
  if (outcome instanceof NetworkFailure) return outcome.kind === 'unsent' || isRepeatable(call);
  return REFUSED.has(outcome.status) || (UNCLEAR.has(outcome.status) && isRepeatable(call));
}

function answerOf(outcome: Attempt): Response {
  if (outcome instanceof NetworkFailure) throw outcome;
  return outcome;
}
