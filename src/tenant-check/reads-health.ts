import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { answered } from './replies';

/** graph-facts 10: ServiceHealth.Read.All. */
export const readsHealth: Check = {
  assumption: 'The health dashboard can be read (ServiceHealth.Read.All)',
  otherwise: 'The bot says that it does not know whether Exchange is down',
  optional: true,
  look: async (ask) =>
    answered(
      await ask({ as: 'application', path: pathTo(['admin', 'serviceAnnouncement', 'healthOverviews']) }),
    ),
};
