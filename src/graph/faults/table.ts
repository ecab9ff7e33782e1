import { type ErrorCode } from '../../domain/errors';

interface FaultRow {
  /** HTTP status; absent: any. */
  readonly status?: number;
  /** Graph's code; absent: any. */
  readonly code?: string;
  readonly means: ErrorCode;
}

/**
 * HTTP status and Graph code to what it means for the person; the first row that fits counts (graph-facts 12, 5.2, 2.2,
 * 2.3, 4, 1.3). Codes before bare statuses: Graph gives the same code under different statuses.
 */
const FAULTS: readonly FaultRow[] = [
  { status: 401, means: 'sign-in-needed' },
  { code: 'InvalidAuthenticationToken', means: 'sign-in-needed' },
  { code: 'MailboxNotEnabledForRESTAPI', means: 'mailbox-not-in-exchange-online' },
  { status: 404, code: 'ResourceNotFound', means: 'mailbox-not-in-exchange-online' },
  { code: 'ErrorQuotaExceeded', means: 'mailbox-full' },
  { status: 507, means: 'mailbox-full' },
  { code: 'ApplicationThrottled', means: 'throttled' },
  { code: 'TooManyRequests', means: 'throttled' },
  { code: 'ErrorTooManyObjectsOpened', means: 'throttled' },
  { status: 429, means: 'throttled' },
  { status: 403, means: 'access-denied' },
  { code: 'ErrorAccessDenied', means: 'access-denied' },
  { code: 'ErrorItemNotFound', means: 'item-gone' },
  { code: 'ErrorInvalidMailboxItemId', means: 'item-gone' },
  { code: 'ErrorInvalidIdMalformed', means: 'item-gone' },
  // A folder cannot come where another of its name is (graph-facts 1.3).
  { code: 'ErrorFolderExists', means: 'query-refused' },
  { code: 'InefficientFilter', means: 'query-refused' },
  { code: 'SearchWithFilter', means: 'query-refused' },
  { code: 'SearchWithOrderBy', means: 'query-refused' },
  { status: 400, code: 'BadRequest', means: 'query-refused' },
  { status: 400, code: 'RequestBroker--ParseUri', means: 'query-refused' },
  { status: 405, means: 'query-refused' },
  { status: 414, means: 'query-refused' },
  { status: 404, means: 'item-gone' },
  { status: 408, means: 'service-unavailable' },
  { status: 500, means: 'service-unavailable' },
  { status: 502, means: 'service-unavailable' },
  { status: 503, means: 'service-unavailable' },
  { status: 504, means: 'service-unavailable' },
];

/** The meaning of a status with the codes that came along, the outermost first. */
export function meaningOf(status: number, codes: readonly string[]): ErrorCode {
  const said = codes.map((code) => code.toLowerCase());
  const row = FAULTS.find(
    (fault) =>
      (fault.status ?? status) === status &&
      (fault.code === undefined || said.includes(fault.code.toLowerCase())),
  );
  return row?.means ?? 'unexpected';
}
