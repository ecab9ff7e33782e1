import { type RetentionStamp } from '../tenant/folder';

/** A stamp as it was put; what was left out stays absent. */
export function stampOf({
  deleteAfterDays,
  archives,
}: {
  readonly deleteAfterDays?: number | null | undefined;
  readonly archives: boolean;
}): RetentionStamp {
  return deleteAfterDays === undefined ? { archives } : { archives, deleteAfterDays };
}
