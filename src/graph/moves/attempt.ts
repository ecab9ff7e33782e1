import { RecoveryError } from '../../domain/errors';
import { type Answer } from '../answer';
import { faultOf, mayHaveHappened } from '../faults/fault';
import { placeIn } from '../operations/get-place';

/** What one request to move something came to. */
export type MoveAttempt =
  /** Done; null where the answer does not say where it lies now. */
  | { readonly kind: 'placed'; readonly folderId: string | null }
  /**
   * The thing itself or its destination is not there; Graph does not tell which. `repeated`: the request was sent more
   * than once, so an earlier one may have done it.
   */
  | { readonly kind: 'not-found'; readonly repeated: boolean; readonly error: RecoveryError }
  /** Perhaps done, perhaps not. */
  | { readonly kind: 'unclear'; readonly error: RecoveryError }
  /** Not done, and asking again will not help. */
  | { readonly kind: 'refused'; readonly error: RecoveryError };

export async function attemptMove(move: () => Promise<Answer>): Promise<MoveAttempt> {
  try {
    return attemptOf(await move());
  } catch (error) {
    if (!(error instanceof RecoveryError)) throw error;
    return { kind: mayHaveHappened(error) ? 'unclear' : 'refused', error };
  }
}

function attemptOf(answer: Answer): MoveAttempt {
  if (answer.ok) return { kind: 'placed', folderId: placeIn(answer.body) };
  const error = faultOf(answer);
  if (error.code === 'item-gone') return { kind: 'not-found', repeated: answer.attempts > 1, error };
  return { kind: mayHaveHappened(error) ? 'unclear' : 'refused', error };
}
