import { type Anomaly, type MailboxAccess } from '../domain/audit';
import { ExpiringMap } from '../domain/expiring-map';
import { type EpochMs } from '../domain/time';
import { type Actor, personOf } from './actor';
import { type AuditTrail } from './ports';

/** Puts on record what an honest person hardly does, and who works in a mailbox of others. */
export interface AnomalyLog {
  /** @param actor whose `tenantId` says in which tenant's record it is written */
  note(actor: Actor, what: Anomaly | MailboxAccess): Promise<void>;
}

const QUIET_MS = 60 * 1000;
const MOST_REMEMBERED = 10_000;

/** The same of one person is on record once a minute, so that nobody can flood the record. Made once, at composition. */
export function anomalyLog(audit: Pick<AuditTrail, 'append'>, now: () => EpochMs): AnomalyLog {
  const noted = new ExpiringMap<true>({ most: MOST_REMEMBERED, lifeMs: QUIET_MS, now });
  return {
    note: async (actor, what) => {
      const key = JSON.stringify([actor.tenantId, actor.id, what]);
      // Two restores are two, however alike they are.
      if (what.kind !== 'shared-mailbox-restored' && noted.get(key) === true) return;
      noted.set(key, true);
      try {
        const { tenantId } = actor;
        await audit.append([
          { at: now(), tenantId, request: null, actor: personOf(actor), what, before: null, after: null },
        ]);
      } catch (error) {
        noted.delete(key);
        throw error;
      }
    },
  };
}
