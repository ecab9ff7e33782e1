import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { type MetricsSink } from '../metrics';
import { type Tracer } from '../tracer';
import type * as AzureMonitor from './azure-monitor';
import { type Exporters } from './exporters';
import { meterMetrics } from './meter-metrics';
import { otlp } from './otlp';
import { spanTracer } from './span-tracer';

/** Where telemetry goes: either, or both. */
export interface ExportTargets {
  /** Root of an OTLP/HTTP receiver, e.g. `http://collector:4318`; JSON is what it is sent. */
  readonly otlpEndpoint: string | null;
  /** Azure Monitor's connection string. */
  readonly applicationInsights: string | null;
}

export interface TelemetryExport {
  readonly tracer: Tracer;
  readonly metrics: MetricsSink;
  /** Sends what is left; never rejects: nobody is kept waiting by a receiver that has gone. */
  stop(): Promise<void>;
}

const SERVICE = 'mail-recovery-bot';

/**
 * Starts sending traces and metrics. Loaded only where a target is set: these packages take their time.
 *
 * @param everyMs how often metrics are sent; a minute if left out
 */
export function startExport(targets: ExportTargets, everyMs = 60_000): TelemetryExport {
  const resource = resourceFromAttributes({ 'service.name': SERVICE });
  const exporters = exportersTo(targets);
  const tracers = new BasicTracerProvider({
    resource,
    spanProcessors: exporters.map(({ traces }) => new BatchSpanProcessor(traces)),
  });
  const meters = new MeterProvider({
    resource,
    readers: exporters.map(
      ({ metrics }) =>
        new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: everyMs }),
    ),
  });
  return {
    tracer: spanTracer(tracers.getTracer(SERVICE)),
    metrics: meterMetrics(meters.getMeter(SERVICE)),
    stop: async () => {
      await Promise.allSettled([tracers.shutdown(), meters.shutdown()]);
    },
  };
}

function exportersTo({ otlpEndpoint, applicationInsights }: ExportTargets): readonly Exporters[] {
  return [
    ...(otlpEndpoint === null ? [] : [otlp(otlpEndpoint)]),
    ...(applicationInsights === null ? [] : [toAzure(applicationInsights)]),
  ];
}

/** Loaded only here: the package counts its own use and sends that, too unless APPLICATION_INSIGHTS_NO_STATSBEAT is set. */
function toAzure(connectionString: string): Exporters {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- `import()` would have to name a file of JavaScript
  return (require('./azure-monitor') as typeof AzureMonitor).azureMonitor(connectionString);
}
