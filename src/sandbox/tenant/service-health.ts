/** One service on the health dashboard (graph-facts 10). */
export interface HealthOverview {
  readonly id: string;
  readonly service: string;
  readonly status: string;
}

/** One incident or advisory. Times are milliseconds. */
export interface HealthIssue {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  readonly impactDescription: string;
  readonly classification: 'incident' | 'advisory';
  readonly status: string;
  readonly feature: string;
  readonly isResolved: boolean;
  readonly startedAt: number;
  readonly endedAt: number | null;
}

const OPERATIONAL: readonly HealthOverview[] = [
  { id: 'Exchange', service: 'Exchange Online', status: 'serviceOperational' },
  { id: 'OrgLiveID', service: 'Identity Service', status: 'serviceOperational' },
  { id: 'OSDPPlatform', service: 'Microsoft 365 suite', status: 'serviceOperational' },
];

/** What the tenant's administrators see of the services, and whether the application may see it. */
export class ServiceHealth {
  access: 'ok' | 'no-consent' = 'ok';
  overviews = OPERATIONAL;
  issues: readonly HealthIssue[] = [];

  clear(): void {
    this.access = 'ok';
    this.overviews = OPERATIONAL;
    this.issues = [];
  }

  /** Sets the status of Exchange Online alone. */
  setExchange(status: string): void {
    this.overviews = OPERATIONAL.map((one) => (one.id === 'Exchange' ? { ...one, status } : one));
  }
}
