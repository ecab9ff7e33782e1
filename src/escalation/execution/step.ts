import {
  type EscalationRequest,
  type ExportEstimate,
  type RequestFailure,
  type RequestResult,
} from '../../domain/request';
import { type EpochMs } from '../../domain/time';
import { type ExecutionStore, type RequestStore } from '../ports';
import { type Backup } from './backup';
import { type EDiscovery } from './ediscovery';
import { type ExecutionFacts, type StepName } from './execution';
import { type RestoreMail } from './restore-mail';
import { type RestorePurged } from './restore-purged';

export interface StepPorts {
  readonly ediscovery: EDiscovery;
  readonly backup: Backup;
  readonly restoreMail: RestoreMail;
  readonly restorePurged: RestorePurged;
  readonly requests: Pick<RequestStore, 'byNumber'>;
  readonly executions: Pick<ExecutionStore, 'find'>;
  /** IANA zone of the requester, as last seen. */
  readonly zoneOf: (request: EscalationRequest) => Promise<string>;
}

/** What a step knows. */
export interface StepContext {
  readonly request: EscalationRequest;
  readonly found: ExecutionFacts;
  /** An earlier attempt may have done it: look before doing. */
  readonly lookFirst: boolean;
  readonly now: EpochMs;
}

/** Where a failed request goes on once an approver has it tried again. */
export interface Redo {
  readonly step: StepName;
  readonly found: ExecutionFacts;
  /** True where the step has to look first. */
  readonly begun: boolean;
}

export type StepOutcome =
  /** Done; `found` is added to the facts. */
  | {
      readonly kind: 'next';
      readonly found: ExecutionFacts;
      /** The service's id of what was made, for the record. */
      readonly reference?: string;
      readonly estimate?: ExportEstimate;
    }
  /** The service is at it; look again after so long. */
  | {
      readonly kind: 'wait';
      readonly ms: number;
      /** Percent, where the service tells. */
      readonly progress?: number;
      readonly found?: ExecutionFacts;
    }
  /** Nothing to do until a person acts. */
  | { readonly kind: 'rest' }
  /** The request is carried out. */
  | { readonly kind: 'finished'; readonly result: RequestResult; readonly reference?: string }
  /** Nothing that waiting would mend. `detail` is for the record: identifiers and codes only. */
  | {
      readonly kind: 'failed';
      readonly failure: RequestFailure;
      readonly detail: string;
      readonly redo?: Redo;
    };

/** One step. @throws RecoveryError, EDiscoveryDenied */
export type Step = (ports: StepPorts, context: StepContext) => Promise<StepOutcome>;

/** The fact that an earlier step has to have brought. @throws Error where it did not: a defect of ours */
export function factOf<K extends keyof ExecutionFacts>(
  found: ExecutionFacts,
  name: K,
): NonNullable<ExecutionFacts[K]> {
  const fact = found[name];
  if (fact === undefined) throw new Error(`no ${name} yet`);
  return fact;
}
