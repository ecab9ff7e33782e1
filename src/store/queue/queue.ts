import { type ErrorCode } from '../../domain/errors';
import { type Transaction } from '../sql';

/** What a job carries: references, never mail content. Handlers check it as they would any stored JSON. */
export type JobData = Readonly<Record<string, unknown>>;

export interface EnqueueOptions {
  /** Not before so many milliseconds from now, by the database's clock. */
  readonly startAfterMs?: number;
  /** While a job of this name and key waits for its first attempt, another one is not added. */
  readonly key?: string;
}

export interface Job {
  readonly id: string;
  readonly name: string;
  readonly data: JobData;
  /** From 1. */
  readonly attempt: number;
  /** True where a failure now would be the last: no further attempt follows. */
  readonly isLastAttempt: boolean;
  /** Aborted when the job's time is up, when the process stops, or when the job was given to somebody else. */
  readonly signal: AbortSignal;
}

/**
 * Carries out a job. At least once: after a crash, or a lost connection at the end, it runs again. A rejection is tried
 * again later, unless it is a `RecoveryError` that says that trying again cannot help.
 */
export type JobHandler = (job: Job) => Promise<void>;

export interface WorkOptions {
  /** Jobs at a time in this process; 1 by default. */
  readonly concurrency?: number;
  /** After so long an attempt is aborted and counts as failed; half an hour by default. */
  readonly timeoutMs?: number;
}

/** A queue that may be used. */
export interface QueueDefinition {
  readonly name: string;
  /** Attempts after the first; 8 by default. */
  readonly retries?: number;
  /** Pause before the second attempt, doubled with each further one, up to twice as long by chance; 2 s by default. */
  readonly retryDelaySeconds?: number;
}

/** For log and metrics. */
export type QueueEvent =
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly id: string;
      readonly attempt: number;
      readonly willRetry: boolean;
      readonly code: ErrorCode;
      readonly error: unknown;
    }
  /** The queue itself could not do its work just now; it goes on trying. */
  | { readonly kind: 'trouble'; readonly error: unknown };

/** Jobs that outlive the process. */
export interface Queue {
  /** Adds a job; with `tx` it exists if and only if that transaction commits. Only names that were defined. */
  enqueue(name: string, data: JobData, options?: EnqueueOptions, tx?: Transaction): Promise<void>;
  /** Starts carrying out jobs of this name in this process. Once per name. */
  work(name: string, handler: JobHandler, options?: WorkOptions): void;
  /** Carries out `handler` now and then every so often, once for all replicas, across restarts. */
  every(name: string, everyMs: number, handler: JobHandler): Promise<void>;
  /** Looks for due jobs now, not at the next poll. */
  nudge(name: string): void;
  /** Resolves where database and queue answer; for `/readyz`. */
  check(): Promise<void>;
  /**
   * Takes no more jobs, waits so long for those that run, then aborts them and puts them back for a later attempt.
   * `enqueue` keeps working until the database is closed.
   */
  stop(timeoutMs: number): Promise<void>;
}
