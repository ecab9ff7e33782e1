import { type EpochMs } from './time';

/**
 * What a retention tag says of a folder or a message (graph-facts 3.2). A tag's name is not told, only what it does; an
 * archive tag tells no time at all.
 */
export interface RetentionTag {
  /** Null where no tag deletes. */
  readonly deletes: {
    /** Days from when a message came; null where the tag names none, which means never. */
    readonly afterDays: number | null;
    /** When this very message is due; null for folders, and where nothing tells. The service acts some days later. */
    readonly at: EpochMs | null;
  } | null;
  /** Whether a tag moves mail to the online archive. */
  readonly archives: boolean;
}
