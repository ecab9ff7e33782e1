import { type RequestKind } from '../../domain/request';
import { type EpochMs } from '../../domain/time';

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
  /** When the present wait began. */
  readonly waitingSince?: EpochMs;
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
  | 'await-hand'
  | 'restore-mail';

/** An execution before its first step. */
export function newExecution(
  { tenantId, number }: { readonly tenantId: string; readonly number: number },
  kind: RequestKind,
  step: StepName,
): Execution {
  return { tenantId, number, kind, step, begun: false, found: {}, failures: 0, failingSince: null };
}
