import { type DemoClock } from '../demo-clock';
import { type Connector } from './connector';

/** What talking to the bot stands on. */
export interface Conversation {
  /** The bot's `/api/messages`. */
  readonly endpoint: string;
  readonly timezone: string;
  readonly connector: Connector;
  readonly clock: DemoClock;
  /** Grows with everything the bot asks of the mailbox: work that still goes on shows there. */
  readonly mailboxCalls: () => Promise<number>;
  /** How many jobs around requests are not finished. */
  readonly openJobs: () => Promise<number>;
}
