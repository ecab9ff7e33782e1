import { type ExchangeHealth } from '../domain/service-health';
import { type ServiceHealth } from './ports';

/** When much is down the dashboard is slow too; an answer without it is better than none. */
const PATIENCE_MS = 4_000;

/** How Exchange Online is doing; whoever asks is never kept from the rest of an answer by a dashboard that fails. */
export async function checkServiceHealth(health: ServiceHealth): Promise<ExchangeHealth> {
  try {
    return await health.exchange(AbortSignal.timeout(PATIENCE_MS));
  } catch {
    return { kind: 'unknown' };
  }
}
