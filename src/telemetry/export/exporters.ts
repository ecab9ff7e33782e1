import { type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import { type SpanExporter } from '@opentelemetry/sdk-trace-base';

/** The two ways to one receiver. */
export interface Exporters {
  readonly traces: SpanExporter;
  readonly metrics: PushMetricExporter;
}
