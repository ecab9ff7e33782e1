import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { type Exporters } from './exporters';

/** To any receiver of OTLP over HTTP, as JSON. */
export function otlp(endpoint: string): Exporters {
  const root = endpoint.replace(/\/+$/, '');
  return {
    traces: new OTLPTraceExporter({ url: `${root}/v1/traces` }),
    metrics: new OTLPMetricExporter({ url: `${root}/v1/metrics` }),
  };
}
