import { RecoveryError } from '../../domain/errors';
import { type MoveOutcome } from '../../recovery/move-batch';
import { type ListedFolder } from '../folders/listed-folder';
import { type Answer } from '../answer';
import { attemptMove, type MoveAttempt } from './attempt';

/** Something on its way, as far as settling its move needs it. */
export interface Movable {
  /** Where it was when the move was planned; null where nobody knows. */
  readonly from: string | null;
  /** Sends one request to move it; `from` is the folder to name in the URL, null to leave it out. */
  move(from: string | null): Promise<Answer>;
  /** The id of the folder it lies in now; null where it is nowhere. */
  place(): Promise<string | null>;
  /** The destination; null where it is gone. */
  destination(): Promise<ListedFolder | null>;
  /** A folder's name, for a move that ended in another place. */
  nameOf(folderId: string): Promise<string>;
}

/** Requests to move one thing, each after certainty that the one before it did not. */
const ROUNDS = 3;

/**
 * Moves something and does not stop before it is known where it lies: after a 504, a cut connection or a 404 it is looked
 * up by its immutable id, for a move may have gone through all the same (graph-facts 4, retry hazard).
 *
 * @param to id of the destination, or a well-known name
 * @param pause waits before round `n`, counted from 2
 */
export async function settleMove(
  thing: Movable,
  to: string,
  pause: (round: number) => Promise<void>,
): Promise<MoveOutcome> {
  let from = thing.from;
  let doubtful = false;
  for (let round = 1; ; round++) {
    const attempt = await attemptMove(() => thing.move(from));
    if (attempt.kind === 'refused') throw attempt.error;
    if (attempt.kind === 'placed' && attempt.folderId !== null) return arrival(thing, to, attempt.folderId);

    doubtful ||= attempt.kind !== 'not-found' || attempt.repeated;
    const place = await thing.place().catch((error: unknown) => {
      throw doubtful ? asUnclear(error) : error;
    });
    if (place === null) return { kind: 'gone' };
    if (await isDestination(thing, to, place)) return { kind: doubtful ? 'moved' : 'already-there' };
    // Answers that stay unclear hide that the destination is gone, and that the thing may lie in another in its stead.
    if ((attempt.kind === 'not-found' || round === ROUNDS) && (await thing.destination()) === null) {
      return { kind: 'failed', code: 'folder-gone' };
    }
    if (round === ROUNDS) throw lastError(attempt);
    from = place === thing.from ? place : null;
    await pause(round + 1);
  }
}

async function arrival(thing: Movable, to: string, folderId: string): Promise<MoveOutcome> {
  if (await isDestination(thing, to, folderId)) return { kind: 'moved' };
  return { kind: 'moved-elsewhere', folderId, path: await thing.nameOf(folderId) };
}

/** A destination may be written as a well-known name, which no `parentFolderId` ever is. */
async function isDestination(thing: Movable, to: string, folderId: string): Promise<boolean> {
  return folderId === to || (await thing.destination())?.id === folderId;
}

/** Whoever tries again has to know that an earlier request may have done it. */
function asUnclear(error: unknown): unknown {
  return error instanceof RecoveryError
    ? new RecoveryError(error.code, { ...error.details, unclear: true })
    : error;
}

function lastError(attempt: Exclude<MoveAttempt, { readonly kind: 'refused' }>): RecoveryError {
  return attempt.kind === 'placed' ? new RecoveryError('unexpected') : attempt.error;
}
