import { type Message } from './folder';
import { type Mailbox } from './mailbox';

const DAY_MS = 86_400_000;
const KEPT_IN = ['recoverableitemsdeletions', 'recoverableitemspurges', 'recoverableitemsversions'] as const;

/**
 * What the service's folder assistant does on its rounds: items whose retention is over leave Recoverable Items for good.
 * The clock of an item starts when it enters there (graph-facts 9, where sources differ on whether Deletions drains into
 * Purges first; for a mailbox without hold the end is the same). What a hold keeps stays where it is.
 * @returns how many items went.
 */
export function runFolderAssistant(
  mailbox: Mailbox,
  now: number,
  held: ((message: Message) => boolean) | null,
): number {
  const oldest = now - mailbox.retentionDays * DAY_MS;
  let removed = 0;
  for (const name of KEPT_IN) {
    for (const message of [...mailbox.wellKnown(name).messages.values()]) {
      if ((message.deletedOn ?? message.modifiedAt) > oldest || held?.(message) === true) continue;
      mailbox.destroy(message);
      removed += 1;
    }
  }
  return removed;
}
