import { type EpochMs } from '../../domain/time';

/** A string for `$filter`: quoted, quotes doubled (graph-facts 2.2). */
export function stringLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(9999, 11, 31);

/** A time for `$filter`: unquoted ISO, UTC, whole seconds (graph-facts 2.2). */
export function timeLiteral(at: EpochMs): string {
  const known = Math.min(Math.max(at, EARLIEST), LATEST);
  return `${new Date(known).toISOString().slice(0, 19)}Z`;
}
