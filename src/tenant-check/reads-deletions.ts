import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { answered } from './replies';

/** graph-facts 1.1, 4: documented as a name, its reading only observed. */
export const readsDeletions: Check = {
  assumption: 'Recoverable Items can be read',
  otherwise:
    'Where it is not there Deleted Items alone is searched; where it is refused the search says that access is missing',
  look: async (ask) =>
    answered(
      await ask({
        as: 'person',
        path: pathTo(['me', 'mailFolders', 'recoverableitemsdeletions', 'messages'], {
          $select: 'id',
          $top: 1,
        }),
      }),
    ),
};
