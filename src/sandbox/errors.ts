/** What is the matter, as Graph would say it: thrown by operations, answered by the pipeline. */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    /** Outlook's own throttling answers come without innerError (graph-facts 5.2). */
    readonly bare = false,
  ) {
    super(message);
    this.name = 'GraphError';
  }
}

/** What identifies a request in its answer. `date` has no zone and means UTC (graph-facts 12). */
export interface RequestMarks {
  readonly requestId: string;
  readonly clientRequestId: string;
  readonly date: string;
}

/** The envelope of graph-facts 12. */
export function errorBody(error: GraphError, marks: RequestMarks): Readonly<Record<string, unknown>> {
  if (error.bare) return { error: { code: error.code, message: error.message } };
  const inner = {
    date: marks.date,
    'request-id': marks.requestId,
    'client-request-id': marks.clientRequestId,
  };
  if (error.code === 'TooManyRequests') return { error: tooManyRequests(error, inner) };
  return { error: { code: error.code, message: error.message, innerError: inner } };
}

/** The generic 429 repeats itself inside innerError (graph-facts 5.2). */
function tooManyRequests(error: GraphError, inner: Readonly<Record<string, string>>): unknown {
  return {
    code: error.code,
    innerError: { code: '429', ...inner, message: 'Please retry after', status: '429' },
    message: error.message,
  };
}

export const tokenEmpty = (): GraphError =>
  new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty.');

export const tokenInvalid = (): GraphError =>
  new GraphError(401, 'InvalidAuthenticationToken', 'CompactToken parsing failed with error code: 80049217');

export const accessDenied = (): GraphError =>
  new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

export const itemNotFound = (): GraphError =>
  new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

export const idMalformed = (): GraphError =>
  new GraphError(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');

export const mailboxNotEnabled = (): GraphError =>
  new GraphError(
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  );

export const cannotDelete = (): GraphError =>
  new GraphError(400, 'ErrorCannotDeleteObject', 'Object cannot be deleted.');

export const inefficientFilter = (): GraphError =>
  new GraphError(
    400,
    'InefficientFilter',
    'The restriction or sort order is too complex for this operation.',
  );

/** Anything OData cannot parse or does not know (graph-facts 12). */
export const badRequest = (message: string): GraphError => new GraphError(400, 'BadRequest', message);

export const userNotFound = (id: string): GraphError =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

/** A verb the path does not take, or a path of beta asked for on v1.0 (graph-facts 7.1, 12). */
export const methodNotAllowed = (): GraphError =>
  new GraphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');

export const mailboxConcurrency = (): GraphError =>
  new GraphError(
    429,
    'ApplicationThrottled',
    'Application is over its MailboxConcurrency limit.',
    { 'Retry-After': '1' },
    true,
  );
