import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Counts and times what the service does. Labels come from closed lists: a label made of user input would grow without end. */
export interface Metrics {
  /** A turn of the conversation, from its activity to its answer. */
  turn(kind: string, outcome: string, seconds: number): void;
  /** A message or card sent, updated or given up, by the channel's answer. */
  channel(operation: string, outcome: string): void;
  /** One request to Microsoft Graph; status 0 where none came back. */
  graphRequest(operation: string, status: number): void;
  /** A sentence read with the help of a language model, by how its reading came about. */
  reading(outcome: string): void;
  /** One message a restore dealt with. */
  restore(outcome: string, count?: number): void;
  /** The exposition text of all of it. */
  text(): Promise<string>;
  /** The content type of that text. */
  readonly contentType: string;
}

/** Seconds: Teams gives up on an invoke after about ten, a good turn takes less than one. */
const TURN_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30];

/** A registry of its own, so that several can live in one process. `process` adds the runtime's own metrics. */
export function createMetrics(options: { readonly process: boolean } = { process: false }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (options.process) collectDefaultMetrics({ register: registry });
  const turns = new Histogram({
    name: 'mail_recovery_turn_duration_seconds',
    help: 'Time from an activity to its answer, by kind of turn and outcome.',
    labelNames: ['kind', 'outcome'],
    buckets: TURN_BUCKETS,
    registers,
  });
  const channel = new Counter({
    name: 'mail_recovery_channel_requests_total',
    help: 'Messages and cards sent to the chat service, by operation and outcome.',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const graph = new Counter({
    name: 'mail_recovery_graph_requests_total',
    help: 'Requests to Microsoft Graph, by operation and HTTP status (0: no answer).',
    labelNames: ['operation', 'status'],
    registers,
  });
  const readings = new Counter({
    name: 'mail_recovery_model_readings_total',
    help: 'Sentences read where a language model is set up, by how the reading came about.',
    labelNames: ['outcome'],
    registers,
  });
  const restored = new Counter({
    name: 'mail_recovery_restored_messages_total',
    help: 'Messages a restore dealt with, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  return {
    turn: (kind, outcome, seconds) => turns.observe({ kind, outcome }, seconds),
    channel: (operation, outcome) => channel.inc({ operation, outcome }),
    graphRequest: (operation, status) => graph.inc({ operation, status }),
    reading: (outcome) => readings.inc({ outcome }),
    restore: (outcome, count = 1) => restored.inc({ outcome }, count),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
