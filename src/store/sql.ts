/** Values a statement takes. JSON goes in as text (`JSON.stringify`), instants as `Date`. */
export type SqlValue =
  string | number | boolean | null | Date | readonly (string | null)[] | readonly number[];

/**
 * Anything that runs SQL. Every failure arrives as a `RecoveryError`: `storage-unavailable` where trying again can help,
 * `unexpected` where the statement itself is wrong. Neither carries a value of the statement.
 */
export interface Queryable {
  /** One statement with `$1`, `$2`, …; the caller states the columns it selects. Timestamps arrive as `Date`. */
  query<Row extends object>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
}

/** What runs inside one transaction. */
export interface Transaction extends Queryable {
  /** Runs once the transaction is committed; never if it rolls back. Must not throw. */
  afterCommit(run: () => void): void;
}

export interface Database extends Queryable {
  readonly kind: 'pglite' | 'postgres';
  /** Several statements without values; rows of the last one. A failure leaves no transaction open. */
  exec<Row extends object>(sql: string): Promise<readonly Row[]>;
  /**
   * All or nothing: what `work` rejects with is thrown on, after the rollback. Keep it short and never wait for the
   * network in it: PGlite has one connection, which everybody else waits for. Inside, use `tx`; using the database
   * itself there would wait for ever on PGlite and slip out of the transaction on PostgreSQL, so it throws.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Waits for what runs, then lets go. Harmless when repeated. */
  close(): Promise<void>;
}
