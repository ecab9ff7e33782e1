import { type FirstSteps, type RequestStore } from '../escalation/ports';
import { type Settings } from '../settings';
import { type Database, type SqlValue } from '../store/database';
import { type Queue } from '../store/queue/queue';
import type * as Export from '../telemetry/export';
import { createMetrics, type Metrics, toBoth } from '../telemetry/metrics';
import { NO_TRACER, type Tracer } from '../telemetry/tracer';

export interface Telemetry {
  readonly metrics: Metrics;
  readonly tracer: Tracer;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Metrics for Prometheus, and where the settings name a receiver, traces and the same metrics for that. */
export function startTelemetry({ telemetry }: Settings): Telemetry {
  const metrics = createMetrics({ process: true });
  if (telemetry === null) return { metrics, tracer: NO_TRACER, stop: () => Promise.resolve() };
  // Loaded only here: a bot that sends nothing does not wait for these packages.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- `import()` would have to name a file of JavaScript
  const { startExport } = require('../telemetry/export') as typeof Export;
  const sent = startExport(telemetry);
  return { metrics: toBoth(metrics, sent.metrics), tracer: sent.tracer, stop: () => sent.stop() };
}

/** Each statement and transaction that is part of something is measured, by its verb alone. */
export function tracedDatabase(database: Database, tracer: Tracer): Database {
  return {
    ...database,
    query: <Row extends object>(sql: string, values?: readonly SqlValue[]) =>
      tracer.part('database', { operation: verbOf(sql) }, () => database.query<Row>(sql, values)),
    transaction: (work) =>
      tracer.part('database', { operation: 'TRANSACTION' }, () => database.transaction(work)),
  };
}

/** Each job is measured, with all that it does. */
export function tracedQueue(queue: Queue, tracer: Tracer): Queue {
  return {
    ...queue,
    work: (name, handler, options) =>
      queue.work(name, (job) => tracer.span('job', { job: name }, () => handler(job)), options),
    every: (name, everyMs, handler) =>
      queue.every(name, everyMs, (job) => tracer.span('job', { job: name }, () => handler(job))),
  };
}

function verbOf(sql: string): string {
  return /^\s*([A-Za-z]+)/.exec(sql)?.[1]?.toUpperCase() ?? 'OTHER';
}

/** Counts what happened to requests, once it is kept. */
export function countedRequests(store: RequestStore, metrics: Pick<Metrics, 'requestEvent'>): RequestStore {
  return {
    ...store,
    create: async (draft, then) => {
      let first: ReturnType<FirstSteps> | null = null;
      const request = await store.create(draft, (made) => (first = then(made)));
      count(first, metrics);
      return request;
    },
    change: async (change) => {
      const changed = await store.change(change);
      if (changed !== null) count(change, metrics);
      return changed;
    },
  };
}

function count(kept: ReturnType<FirstSteps> | null, metrics: Pick<Metrics, 'requestEvent'>): void {
  for (const { what } of kept?.audit ?? []) metrics.requestEvent(what.kind);
}
