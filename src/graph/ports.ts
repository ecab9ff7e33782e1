export interface TokenRequest {
  /** True where Graph has just refused a token: one from a cache, valid by its dates, will not do. */
  readonly fresh: boolean;
}

/** Where a person's own access token comes from; the adapter of identity implements it. */
export interface UserTokens {
  /**
   * A token for Microsoft Graph in that person's name, valid for some minutes at least.
   *
   * @throws RecoveryError `sign-in-needed` where the person must sign in first; anything else thrown is read the same way
   */
  tokenFor(personId: string, request: TokenRequest): Promise<string>;
}

/** Where the application's own token comes from: directory and eDiscovery, never a person's mail. */
export interface ApplicationTokens {
  /**
   * A token for Microsoft Graph in the application's name.
   *
   * @throws RecoveryError `access-denied` where none is configured or Entra refuses; `service-unavailable` where it does not answer
   */
  tokenFor(request: TokenRequest): Promise<string>;
}

export interface Tokens {
  readonly people: UserTokens;
  readonly application: ApplicationTokens;
}

/** Keeps requests of all processes that share a limit apart in time. */
export interface Pace {
  /** Takes the next turn: milliseconds to wait until it has come. */
  take(): Promise<number>;
  /** The service asked for a pause: nobody's turn comes before. */
  hold(ms: number): Promise<void>;
}

export interface MailboxNeed {
  /** Requests that would be under way if they could; 0 gives everything back. */
  readonly wanted: number;
  /** Requests that are under way, or may begin before the answer is there. */
  readonly busy: number;
}

/** Divides what a mailbox serves at a time among all processes that share it. */
export interface MailboxShares {
  /** This process's part. */
  ask(mailbox: string, need: MailboxNeed): Promise<MailboxPart>;
  /** Exchange asked for a pause in the mailbox: all processes keep it. */
  close(mailbox: string, ms: number): Promise<void>;
}

export interface MailboxPart {
  readonly allowed: number;
  /** For so many milliseconds from the moment it was asked for. */
  readonly forMs: number;
  /** How long the mailbox is still closed, in milliseconds; 0 where it is open. */
  readonly closedMs: number;
}

/** One request on the wire. Numbers and names only: no URL, no id, no content. */
export interface RequestMeasure {
  /** Name of the operation: `list-messages`. */
  readonly operation: string;
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  readonly durationMs: number;
  /** From 1; higher ones are retries. */
  readonly attempt: number;
}

/** Told of every request, retries included; must not throw. */
export type RequestObserver = (measure: RequestMeasure) => void;
