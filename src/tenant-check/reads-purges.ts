import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { answered } from './replies';

/** graph-facts 1.1: the name is not in the documented list. */
export const readsPurges: Check = {
  assumption: 'Purges can be read by its well-known name',
  otherwise: 'Nothing changes: purged mail is asked of the helpdesk, which goes through eDiscovery',
  look: async (ask) =>
    answered(
      await ask({
        as: 'person',
        path: pathTo(['me', 'mailFolders', 'recoverableitemspurges'], { $select: 'id' }),
      }),
    ),
};
