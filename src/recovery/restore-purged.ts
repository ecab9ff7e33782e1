import { type DeletedMessage, type Mailbox } from '../domain/mail';
import { type Interval, isWithin } from '../domain/time';
import { chooseDestinations, type DestinationPorts } from './choose-destination';
import { foldText } from './fold-text';
import { type DeletedMailReader, type MailMover } from './ports';

export interface RestorePurgedPorts extends DestinationPorts {
  readonly reader: DeletedMailReader;
  readonly mover: MailMover;
}

export interface PurgedWish {
  /** When it was deleted or came; absent: at any time. */
  readonly interval?: Interval;
  /** Each must occur in subject, sender or the beginning of the text; none: everything. */
  readonly words: readonly string[];
}

export type PurgedOutcome =
  | { readonly kind: 'tried'; readonly moved: number; readonly failed: number }
  /** More than one wish should bring back without a look. */
  | { readonly kind: 'too-many' };

/** Purges hangs beside Deletions and is read in the same way (graph-facts 1.1). */
const PURGES = { folder: 'recoverableitemspurges', stage: 'deletions' } as const;
const MOST_MOVED = 200;
/** Messages looked at; a folder that holds more is an agent's. */
const MOST_LOOKED_AT = 20_000;

/**
 * Moves purged mail back to where it was deleted from. Only after an approval: Exchange keeps Purges from people on purpose.
 * That Graph moves out of Purges is documented nowhere (graph-facts 4), so a move that fails is no surprise.
 */
export async function restorePurged(
  ports: RestorePurgedPorts,
  mailbox: Mailbox,
  wish: PurgedWish,
): Promise<PurgedOutcome> {
  const fitting = await find(ports.reader, mailbox, wish);
  if (fitting === null) return { kind: 'too-many' };
  const destinations = await chooseDestinations(ports, mailbox, fitting);
  let moved = 0;
  for (const [index, { id, folderId }] of fitting.entries()) {
    const to = destinations[index];
    if (to === undefined) continue;
    const outcome = await ports.mover.moveMessage(mailbox, id, folderId, to.folderId);
    if (outcome.kind === 'moved' || outcome.kind === 'already-there') moved += 1;
  }
  return { kind: 'tried', moved, failed: fitting.length - moved };
}

async function find(
  reader: DeletedMailReader,
  mailbox: Mailbox,
  { interval, words }: PurgedWish,
): Promise<readonly DeletedMessage[] | null> {
  const wanted = words.map(foldText);
  const fitting: DeletedMessage[] = [];
  let looked = 0;
  for await (const { messages } of reader.scan(mailbox, PURGES, { basis: 'either' })) {
    looked += messages.length;
    fitting.push(...messages.filter((message) => fits(message, interval, wanted)));
    if (fitting.length > MOST_MOVED || looked > MOST_LOOKED_AT) return null;
  }
  return fitting;
}

function fits(message: DeletedMessage, interval: Interval | undefined, words: readonly string[]): boolean {
  const { deleted, receivedAt, subject, from, preview } = message;
  const isDated =
    interval === undefined ||
    isWithin(deleted.at, interval) ||
    (receivedAt !== null && isWithin(receivedAt, interval));
  const said = foldText([subject, from?.name ?? '', from?.address ?? '', preview].join(' '));
  return isDated && words.every((word) => said.includes(word));
}
