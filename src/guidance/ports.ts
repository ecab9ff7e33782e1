import { type ExchangeHealth } from '../domain/service-health';

/** The tenant's health dashboard. */
export interface ServiceHealth {
  /** @throws RecoveryError where it does not answer, or not before the signal */
  exchange(signal: AbortSignal): Promise<ExchangeHealth>;
}
