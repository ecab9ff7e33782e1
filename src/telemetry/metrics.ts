import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { INSTRUMENTS, TURN_BUCKETS } from './instruments';

/** Takes what the service counts and times. Labels come from closed lists: a label made of user input would grow without end. */
export interface MetricsSink {
  /** A turn of the conversation, from its activity to its answer. */
  turn(kind: string, outcome: string, seconds: number): void;
  /** A message or card sent, updated or given up, by the channel's answer. */
  channel(operation: string, outcome: string): void;
  /** One request to Microsoft Graph; status 0 where none came back. */
  graphRequest(operation: string, status: number): void;
  /** A sentence read with the help of a language model, by how its reading came about. */
  reading(outcome: string): void;
  /** An answer about a topic: `shown`, `helped` or `not-helped`. */
  answer(topic: string, outcome: string): void;
  /** One message a restore dealt with. */
  restore(outcome: string, count?: number): void;
  /** Something that happened to a request for the helpdesk, by its kind in the record. */
  requestEvent(event: string): void;
  /** A morning's look for mail that vanishes, by what came of it: `before`, `weekly`, `nothing`, `failed` or `stopped`. */
  reminder(outcome: string): void;
  /** An attempt at a job that failed: `retried` or `given-up`. */
  jobFailed(job: string, outcome: string): void;
  /** Where the age of the oldest due job is asked, in seconds, whenever somebody looks. */
  watchOldestJob(age: () => Promise<number>): void;
  /** Where it is asked, by kind, what waits for the helpdesk whenever somebody looks. */
  watchRequests(look: LookAtRequests): void;
}

/** Requests of each kind that wait, those of which there is none too. */
export type LookAtRequests = () => Promise<
  readonly { readonly kind: string; readonly count: number; readonly oldestSeconds: number }[]
>;

/** The same for Prometheus to read. */
export interface Metrics extends MetricsSink {
  /** The exposition text of all of it. */
  text(): Promise<string>;
  /** The content type of that text. */
  readonly contentType: string;
}

/** A registry of its own, so that several can live in one process. `process` adds the runtime's own metrics. */
export function createMetrics(options: { readonly process: boolean } = { process: false }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (options.process) collectDefaultMetrics({ register: registry });
  const turns = new Histogram({ ...INSTRUMENTS.turns, buckets: TURN_BUCKETS, registers });
  const channel = new Counter({ ...INSTRUMENTS.channel, registers });
  const graph = new Counter({ ...INSTRUMENTS.graph, registers });
  const readings = new Counter({ ...INSTRUMENTS.readings, registers });
  const answers = new Counter({ ...INSTRUMENTS.answers, registers });
  const restored = new Counter({ ...INSTRUMENTS.restored, registers });
  const requestEvents = new Counter({ ...INSTRUMENTS.requestEvents, registers });
  const reminders = new Counter({ ...INSTRUMENTS.reminders, registers });
  const jobFailures = new Counter({ ...INSTRUMENTS.jobFailures, registers });
  return {
    turn: (kind, outcome, seconds) => turns.observe({ kind, outcome }, seconds),
    channel: (operation, outcome) => channel.inc({ operation, outcome }),
    graphRequest: (operation, status) => graph.inc({ operation, status }),
    reading: (outcome) => readings.inc({ outcome }),
    answer: (topic, outcome) => answers.inc({ topic, outcome }),
    restore: (outcome, count = 1) => restored.inc({ outcome }, count),
    requestEvent: (event) => requestEvents.inc({ event }),
    reminder: (outcome) => reminders.inc({ outcome }),
    jobFailed: (job, outcome) => jobFailures.inc({ job, outcome }),
    watchOldestJob: (age) => {
      const { name, help } = INSTRUMENTS.oldestJob;
      new Gauge({
        name,
        help,
        registers,
        async collect() {
          // A database that does not answer shows in /readyz; the other figures are still worth reading.
          this.set(await age().catch(() => Number.NaN));
        },
      });
    },
    watchRequests: (look) => {
      const gauge = (
        { name, help, labelNames }: (typeof INSTRUMENTS)['requestsWaiting' | 'oldestRequest'],
        field: 'count' | 'oldestSeconds',
      ): void => {
        new Gauge({
          name,
          help,
          labelNames,
          registers,
          async collect() {
            this.reset();
            for (const one of await look().catch(() => [])) this.set({ kind: one.kind }, one[field]);
          },
        });
      };
      gauge(INSTRUMENTS.requestsWaiting, 'count');
      gauge(INSTRUMENTS.oldestRequest, 'oldestSeconds');
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** Everything told to each of them. */
export function toBoth(one: Metrics, other: MetricsSink): Metrics {
  const sinks: readonly MetricsSink[] = [one, other];
  const tell = (say: (sink: MetricsSink) => void): void => sinks.forEach(say);
  return {
    turn: (...facts) => tell((sink) => sink.turn(...facts)),
    channel: (...facts) => tell((sink) => sink.channel(...facts)),
    graphRequest: (...facts) => tell((sink) => sink.graphRequest(...facts)),
    reading: (...facts) => tell((sink) => sink.reading(...facts)),
    answer: (...facts) => tell((sink) => sink.answer(...facts)),
    restore: (...facts) => tell((sink) => sink.restore(...facts)),
    requestEvent: (...facts) => tell((sink) => sink.requestEvent(...facts)),
    reminder: (...facts) => tell((sink) => sink.reminder(...facts)),
    jobFailed: (...facts) => tell((sink) => sink.jobFailed(...facts)),
    watchOldestJob: (age) => tell((sink) => sink.watchOldestJob(age)),
    watchRequests: (look) => tell((sink) => sink.watchRequests(look)),
    text: () => one.text(),
    contentType: one.contentType,
  };
}
