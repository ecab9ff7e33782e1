import { type Middleware } from '@microsoft/microsoft-graph-client';
import { type Clock } from '../clock';
import { middlewareOf } from './exchange';
import { type MailboxGate } from './mailbox-gate';
import { retryAfterMs } from './retry-after';

/** Waits for a turn in the mailbox, once per attempt: a call that is backing off holds no place (graph-facts 5.1). */
export function takeTurns(gate: MailboxGate, clock: Clock): Middleware {
  return middlewareOf(async (_context, exchange, next) => {
    const { mailbox, signal } = exchange.call;
    const arrivedAt = clock.now();
    const leave = await gate.enter(mailbox.personId, signal);
    exchange.queuedMs += clock.now() - arrivedAt;
    try {
      const response = await next();
      const pauseMs = asksForPause(response) ? retryAfterMs(response.headers, clock.now()) : null;
      if (pauseMs !== null) gate.pause(mailbox.personId, pauseMs);
      return response;
    } finally {
      leave();
    }
  });
}

function asksForPause({ status }: Response): boolean {
  return status === 429 || status === 503;
}
