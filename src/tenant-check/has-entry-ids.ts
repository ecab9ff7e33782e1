import { expandProperties, ENTRY_ID } from '../graph/odata/extended-properties';
import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { carried } from './replies';

/** graph-facts 3.3: observed only. */
export const hasEntryIds: Check = {
  assumption: 'Folders name their entry id (Binary 0x0FFF)',
  otherwise: 'No original folder can be found: mail goes back to the Inbox',
  look: async (ask) => {
    const path = pathTo(['me', 'mailFolders'], {
      $select: 'id',
      $expand: expandProperties(ENTRY_ID),
      $top: 50,
    });
    return carried(await ask({ as: 'person', path }), ENTRY_ID);
  },
};
