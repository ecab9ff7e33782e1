import { type Tenant } from '../tenant/tenant';
import {
  DEFAULT_OUTCOMES,
  DEFAULT_SECONDS,
  type EdiscoveryOutcomes,
  type EdiscoverySeconds,
} from '../tenant/ediscovery/ediscovery';
import { type TenantInput } from './input';

/** Sets how eDiscovery and Backup behave from now on; work under way keeps its time. */
export function setTenant({ ediscovery, backup, reports }: Tenant, input: TenantInput): void {
  reports.access = input.reports === 'no-consent' ? 'no-consent' : 'ok';
  reports.concealed = input.reports === 'concealed';
  backup.access = input.backup;
  backup.seconds = input.backupSeconds;
  backup.end = input.backupOutcome;
  const seconds = input.ediscoverySeconds;
  const outcomes = input.ediscoveryOutcomes;
  ediscovery.access = input.ediscovery;
  ediscovery.seconds = {
    estimate: seconds.estimate ?? DEFAULT_SECONDS.estimate,
    export: seconds.export ?? DEFAULT_SECONDS.export,
    hold: seconds.hold ?? DEFAULT_SECONDS.hold,
    files: seconds.files ?? DEFAULT_SECONDS.files,
  } satisfies EdiscoverySeconds;
  ediscovery.outcomes = {
    estimate: outcomes.estimate ?? DEFAULT_OUTCOMES.estimate,
    export: outcomes.export ?? DEFAULT_OUTCOMES.export,
    hold: outcomes.hold ?? DEFAULT_OUTCOMES.hold,
  } satisfies EdiscoveryOutcomes;
}
