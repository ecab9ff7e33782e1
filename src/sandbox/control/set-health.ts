import { type ServiceHealth } from '../tenant/service-health';
import { type HealthInput } from './input';

/** Replaces all that the health dashboard shows. */
export function setHealth(health: ServiceHealth, { access, exchange, issues }: HealthInput): void {
  health.access = access;
  health.setExchange(exchange);
  health.issues = issues.map(({ startDateTime, endDateTime, ...same }) => ({
    ...same,
    startedAt: startDateTime,
    endedAt: endDateTime,
  }));
}
