import { type RequestKind } from '../../domain/request';
import { type EpochMs } from '../../domain/time';
import { type BackupPoint } from './backup';

/**
 * The carrying out of a request, step by step, durable. A step that reaches out is recorded as begun before the call and
 * as ended after it; a process that finds one begun but not ended looks first whether the service already did it.
 */
export interface Execution {
  readonly tenantId: string;
  readonly number: number;
  readonly kind: RequestKind;
  /** Name of the step that is next or under way; null where the end is reached. */
  readonly step: StepName | null;
  /** True where the step has been begun and its end is not known. */
  readonly begun: boolean;
  /** What earlier steps brought: the service's ids. */
  readonly found: ExecutionFacts;
  /** Failures in a row of the present step. */
  readonly failures: number;
  /** When the first failure in that row was; null where there is none. */
  readonly failingSince: EpochMs | null;
}

/** Ids at the service and the like; each is written once by its step. */
export interface ExecutionFacts {
  readonly caseId?: string;
  readonly caseName?: string;
  /** Data sources by mailbox address. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly holdId?: string;
  readonly searchId?: string;
  readonly exportOperationId?: string;
  /** The scope that the case at the service was made for. */
  readonly scopeDigest?: string;
  /** Which case of this request it is, from 1; a later one replaces it where the scope was changed or it is gone. */
  readonly edition?: number;
  /** The case before, to be closed. */
  readonly outdatedCaseId?: string;
  /** The case was there already: what comes after it may be there too. */
  readonly adopted?: boolean;
  /** Ids of what came to nothing at the service, so that it is never taken for what replaces it. */
  readonly abandoned?: readonly string[];
  /** Of Microsoft 365 Backup: what each mailbox is brought back from, and the restore that does it. */
  readonly points?: readonly BackupPoint[];
  readonly restoreId?: string;
  /** When the present wait began. */
  readonly waitingSince?: EpochMs;
  /** When the next look is due; earlier jobs do nothing. */
  readonly notBefore?: EpochMs;
  /** When an export was first seen done without its list of files (graph-facts 7.5: it comes late). */
  readonly unlistedSince?: EpochMs;
  /** People were told that it takes longer. */
  readonly delayTold?: boolean;
}

export type StepName =
  | 'open-case'
  | 'add-sources'
  | 'place-hold'
  | 'await-hold'
  | 'create-search'
  | 'start-estimate'
  | 'await-estimate'
  /** An export stops here until it is approved. */
  | 'await-approval'
  | 'start-export'
  | 'await-export'
  | 'remove-hold'
  | 'close-case'
  /** Purged mail of one's own: tried by the bot, before a person has to do it. */
  | 'restore-purged'
  | 'await-hand'
  /** Mail of a day, from Microsoft 365 Backup. */
  | 'find-restore-point'
  | 'create-restore'
  | 'activate-restore'
  | 'await-restore'
  | 'restore-mail';

/** An execution before its first step. */
export function newExecution(
  { tenantId, number }: { readonly tenantId: string; readonly number: number },
  kind: RequestKind,
  step: StepName,
): Execution {
  return { tenantId, number, kind, step, begun: false, found: {}, failures: 0, failingSince: null };
}
