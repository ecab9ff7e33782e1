import { type SendOutcome } from '../conversation/ports';
import { inTime } from './authentication';
import { type ChannelFault, channelFault } from './channel-fault';
import { type Clock } from './clock';

/** What became of one message to the channel; `id` where the channel named the activity. */
export type Delivery =
  | { readonly outcome: 'sent'; readonly id?: string }
  | {
      readonly outcome: Exclude<SendOutcome, 'sent'>;
      /** HTTP status of the last answer; 0 where none came. */
      readonly status: number;
      /** The channel's own code. */
      readonly code?: string;
      readonly cause?: unknown;
    };

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
      const id = await inTime(send());
      return { outcome: 'sent', ...(id !== undefined && id !== '' && { id }) };
    } catch (error) {
      const fault = channelFault(error, clock.now());
      if (fault.kind !== 'transient') return { ...givenUp(fault), cause: error };
      const wait = Math.max(fault.afterMs ?? 0, backoff(tried, random));
      if (clock.now().getTime() + wait > end)
        return { outcome: 'try-later', status: fault.status, cause: error };
      await clock.sleep(wait);
    }
  }
}

/** A refused message will be refused again, and so counts as unreachable; credentials may be mended meanwhile. */
function givenUp(
  fault: Exclude<ChannelFault, { kind: 'transient' }>,
): Exclude<Delivery, { outcome: 'sent' }> {
  if (fault.kind === 'broken') return { outcome: 'try-later', status: 0 };
  const { kind, ...facts } = fault;
  return { outcome: kind === 'refused' && fault.status === 401 ? 'try-later' : 'unreachable', ...facts };
}
