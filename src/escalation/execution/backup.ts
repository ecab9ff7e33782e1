import { type EpochMs, type Interval } from '../../domain/time';

export { BackupDenied } from '../../domain/backup-denied';

/** A moment that a mailbox can be brought back to, and a search at it for what is to come back. */
export interface BackupPoint {
  /** The restore point's id. */
  readonly id: string;
  /** When it was made. */
  readonly at: EpochMs;
  /** The search that found what fits; the restore names it, and no other restore does. */
  readonly searchId: string;
  /** Messages that fit, where the service tells. */
  readonly items: number | null;
}

export interface WantedPoint {
  /** Entra object id of the mailbox's owner. */
  readonly personId: string;
  /** The latest point within; both ends are set. */
  readonly within: Interval;
  /** Plain words; empty: all mail. */
  readonly query: string;
}

/** Protected mailboxes and their restore points. */
export interface BackupPoints {
  /** `not-protected`: no backup is made of the mailbox; `none`: no point in that time. */
  find(wanted: WantedPoint): Promise<BackupPoint | 'not-protected' | 'none'>;
}

/** Restores. Made as a draft, which does nothing until it is activated. */
export interface BackupRestores {
  create(points: readonly BackupPoint[]): Promise<string>;
  /** The draft of these points that an earlier attempt has made; null where there is none. */
  findDraft(points: readonly BackupPoint[]): Promise<string | null>;
  /** Harmless where it is active already. */
  activate(restoreId: string): Promise<void>;
  status(restoreId: string): Promise<BackupRestoring>;
}

export type BackupRestoring =
  | { readonly kind: 'running' }
  | {
      readonly kind: 'restored';
      readonly items: number;
      /** Names of the new folders that hold what came back. */
      readonly folders: readonly string[];
      /** Some could not be restored. */
      readonly partial: boolean;
    }
  /** Nothing was restored, or the restore is gone. */
  | { readonly kind: 'failed' };

/**
 * Microsoft 365 Backup in the application's name. Every call throws `BackupDenied` where the service lets it not in.
 */
export interface Backup {
  readonly points: BackupPoints;
  readonly restores: BackupRestores;
}
