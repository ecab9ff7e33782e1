import { type SqlValue } from '../sql';

/** Runs SQL, throws whatever its driver throws. */
export interface Connection {
  query(sql: string, values: readonly SqlValue[]): Promise<readonly object[]>;
  /** Several statements; rows of the last one. */
  exec(sql: string): Promise<readonly object[]>;
}

/** The part of a database that differs between PGlite and PostgreSQL. */
export interface Engine extends Connection {
  readonly kind: 'pglite' | 'postgres';
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
