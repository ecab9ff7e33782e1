import { type Identity } from './identity';

/** What a search would find: counts and bytes of messages, and the mailboxes that have any. */
export interface Statistics {
  readonly items: number;
  readonly bytes: number;
  readonly mailboxes: number;
  readonly sites: number;
}

/** A file of an export. */
export interface ExportFile {
  readonly fileName: string;
  /** The part of its address that nobody can guess. */
  readonly secret: string;
  readonly bytes: Buffer;
  readonly size: number;
}

/** How the client wanted its export, as it said it. */
export interface ExportWish {
  readonly displayName: string;
  readonly description: string | null;
  readonly exportCriteria: string;
  readonly exportLocation: string;
  readonly additionalOptions: string;
  /** Null for a report. */
  readonly exportFormat: string | null;
  readonly exportSingleItems: boolean;
}

export type OperationWork =
  | { readonly action: 'estimateStatistics'; readonly statistics: Statistics }
  | {
      readonly action: 'exportResult' | 'exportReport';
      readonly wish: ExportWish;
      readonly files: readonly ExportFile[];
    }
  | { readonly action: 'holdUpdate' | 'holdPolicySync' };

/** How an operation ends. */
export type OperationEnd = 'succeeded' | 'partiallySucceeded' | 'failed';

/** Long work of a case. Its progress follows from the tenant's clock. */
export interface Operation {
  readonly id: string;
  readonly createdBy: Identity;
  /** Milliseconds. */
  readonly createdAt: number;
  readonly takesMs: number;
  /** Files are shown this long after the end (graph-facts 7.5). */
  readonly filesAfterMs: number;
  readonly end: OperationEnd;
  readonly work: OperationWork;
  /** Somebody asked for it before it was there: that happens once (graph-facts 7.5). */
  missed: boolean;
}

export interface Progress {
  readonly status: 'notStarted' | 'running' | OperationEnd;
  readonly percent: number;
  /** Null while it runs. */
  readonly completedAt: number | null;
  readonly filesShown: boolean;
}

/** An operation is found from so many milliseconds after it was ordered, or from the second question on. */
const BIRTH_MS = 1_000;
/** The part of its time an operation waits for its turn. */
const WAITING = 0.15;

export function isBorn(operation: Operation, now: number): boolean {
  return operation.missed || now - operation.createdAt >= Math.min(BIRTH_MS, operation.takesMs);
}

export function progressOf(operation: Operation, now: number): Progress {
  const completedAt = operation.createdAt + operation.takesMs;
  if (now >= completedAt) {
    const filesShown = operation.end !== 'failed' && now >= completedAt + operation.filesAfterMs;
    return { status: operation.end, percent: 100, completedAt, filesShown };
  }
  const done = (now - operation.createdAt) / operation.takesMs;
  if (done < WAITING) return { status: 'notStarted', percent: 0, completedAt: null, filesShown: false };
  return { status: 'running', percent: Math.floor(done * 100), completedAt: null, filesShown: false };
}
