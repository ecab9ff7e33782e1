import { type EnvironmentReader } from './environment-reader';
import { type Settings } from './settings';

/** Where traces and metrics are sent, beside /metrics; nowhere unless told. */
export function readTelemetry(reader: EnvironmentReader): Settings['telemetry'] {
  const applicationInsights = reader.text('APPLICATIONINSIGHTS_CONNECTION_STRING');
  if (applicationInsights !== null && !/(^|;)InstrumentationKey=[^;]/i.test(applicationInsights)) {
    reader.missing(
      'APPLICATIONINSIGHTS_CONNECTION_STRING',
      'must be the connection string of Application Insights: it holds InstrumentationKey=',
    );
  }
  const otlpEndpoint = reader.url('OTEL_EXPORTER_OTLP_ENDPOINT', ['https:', 'http:']);
  return otlpEndpoint === null && applicationInsights === null ? null : { otlpEndpoint, applicationInsights };
}
