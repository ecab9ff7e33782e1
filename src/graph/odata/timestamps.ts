import { type EpochMs } from '../../domain/time';

/** Exchange writes "no date" as the year 1 or 1601. */
const EARLIEST = Date.UTC(1900, 0, 1);

/** A timestamp of Graph, ISO in UTC; null where it is missing, malformed or stands for "none". */
export function instantOfGraph(value: unknown): EpochMs | null {
  if (typeof value !== 'string') return null;
  const at = Date.parse(value);
  return Number.isNaN(at) || at < EARLIEST ? null : at;
}
