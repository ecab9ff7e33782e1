import { randomUUID } from 'node:crypto';
import type PgBoss from 'pg-boss';
import { RecoveryError } from '../../domain/errors';
import { DatabaseFailure } from '../engine/failure';
import { type Database } from '../sql';
import { BOSS_SCHEMA, bossOn, executorOn } from './boss';
import { install } from './install';
import { type Queue, type QueueDefinition, type QueueEvent } from './queue';
import { startWorker, type Worker } from './worker';

export interface QueueOptions {
  /** Every queue that will be used, here or in another replica. */
  readonly queues: readonly QueueDefinition[];
  readonly report: (event: QueueEvent) => void;
  /** Pause between looks for due jobs. Jobs added by this process wait for none. */
  readonly pollMs?: number;
  /** A job whose process shows no sign of life for so long runs elsewhere. */
  readonly leaseMs?: number;
  /** How often such jobs are looked for. */
  readonly maintenanceSeconds?: number;
}

/** With one process every new job announces itself, and polling is for retries alone; replicas must look. */
const POLL_MS = { pglite: 5_000, postgres: 2_000 } as const;
const LEASE_MS = 60_000;
const MAINTENANCE_SECONDS = 30;
const TIMEOUT_MS = 30 * 60_000;
const CHECK_MS = 3_000;
/**
 * pg-boss fetches what was due before this moment. PGlite's clock counts whole milliseconds, so that a job added and looked
 * for within one would be passed over until the next poll.
 */
const AT_ONCE = '-0.001 seconds';
/** `setTimeout` takes no more; pg-boss and polling take over from there. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Starts the queue on a database; pg-boss creates its own schema there. */
export async function createQueue(database: Database, options: QueueOptions): Promise<Queue> {
  const boss = bossOn(database, options.maintenanceSeconds ?? MAINTENANCE_SECONDS);
  const queue = new BossQueue(database, boss, options);
  try {
    await install(
      database,
      boss,
      options.queues.map(({ name }) => name),
    );
    return queue;
  } catch (error) {
    await queue.stop(0);
    throw error;
  }
}

class BossQueue implements Queue {
  private readonly definitions: ReadonlyMap<string, QueueDefinition>;
  private readonly workers = new Map<string, Worker>();
  private readonly leaseMs: number;
  private readonly heart: NodeJS.Timeout;
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly boss: PgBoss,
    private readonly options: QueueOptions,
  ) {
    this.definitions = new Map(options.queues.map((queue) => [queue.name, queue]));
    this.leaseMs = options.leaseMs ?? LEASE_MS;
    boss.on('error', (error) => {
      // Maintenance that was under way while everything closed has nothing to tell.
      if (this.stopping === undefined) options.report({ kind: 'trouble', error });
    });
    this.heart = setInterval(() => {
      for (const worker of this.workers.values()) void worker.beat();
    }, this.leaseMs / 3);
  }

  enqueue: Queue['enqueue'] = async (name, data, { startAfterMs = 0, key } = {}, tx) => {
    const { retries = 8, retryDelaySeconds = 2 } = this.defined(name);
    const id = await this.boss.send(name, data, {
      startAfter: startAfterMs > 0 ? startAfterMs / 1000 : AT_ONCE,
      // Without a key of its own a job is like no other.
      singletonKey: key ?? randomUUID(),
      retryLimit: retries,
      retryDelay: retryDelaySeconds,
      retryBackoff: true,
      expireInSeconds: Math.ceil(this.leaseMs / 1000),
      db: executorOn(tx ?? this.database),
    });
    if (id === null && key === undefined) throw defect(`queue ${name} is missing in the database`);
    const announce = (): void => this.nudgeAfter(name, startAfterMs);
    if (tx === undefined) announce();
    else tx.afterCommit(announce);
  };

  work: Queue['work'] = (name, handler, { concurrency = 1, timeoutMs = TIMEOUT_MS } = {}) => {
    this.defined(name);
    if (this.workers.has(name)) throw defect(`queue ${name} has a handler already`);
    const { database, boss, options } = this;
    const pollMs = options.pollMs ?? POLL_MS[database.kind];
    const { report } = options;
    this.workers.set(
      name,
      startWorker({ database, boss, name, handler, concurrency, timeoutMs, pollMs, report }),
    );
  };

  every: Queue['every'] = async (name, everyMs, handler) => {
    this.work(name, async (job) => {
      // Before the work, so that a round that fails for good does not end the series.
      await this.enqueue(name, {}, { key: 'next', startAfterMs: everyMs });
      await handler(job);
    });
    await this.enqueue(name, {}, { key: 'next' });
  };

  nudge: Queue['nudge'] = (name) => {
    this.workers.get(name)?.wake();
  };

  check: Queue['check'] = async () => {
    if (this.stopping !== undefined) throw unavailable('the queue has stopped');
    const asked = this.database.query<{ name: string }>(`SELECT name FROM ${BOSS_SCHEMA}.queue`);
    const present = new Set((await inTime(asked)).map(({ name }) => name));
    const missing = [...this.definitions.keys()].filter((name) => !present.has(name));
    if (missing.length > 0) throw unavailable(`queues are missing: ${missing.join(', ')}`);
  };

  stop: Queue['stop'] = (timeoutMs) => (this.stopping ??= this.windDown(timeoutMs));

  private async windDown(timeoutMs: number): Promise<void> {
    await Promise.all([...this.workers.values()].map((worker) => worker.stop(timeoutMs)));
    clearInterval(this.heart);
    await this.boss.stop({ graceful: false, close: false });
  }

  private defined(name: string): QueueDefinition {
    const definition = this.definitions.get(name);
    if (definition === undefined) throw defect(`queue ${name} is not defined`);
    return definition;
  }

  private nudgeAfter(name: string, ms: number): void {
    if (ms <= 0) this.nudge(name);
    // A little later than asked for: the database compares with its own clock.
    else if (ms < LONGEST_TIMER_MS) setTimeout(() => this.nudge(name), ms + 20).unref();
  }
}

async function inTime<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable('no answer in time')), CHECK_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

function defect(message: string): RecoveryError {
  return new RecoveryError('unexpected', { cause: new DatabaseFailure(message) });
}

function unavailable(message: string): RecoveryError {
  return new RecoveryError('storage-unavailable', { cause: new DatabaseFailure(message) });
}
