import { type Middleware } from '@microsoft/microsoft-graph-client';
import { RecoveryError } from '../../domain/errors';
import { type GraphCall, isRepeatable, laneOf } from '../call';
import { type Clock } from '../clock';
import { type Pace } from '../ports';
import { type Exchange, middlewareOf } from './exchange';
import { type MailboxGate } from './mailbox-gate';
import { retryAfterMs } from './retry-after';

export interface TurnTaking {
  readonly gate: MailboxGate;
  readonly clock: Clock;
  readonly ediscoveryPace: Pace;
  /** The longest that is waited for a turn, in milliseconds; above it the call fails and comes again later. */
  readonly patienceMs: number;
}

/**
 * Waits for a turn in the mailbox or lane, once per attempt: a call that is backing off holds no place (graph-facts 5.1).
 * eDiscovery is paced over time beside that, together with all other processes.
 */
export function takeTurns(turns: TurnTaking): Middleware {
  const { gate, clock } = turns;
  return middlewareOf(async (_context, exchange, next) => {
    const lane = laneOf(exchange.call);
    const arrivedAt = clock.elapsed();
    const leave = await gate.enter(lane, exchange.call.signal);
    try {
      await waitForPace(turns, exchange);
      const sentAt = clock.elapsed();
      exchange.queuedMs += sentAt - arrivedAt;
      exchange.onAnswer = (status) => {
        if (isServed(exchange.call, status)) leave();
      };
      const response = await next();
      gate.heard(lane, { refused: asksForPause(response.status), sentAt });
      const pauseMs = asksForPause(response.status) ? retryAfterMs(response.headers, clock.now()) : null;
      if (pauseMs !== null) await pause(turns, exchange.call, pauseMs);
      return response;
    } finally {
      leave();
    }
  });
}

async function waitForPace(turns: TurnTaking, { call }: Exchange): Promise<void> {
  if (!isEDiscovery(call)) return;
  const { clock, ediscoveryPace, patienceMs } = turns;
  const waitMs = await ediscoveryPace.take();
  if (waitMs > patienceMs) throw new RecoveryError('throttled', { status: 429 });
  if (waitMs > 0) await clock.sleep(waitMs, call.signal);
}

async function pause({ gate, ediscoveryPace }: TurnTaking, call: GraphCall, ms: number): Promise<void> {
  if (isEDiscovery(call)) await ediscoveryPace.hold(ms);
  else gate.pause(laneOf(call), ms);
}

function isEDiscovery(call: GraphCall): boolean {
  return 'application' in call && call.application === 'ediscovery';
}

function asksForPause(status: number): boolean {
  return status === 429 || status === 503;
}

/**
 * Whether the service has done with a call when its answer begins, so that the next may go before this one's body is read: it
 * has where something was changed; a page that is read is still being served. What asks for a pause is to be noted first.
 */
function isServed(call: GraphCall, status: number): boolean {
  return !isRepeatable(call) && !asksForPause(status);
}
