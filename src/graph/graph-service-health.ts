import {
  type ServiceHealth as HealthOverview,
  type ServiceHealthIssue,
} from '@microsoft/microsoft-graph-types';
import { ExpiringMap } from '../domain/expiring-map';
import { type ExchangeHealth, type ServiceIncident } from '../domain/service-health';
import { type ServiceHealth } from '../guidance/ports';
import { type Clock } from './clock';
import { type Gateway } from './gateway';
import { listHealthOverviews } from './operations/list-health-overviews';
import { listOpenIssues } from './operations/list-open-issues';
import { instantOfGraph } from './odata/timestamps';

/** Everybody asks at once when mail is down, and the dashboard changes every half hour at most. */
const CACHE_LIFE_MS = 60_000;

/** Statuses, lower-case, of a service that works; one of Microsoft's own samples is misspelt (graph-facts 10). */
const WORKING: ReadonlySet<string> = new Set([
  'serviceoperational',
  'servicaoperational',
  'servicerestored',
  'postincidentreviewpublished',
  'falsepositive',
  'resolved',
  'resolvedexternal',
  'mitigated',
  'mitigatedexternal',
]);

/** The health dashboard over Graph in the application's name; what it tells is believed for a minute. */
export function graphServiceHealth(gateway: Gateway, clock: Clock): ServiceHealth {
  const told = new ExpiringMap<ExchangeHealth>({
    most: 1,
    lifeMs: CACHE_LIFE_MS,
    now: () => clock.now(),
  });
  return {
    async exchange(signal) {
      const known = told.get('exchange');
      if (known !== undefined) return known;
      const health = await look(gateway, signal);
      told.set('exchange', health);
      return health;
    },
  };
}

async function look(gateway: Gateway, signal: AbortSignal): Promise<ExchangeHealth> {
  const overview = (await listHealthOverviews(gateway, signal)).find(isExchange);
  if (overview === undefined) return { kind: 'unknown' };
  if (WORKING.has(String(overview.status).toLowerCase())) return { kind: 'working' };
  const issues = (await listOpenIssues(gateway, signal)).filter(
    ({ service }) => service === overview.service,
  );
  const incidents = issues.flatMap((issue) => incidentOf(issue) ?? []);
  return { kind: 'troubled', incidents: incidents.sort((one, other) => other.since - one.since) };
}

/** Sources differ on which of the two is the key (graph-facts 10). */
function isExchange({ id, service }: HealthOverview): boolean {
  return id === 'Exchange' || service === 'Exchange Online';
}

/** Null for an advisory, and for what cannot be told: it explains no outage. */
function incidentOf(issue: ServiceHealthIssue): ServiceIncident | null {
  const { id, title, startDateTime, classification } = issue;
  const since = instantOfGraph(startDateTime);
  if (classification?.toLowerCase() !== 'incident' || since === null) return null;
  return id && title ? { id, title, since } : null;
}
