import { expandProperties, DELETED_ON } from '../graph/odata/extended-properties';
import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { carried } from './replies';

/** graph-facts 3.2: no live reading over Graph was found. */
export const hasDeletionTime: Check = {
  assumption: 'Mail in Recoverable Items names its deletion time (SystemTime 0x668F)',
  otherwise: 'The time of the last change stands in for it, shown as “about”',
  look: async (ask) => {
    const path = pathTo(['me', 'mailFolders', 'recoverableitemsdeletions', 'messages'], {
      $select: 'id',
      $expand: expandProperties(DELETED_ON),
      $top: 50,
    });
    return carried(await ask({ as: 'person', path }), DELETED_ON);
  },
};
