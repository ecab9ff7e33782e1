import { type Meter, ValueType } from '@opentelemetry/api';
import { INSTRUMENTS, TURN_BUCKETS } from '../instruments';
import { type MetricsSink } from '../metrics';

/** The metrics of /metrics once more, by the same names, as OpenTelemetry's instruments. */
export function meterMetrics(meter: Meter): MetricsSink {
  const counter = ({ name, help }: { readonly name: string; readonly help: string }) =>
    meter.createCounter(name, { description: help, valueType: ValueType.INT });
  const turns = meter.createHistogram(INSTRUMENTS.turns.name, {
    description: INSTRUMENTS.turns.help,
    unit: 's',
    advice: { explicitBucketBoundaries: TURN_BUCKETS },
  });
  const channel = counter(INSTRUMENTS.channel);
  const graph = counter(INSTRUMENTS.graph);
  const readings = counter(INSTRUMENTS.readings);
  const answers = counter(INSTRUMENTS.answers);
  const restored = counter(INSTRUMENTS.restored);
  const requestEvents = counter(INSTRUMENTS.requestEvents);
  const reminders = counter(INSTRUMENTS.reminders);
  const jobFailures = counter(INSTRUMENTS.jobFailures);
  const gauge = ({ name, help }: { readonly name: string; readonly help: string }) =>
    meter.createObservableGauge(name, { description: help });
  const oldestJob = meter.createObservableGauge(INSTRUMENTS.oldestJob.name, {
    description: INSTRUMENTS.oldestJob.help,
    unit: 's',
  });
  return {
    turn: (kind, outcome, seconds) => turns.record(seconds, { kind, outcome }),
    channel: (operation, outcome) => channel.add(1, { operation, outcome }),
    graphRequest: (operation, status) => graph.add(1, { operation, status }),
    reading: (outcome) => readings.add(1, { outcome }),
    answer: (topic, outcome) => answers.add(1, { topic, outcome }),
    restore: (outcome, count = 1) => restored.add(count, { outcome }),
    requestEvent: (event) => requestEvents.add(1, { event }),
    reminder: (outcome) => reminders.add(1, { outcome }),
    jobFailed: (job, outcome) => jobFailures.add(1, { job, outcome }),
    watchRequests: (look) => {
      gauge(INSTRUMENTS.requestsWaiting).addCallback(async (result) => {
        for (const { kind, count } of await look().catch(() => [])) result.observe(count, { kind });
      });
      gauge(INSTRUMENTS.oldestRequest).addCallback(async (result) => {
        for (const { kind, oldestSeconds } of await look().catch(() => []))
          result.observe(oldestSeconds, { kind });
      });
    },
    watchOldestJob: (age) =>
      oldestJob.addCallback(async (result) => {
        const seconds = await age().catch(() => null);
        if (seconds !== null) result.observe(seconds);
      }),
  };
}
