import { type AnomalyLog } from '../escalation/anomaly-log';
import { type Limit } from '../domain/limit';
import { startOfDay, type EpochMs } from '../domain/time';
import { type CurrentPolicy, type Policy } from '../policy/policy';
import { type Usage } from './ports';
import { type Person } from './turn';

export interface AllowancePorts {
  readonly usage: Usage;
  readonly anomalies: AnomalyLog;
  readonly policy: CurrentPolicy;
  readonly now: () => EpochMs;
}

/** What was asked for is more than policy leaves; it is allowed again from then on. */
export interface Spent {
  readonly limit: Limit;
  /** How many the policy allows in a minute or a day. */
  readonly most: number;
  readonly again: EpochMs;
}

/**
 * Takes so many of what a person may do in a minute or a day; null where they may. All or nothing: what is refused is not
 * counted. A day is the organisation's, for a client could say any time zone.
 */
export async function takeAllowance(
  { usage, anomalies, policy: current, now }: AllowancePorts,
  person: Person,
  limit: Limit,
  amount = 1,
): Promise<Spent | null> {
  const policy = current();
  const most = mostOf(policy, limit);
  if (most === 0) return null;
  const { since, until } = periodOf(policy, limit, now());
  if (await usage.take(person.id, limit, since, amount, most)) return null;
  await anomalies.note(person, { kind: 'limit-reached', limit, most });
  return { limit, most, again: until };
}

/** 0: no limit. */
function mostOf({ selfService }: Policy, limit: Limit): number {
  switch (limit) {
    case 'activities':
      return selfService.activitiesPerMinute;
    case 'searches':
      return selfService.searchesPerDay;
    case 'restored':
      return selfService.restoredPerDay;
  }
}

const MINUTE_MS = 60_000;

function periodOf(
  { workingHours: { timezone } }: Policy,
  limit: Limit,
  now: EpochMs,
): { readonly since: EpochMs; readonly until: EpochMs } {
  if (limit !== 'activities')
    return { since: startOfDay(now, timezone), until: startOfDay(now, timezone, 1) };
  const since = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  return { since, until: since + MINUTE_MS };
}
