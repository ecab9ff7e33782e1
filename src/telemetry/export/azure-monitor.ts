import { AzureMonitorMetricExporter, AzureMonitorTraceExporter } from '@azure/monitor-opentelemetry-exporter';
import { type Exporters } from './exporters';

/** To Application Insights. What cannot be sent is dropped: it would be kept in a folder that a container does not have. */
export function azureMonitor(connectionString: string): Exporters {
  const options = { connectionString, disableOfflineStorage: true };
  return { traces: new AzureMonitorTraceExporter(options), metrics: new AzureMonitorMetricExporter(options) };
}
