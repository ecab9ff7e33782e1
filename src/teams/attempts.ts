import { type SendOutcome } from '../conversation/ports';
import { channelFault } from './channel-fault';
import { type Clock } from './clock';

/** What became of one message to the channel; `id` where the channel named the activity. */
export type Delivery =
  | { readonly outcome: 'sent'; readonly id?: string }
  | { readonly outcome: Exclude<SendOutcome, 'sent'>; readonly status: number; readonly code?: string };

/** All attempts of one message together: longer, and somebody waits for an HTTP response that does not come. */
export const PATIENCE_MS = 4_000;

const FIRST_DELAY_MS = 250;

/** Exponential, the upper half random, so that many that failed together do not come back together. */
function backoff(attempt: number, random: () => number): number {
  const full = FIRST_DELAY_MS * 2 ** attempt;
  return full / 2 + (full / 2) * random();
}

/**
 * Sends, and sends again where the channel says later, until `patienceMs` are over. An answer that got lost may so lead
 * to a message said twice: better than one never said.
 */
export async function attempt(
  send: () => Promise<string | undefined>,
  clock: Clock,
  patienceMs: number = PATIENCE_MS,
  random: () => number = Math.random,
): Promise<Delivery> {
  const end = clock.now().getTime() + patienceMs;
  for (let tried = 0; ; tried += 1) {
    try {
      const id = await send();
      return { outcome: 'sent', ...(id !== undefined && id !== '' && { id }) };
    } catch (error) {
      const fault = channelFault(error, clock.now());
      if (fault.kind !== 'transient') return givenUp(fault.kind, fault.status, fault.code);
      const wait = Math.max(fault.afterMs ?? 0, backoff(tried, random));
      if (clock.now().getTime() + wait > end) return { outcome: 'try-later', status: fault.status };
      await clock.sleep(wait);
    }
  }
}

/** A refused message will be refused again, and so counts as unreachable; refused credentials may be mended meanwhile. */
function givenUp(kind: 'unreachable' | 'refused', status: number, code?: string): Delivery {
  const outcome = kind === 'refused' && status === 401 ? 'try-later' : 'unreachable';
  return { outcome, status, ...(code !== undefined && { code }) };
}
