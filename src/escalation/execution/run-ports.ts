import { type EscalationRequest } from '../../domain/request';
import { type EpochMs } from '../../domain/time';
import { type ExecutionStore, type RequestStore } from '../ports';
import { type StepPorts } from './step';

export interface ExecutionPorts extends StepPorts {
  readonly requests: Pick<RequestStore, 'byNumber' | 'change'>;
  readonly executions: ExecutionStore;
  readonly now: () => EpochMs;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A name for one run, never the same twice, so that no two runs hold one execution at once. */
  readonly newRunner: () => string;
  /** Told of failures that are tried again. */
  readonly report: (error: unknown, request: Pick<EscalationRequest, 'tenantId' | 'number'>) => void;
}

/** What one run works with. */
export interface RunPorts extends ExecutionPorts {
  readonly runner: string;
}

/** How a run ends. */
export type ExecutionPause =
  /** It goes on after so long: the job is put back into the queue with that delay. */
  | { readonly kind: 'again'; readonly afterMs: number }
  /** Nothing to do any more, or until a person acts. */
  | { readonly kind: 'over' };

/** How a turn of a run ends: the run goes on with the next one, or pauses. */
export type TurnEnd = ExecutionPause | { readonly kind: 'go-on' };

export const OVER: ExecutionPause = { kind: 'over' };
export const GO_ON: TurnEnd = { kind: 'go-on' };

export function again(afterMs: number): ExecutionPause {
  return { kind: 'again', afterMs };
}
