import { RecoveryError } from '../../domain/errors';
import { type Answer } from '../answer';
import { NetworkFailure } from '../chain/network-failure';
import { envelopeOf } from './envelope';
import { meaningOf } from './table';

/** An answer that is not 2xx, as an error of the catalogue. */
export function faultOf({ status, body, requestId, retryAfterMs }: Answer): RecoveryError {
  const envelope = envelopeOf(body);
  const [graphCode] = envelope.codes;
  const support = envelope.requestId ?? requestId;
  return new RecoveryError(meaningOf(status, envelope.codes), {
    status,
    ...(graphCode !== undefined && { graphCode }),
    ...(support !== null && { requestId: support }),
    // Asked for with any other status it delays nothing of ours.
    ...(retryAfterMs !== null && (status === 429 || status === 503) && { retryAfterMs }),
  });
}

/** Whatever kept an answer from coming, as an error of the catalogue. */
export function errorOfFailure(cause: unknown, signal?: AbortSignal): RecoveryError {
  if (cause instanceof RecoveryError) return cause;
  if (signal?.aborted === true) return new RecoveryError('timed-out', { cause });
  if (!(cause instanceof NetworkFailure)) return new RecoveryError('unexpected', { cause });
  return new RecoveryError(cause.kind === 'slow' ? 'timed-out' : 'service-unavailable', { cause });
}

/** True where a call that changes something may have been carried out although it failed. */
export function mayHaveHappened({ details: { status, cause } }: RecoveryError): boolean {
  if (cause instanceof NetworkFailure) return cause.kind !== 'unsent';
  return status !== undefined && status >= 500 && status !== 503 && status !== 507;
}
