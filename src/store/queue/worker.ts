import type PgBoss from 'pg-boss';
import { type AttemptParts, carryOut, type FetchedJob, TAKEN_AWAY } from './attempt';
import { BOSS_SCHEMA, executorOn } from './boss';
import { type JobData } from './queue';

/** What a worker works with. */
export interface WorkerParts extends AttemptParts {
  readonly name: string;
  readonly concurrency: number;
  readonly pollMs: number;
}

/** Carries out the jobs of one queue in this process. */
export interface Worker {
  /** Looks for due jobs now. */
  wake(): void;
  /** Tells the database that the running jobs still run. */
  beat(): Promise<void>;
  stop(timeoutMs: number): Promise<void>;
}

interface Attempt {
  readonly job: FetchedJob;
  readonly controller: AbortController;
  readonly settled: Promise<void>;
}

/**
 * pg-boss's own `work` settles jobs without awaiting it, so that a database that is away ends the process, and gives a
 * job a fixed time at most. Hence this loop on `fetch`, `complete` and `fail`: leases are renewed while a job runs, so
 * that they can be short, and a job of a process that died soon runs elsewhere.
 */
export function startWorker(parts: WorkerParts): Worker {
  const attempts = new Map<string, Attempt>();
  let polling: Promise<void> | undefined;
  let wanted = false;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;

  const wake = (): void => {
    wanted = true;
    if (stopping) return;
    polling ??= pollWhileWanted().finally(() => {
      polling = undefined;
      if (stopping) return;
      clearTimeout(timer);
      timer = setTimeout(wake, wanted ? 0 : parts.pollMs);
    });
  };

  const pollWhileWanted = async (): Promise<void> => {
    while (wanted && !stopping) {
      wanted = false;
      const free = parts.concurrency - attempts.size;
      if (free > 0) for (const job of await fetchDue(parts, free)) begin(job);
    }
  };

  const begin = (job: FetchedJob): void => {
    const controller = new AbortController();
    const settled = carryOut(parts, job, controller).finally(() => {
      attempts.delete(job.id);
      wake();
    });
    attempts.set(job.id, { job, controller, settled });
  };

  wake();
  return {
    wake,
    beat: () => renewLeases(parts, attempts),
    stop: async (timeoutMs) => {
      stopping = true;
      clearTimeout(timer);
      await polling;
      await Promise.race([
        Promise.all([...attempts.values()].map(({ settled }) => settled)),
        pause(timeoutMs),
      ]);
      await putBack(parts, [...attempts.values()]);
    },
  };
}

/** Empty where the queue cannot be read just now, which is reported. */
async function fetchDue({ boss, database, name, report }: WorkerParts, count: number): Promise<FetchedJob[]> {
  const reader = executorOn(database);
  const executeSql: PgBoss.Db['executeSql'] = async (text, values) => {
    try {
      return await reader.executeSql(text, values);
    } catch (error) {
      // pg-boss takes any failure here for "no job".
      report({ kind: 'trouble', error });
      throw error;
    }
  };
  return boss.fetch<JobData>(name, { batchSize: count, includeMetadata: true, db: { executeSql } });
}

/** A job that is not ours any more, because this process slept longer than its lease, is let go. */
async function renewLeases(
  { database, name, report }: WorkerParts,
  attempts: ReadonlyMap<string, Attempt>,
): Promise<void> {
  if (attempts.size === 0) return;
  // Those of this moment: what begins while the database answers is not in its answer.
  const beating = [...attempts];
  try {
    const rows = await database.query<{ id: string }>(
      `UPDATE ${BOSS_SCHEMA}.job SET started_on = now()
       WHERE name = $1 AND id = ANY($2::uuid[]) AND state = 'active' RETURNING id`,
      [name, beating.map(([id]) => id)],
    );
    const ours = new Set(rows.map((row) => row.id));
    for (const [id, { controller }] of beating) if (!ours.has(id)) controller.abort(TAKEN_AWAY);
  } catch (error) {
    report({ kind: 'trouble', error });
  }
}

async function putBack({ boss, name, report }: WorkerParts, attempts: readonly Attempt[]): Promise<void> {
  if (attempts.length === 0) return;
  for (const { controller } of attempts) controller.abort(TAKEN_AWAY);
  try {
    for (const { job } of attempts) await boss.fail(name, job.id, { code: 'stopped' });
  } catch (error) {
    report({ kind: 'trouble', error });
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
