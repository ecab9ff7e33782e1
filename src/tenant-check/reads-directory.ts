import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { answered } from './replies';

/** graph-facts 11: application permission for the directory. */
export const readsDirectory: Check = {
  assumption: 'The application may read the directory (User.Read.All)',
  otherwise: 'Nobody may decide requests: the bot denies on error',
  look: async (ask) =>
    answered(await ask({ as: 'application', path: pathTo(['users'], { $select: 'id', $top: 1 }) })),
};
