/**
 * What can go wrong, seen from the person: one code, one sentence and one cure each. The sentences stand with the words
 * of a language (presentation/words); here stand the codes and whether trying again can help.
 */
export const ERROR_CATALOGUE = {
  /** No token, or Graph refused it. Cure: sign in again. */
  'sign-in-needed': { retryable: false },
  /** Graph 403: missing scope, consent or mailbox right. Cure: an administrator grants it. */
  'access-denied': { retryable: false },
  /** Graph 404 `MailboxNotEnabledForRESTAPI`: on premises, inactive or no licence. Cure: the helpdesk. */
  'mailbox-not-in-exchange-online': { retryable: false },
  /** The message is no longer where it was. Cure: search again. */
  'item-gone': { retryable: false },
  /** The folder is no longer there. Cure: restore to the Inbox. */
  'folder-gone': { retryable: false },
  /** The mailbox is over its quota; restored mail counts against it. Cure: free space. */
  'mailbox-full': { retryable: false },
  /** Still throttled after all attempts. Cure: wait a few minutes. */
  throttled: { retryable: true },
  /** Graph answers 5xx or not at all. Cure: try again shortly. */
  'service-unavailable': { retryable: true },
  /** Our own time limit passed. Cure: try again, narrow the search. */
  'timed-out': { retryable: true },
  /** Our database does not answer. Cure: try again shortly. */
  'storage-unavailable': { retryable: true },
  /** Graph refused a query of ours as malformed or too complex: a defect of ours. Cure: narrow the search. */
  'query-refused': { retryable: false },
  /** Anything else: a defect of ours. Cure: try again, then the helpdesk with the reference. */
  unexpected: { retryable: true },
} as const satisfies Record<string, { readonly retryable: boolean }>;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;

/** Facts for the log: identifiers and numbers only, never mail content, addresses or tokens. */
export interface ErrorDetails {
  readonly status?: number;
  /** Graph's own error code, e.g. `ErrorItemNotFound`. */
  readonly graphCode?: string;
  /** Graph's `request-id`, for a support case. */
  readonly requestId?: string;
  /** How long the service asked to be left alone, in milliseconds; absent where it did not. */
  readonly retryAfterMs?: number;
  /** True where what was asked for may have been done all the same. */
  readonly unclear?: boolean;
  readonly cause?: unknown;
}

/** An expected failure that ends the turn: the person reads the code's sentence and cure. */
export class RecoveryError extends Error {
  override readonly name = 'RecoveryError';

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause });
  }

  get retryable(): boolean {
    return ERROR_CATALOGUE[this.code].retryable;
  }
}

/** The catalogue's code of anything thrown; what is not ours is `unexpected`. */
export function errorCodeOf(error: unknown): ErrorCode {
  return error instanceof RecoveryError ? error.code : 'unexpected';
}
