import { type ErrorCode, errorCodeOf, RecoveryError } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type MoveOutcome } from '../../recovery/move-batch';
import { type MailMover } from '../../recovery/ports';
import { type Clock } from '../clock';
import { type Gateway } from '../gateway';
import { getFolder } from '../operations/get-folder';
import { getFolderPlace, getMessagePlace } from '../operations/get-place';
import { moveFolder } from '../operations/move-folder';
import { moveMessage } from '../operations/move-message';
import { type Movable, settleMove } from './settle-move';

export interface MailMoverOptions {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly random: () => number;
  /** Told where folders hang elsewhere now. */
  readonly onFolderMoved: (mailbox: Mailbox) => void;
}

/** What fails one move fails all others of the person: the batch ends. */
const ENDS_BATCH: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'sign-in-needed',
  'access-denied',
  'mailbox-not-in-exchange-online',
]);

/** As long as the first back-off; a move that is unclear twice waits twice as long. */
const PAUSE_MS = 500;

/** Moves over Graph. Throws only what ends the whole batch, or puts it off; everything else is an outcome. */
export function graphMailMover({ gateway, clock, random, onFolderMoved }: MailMoverOptions): MailMover {
  const pause = (round: number): Promise<void> => clock.sleep(random() * PAUSE_MS * 2 ** (round - 2));

  const destinationOf = (mailbox: Mailbox, to: string): Pick<Movable, 'destination' | 'nameOf'> => ({
    destination: () => getFolder(gateway, mailbox, to),
    nameOf: async (folderId) => (await getFolder(gateway, mailbox, folderId))?.name ?? '',
  });

  return {
    moveMessage: (mailbox, messageId, fromFolderId, to) =>
      asOutcome(
        settleMove(
          {
            ...destinationOf(mailbox, to),
            from: fromFolderId,
            move: (from) => moveMessage(gateway, { mailbox, messageId, from, to }),
            place: () => getMessagePlace(gateway, mailbox, messageId, fromFolderId),
          },
          to,
          pause,
        ),
      ),

    async moveFolder(mailbox, folderId, to) {
      const outcome = await asOutcome(
        settleMove(
          {
            ...destinationOf(mailbox, to),
            from: null,
            move: () => moveFolder(gateway, mailbox, folderId, to),
            place: () => getFolderPlace(gateway, mailbox, folderId),
          },
          to,
          pause,
        ),
      );
      if (outcome.kind !== 'failed') onFolderMoved(mailbox);
      return outcome;
    },
  };
}

/** The service said when to come again, and that is later than a call waits. */
function isPutOff(error: unknown): boolean {
  return error instanceof RecoveryError && error.details.retryAfterMs !== undefined;
}

async function asOutcome(move: Promise<MoveOutcome>): Promise<MoveOutcome> {
  try {
    return await move;
  } catch (error) {
    const code = errorCodeOf(error);
    if (ENDS_BATCH.has(code) || isPutOff(error)) throw error;
    return { kind: 'failed', code };
  }
}
