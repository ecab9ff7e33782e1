import { GraphError, mailboxConcurrency } from './errors';

/** A fault to play, from the control call. */
export interface FaultRule {
  /** Upper-case; absent: any. */
  readonly method?: string;
  readonly path: RegExp;
  /** How often still; Infinity for always. */
  times: number;
  /** Whether it strikes a request that fits; draws anew for each. */
  readonly strikes: () => boolean;
  readonly status: number;
  readonly code?: string;
  /** Value of Retry-After; absent or null: no header. */
  readonly retryAfter?: string | null;
  /** Perform the operation first. */
  readonly after: boolean;
  /** Close the connection in place of an answer. */
  readonly drop: boolean;
}

/** The faults in force. */
export class Faults {
  #rules: readonly FaultRule[] = [];

  set(rules: readonly FaultRule[]): void {
    this.#rules = rules;
  }

  /** The first rule with times left that fits and strikes; using it up. `target` is version, path and query as sent. */
  take(method: string, target: string): FaultRule | null {
    for (const rule of this.#rules) {
      if (rule.times <= 0 || (rule.method !== undefined && rule.method !== method)) continue;
      if (!fits(rule.path, target) || !rule.strikes()) continue;
      rule.times -= 1;
      return rule;
    }
    return null;
  }
}

/** A rule may be written against the path alone or with its query, encoded or plain. */
function fits(pattern: RegExp, target: string): boolean {
  const path = target.split('?', 1)[0] ?? '';
  return pattern.test(target) || pattern.test(path) || pattern.test(plain(target));
}

function plain(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Codes and messages that go with a status where the rule names none (graph-facts 5.2, 12). */
const DEFAULTS: ReadonlyMap<number, readonly [code: string, message: string]> = new Map([
  [400, ['BadRequest', 'The request is invalid.']],
  [401, ['InvalidAuthenticationToken', 'Access token has expired or is not yet valid.']],
  [403, ['ErrorAccessDenied', 'Access is denied. Check credentials and try again.']],
  [404, ['ErrorItemNotFound', 'The specified object was not found in the store.']],
  [410, ['syncStateNotFound', 'The sync state is not found.']],
  [429, ['TooManyRequests', 'Please retry again later.']],
  [503, ['serviceNotAvailable', 'The service is temporarily unavailable.']],
  [504, ['UnknownError', '']],
  [507, ['ErrorQuotaExceeded', 'The mailbox quota is exceeded.']],
]);

const MESSAGES: Readonly<Record<string, string>> = {
  MailboxNotEnabledForRESTAPI: 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  ErrorInvalidIdMalformed: 'Id is malformed.',
  ErrorCannotDeleteObject: 'Object cannot be deleted.',
  Authorization_RequestDenied: 'Insufficient privileges to complete the operation.',
  ErrorServerBusy: 'The server cannot service this request right now. Try again later.',
};

/** What the rule answers, in the right envelope. */
export function faultError(rule: FaultRule): GraphError {
  const headers = retryHeader(rule);
  if (rule.code === 'ApplicationThrottled') {
    const { code, message } = mailboxConcurrency();
    return new GraphError(rule.status, code, message, headers, true);
  }
  const [defaultCode, defaultMessage] = DEFAULTS.get(rule.status) ?? [
    'InternalServerError',
    'An internal server error occurred.',
  ];
  const code = rule.code ?? defaultCode;
  const message = code === defaultCode ? defaultMessage : (MESSAGES[code] ?? defaultMessage);
  return new GraphError(rule.status, code, message, headers);
}

function retryHeader({ retryAfter }: FaultRule): Readonly<Record<string, string>> {
  return retryAfter === undefined || retryAfter === null ? {} : { 'Retry-After': retryAfter };
}
