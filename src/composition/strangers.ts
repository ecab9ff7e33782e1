import { type AnomalyLog } from '../escalation/anomaly-log';
import { type Settings } from '../settings';
import { type Frame } from '../teams/ports';
import { type Logger } from '../telemetry/logger';

const TENANT = /^[0-9a-f-]{36}$/i;

/**
 * Puts people of tenants that are not served on record: in that of the bot's own tenant, for a stranger's is nobody's to
 * read. Their name is left out, as is whatever does not look like a tenant.
 */
export function noteStrangers(
  { bot, allowedTenants }: Pick<Settings, 'bot' | 'allowedTenants'>,
  anomalies: AnomalyLog,
  log: Logger,
): (frame: Frame) => void {
  const home = bot?.tenantId ?? allowedTenants[0];
  return ({ person, correlationId }) => {
    if (home === undefined) return;
    const tenant = TENANT.test(person.tenantId) ? person.tenantId : 'unknown';
    const stranger = { id: person.id, name: '', tenantId: home };
    anomalies.note(stranger, { kind: 'foreign-tenant-refused', tenant }).catch((error: unknown) => {
      log.warn('anomaly not recorded', { correlationId }, error);
    });
  };
}
