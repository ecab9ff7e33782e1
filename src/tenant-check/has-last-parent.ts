import { expandProperties, LAST_PARENT } from '../graph/odata/extended-properties';
import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { carried } from './replies';

/** graph-facts 3.2: stamped on deletion, observed only. */
export const hasLastParent: Check = {
  assumption: 'Deleted mail names the folder it came from (Binary 0x348A)',
  otherwise: 'Mail goes back to the Inbox, and the receipt says so',
  look: async (ask) => {
    const path = pathTo(['me', 'mailFolders', 'deleteditems', 'messages'], {
      $select: 'id',
      $expand: expandProperties(LAST_PARENT),
      $top: 50,
    });
    return carried(await ask({ as: 'person', path }), LAST_PARENT);
  },
};
