import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { answered } from './replies';

/** graph-facts 7.1: application permission and role for eDiscovery. */
export const readsCases: Check = {
  assumption: 'The application may use eDiscovery (eDiscovery.ReadWrite.All and its role)',
  otherwise: 'Requests are carried out by hand, with exact steps',
  look: async (ask) =>
    answered(
      await ask({ as: 'application', path: pathTo(['security', 'cases', 'ediscoveryCases'], { $top: 1 }) }),
    ),
};
