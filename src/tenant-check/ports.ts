/** One request of a check; in the person's name who signed in, or in the application's. */
export interface Question {
  readonly as: 'person' | 'application';
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Only where Graph's general version has not what the product uses. */
  readonly version?: 'beta';
  /** Below the version, with query. */
  readonly path: string;
  readonly body?: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Asks once, without repeating. Null where nobody may be asked in that name: no application is set up. */
export type Ask = (question: Question) => Promise<Reply | null>;

export type Seen =
  | { readonly kind: 'seen' }
  /** `fact`: what was seen in its place, in few words and without content of mail. */
  | { readonly kind: 'not-seen'; readonly fact: string }
  | { readonly kind: 'untried'; readonly why: string };

/** One thing the product takes for granted of a tenant although no document of Microsoft's says it. */
export interface Check {
  readonly assumption: string;
  /** What the product does where it does not hold. */
  readonly otherwise: string;
  /** The product does well without it. */
  readonly optional?: true;
  look(ask: Ask): Promise<Seen>;
}
