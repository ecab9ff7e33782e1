import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { answered } from './replies';

/** graph-facts 2.3: no live evidence either way. */
export const searchesDeletions: Check = {
  assumption: '$search works in Recoverable Items',
  otherwise: 'Nothing changes: the bot never asks for it and sifts by filter and by itself',
  look: async (ask) =>
    answered(
      await ask({
        as: 'person',
        path: pathTo(['me', 'mailFolders', 'recoverableitemsdeletions', 'messages'], {
          $select: 'id',
          $search: '"mail"',
          $top: 1,
        }),
      }),
    ),
};
