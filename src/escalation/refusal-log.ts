import { type AuditWhat, type DecisionRefusal } from '../domain/audit';
import { ExpiringMap } from '../domain/expiring-map';
import { type EscalationRequest } from '../domain/request';
import { type EpochMs } from '../domain/time';
import { type Actor } from './actor';
import { recorded } from './change-request';
import { type AuditTrail } from './ports';

type Wish = Extract<AuditWhat, { kind: 'decision-refused' }>['wish'];

/** Puts refused decisions on record. */
export interface RefusalLog {
  note(actor: Actor, request: EscalationRequest, wish: Wish, why: DecisionRefusal): Promise<void>;
}

const QUIET_MS = 60 * 1000;
const MOST_REMEMBERED = 10_000;

/**
 * Whoever keeps pressing is on record once a minute for each request and reason, so that nobody can flood the record. Kept
 * in this process: made once, at composition.
 */
export function refusalLog(audit: Pick<AuditTrail, 'append'>, now: () => EpochMs): RefusalLog {
  const noted = new ExpiringMap<true>({ most: MOST_REMEMBERED, lifeMs: QUIET_MS, now });
  return {
    note: async (actor, request, wish, why) => {
      const key = JSON.stringify([request.ref, actor.id, wish, why]);
      if (noted.get(key) === true) return;
      noted.set(key, true);
      try {
        await audit.append([recorded(request, now(), actor, { kind: 'decision-refused', wish, why })]);
      } catch (error) {
        noted.delete(key);
        throw error;
      }
    },
  };
}
