import { type ApplicationService } from '../application-calls';
import { denialOr } from './denial';

/** The cases of eDiscovery (graph-facts 7). */
export const CASES: ApplicationService = {
  application: 'ediscovery',
  root: ['security', 'cases', 'ediscoveryCases'],
  failure: denialOr,
};
