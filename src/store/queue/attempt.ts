import type PgBoss from 'pg-boss';
import { errorCodeOf, RecoveryError } from '../../domain/errors';
import { type Database } from '../sql';
import { BOSS_SCHEMA } from './boss';
import { type JobData, type JobHandler, type QueueEvent } from './queue';

export type FetchedJob = PgBoss.JobWithMetadata<JobData>;

export interface AttemptParts {
  readonly database: Database;
  readonly boss: PgBoss;
  readonly handler: JobHandler;
  readonly timeoutMs: number;
  readonly report: (event: QueueEvent) => void;
}

/** Aborts an attempt whose job is back in the queue or somebody else's: nothing of it goes on record any more. */
export const TAKEN_AWAY = Symbol('taken away');

/** One attempt at a job, from its handler to what is put on record of it. Never rejects: what goes wrong is reported. */
export async function carryOut(
  parts: AttemptParts,
  job: FetchedJob,
  controller: AbortController,
): Promise<void> {
  try {
    const failure = await attempt(parts, job, controller);
    if (failure === TAKEN_AWAY) return;
    if (failure === undefined) await parts.boss.complete(job.name, job.id);
    else await recordFailure(parts, job, failure.error);
  } catch (error) {
    // Neither done nor failed on record: the lease runs out and the job runs again.
    parts.report({ kind: 'trouble', error });
  }
}

async function attempt(
  { handler, timeoutMs }: AttemptParts,
  job: FetchedJob,
  controller: AbortController,
): Promise<{ readonly error: unknown } | typeof TAKEN_AWAY | undefined> {
  const { signal } = controller;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  const timer = setTimeout(() => controller.abort(new RecoveryError('timed-out')), timeoutMs);
  try {
    await Promise.race([handler(asGiven(job, signal)), aborted]);
    return undefined;
  } catch (error) {
    return error === TAKEN_AWAY ? TAKEN_AWAY : { error };
  } finally {
    clearTimeout(timer);
  }
}

function asGiven(job: FetchedJob, signal: AbortSignal): Parameters<JobHandler>[0] {
  const { id, name, data, retryCount, retryLimit } = job;
  return { id, name, data, attempt: retryCount + 1, isLastAttempt: retryCount >= retryLimit, signal };
}

async function recordFailure(parts: AttemptParts, job: FetchedJob, error: unknown): Promise<void> {
  const { database, boss, report } = parts;
  const final = error instanceof RecoveryError && !error.retryable;
  if (final) {
    await database.query(
      `UPDATE ${BOSS_SCHEMA}.job SET retry_limit = retry_count WHERE name = $1 AND id = $2`,
      [job.name, job.id],
    );
  }
  // The code alone: messages and stacks of errors may quote what was being worked on.
  await boss.fail(job.name, job.id, { code: errorCodeOf(error) });
  report({
    kind: 'failed',
    name: job.name,
    id: job.id,
    attempt: job.retryCount + 1,
    willRetry: !final && job.retryCount < job.retryLimit,
    code: errorCodeOf(error),
    error,
  });
}
