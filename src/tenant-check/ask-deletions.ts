import { pathTo } from '../graph/odata/path';
import { type Ask, type Seen } from './ports';
import { answered } from './replies';

/** Whether Recoverable Items can be listed in this way; one message, and its id alone, is all that comes of it. */
export async function askDeletions(ask: Ask, how: Readonly<Record<string, string>>): Promise<Seen> {
  const path = pathTo(['me', 'mailFolders', 'recoverableitemsdeletions', 'messages'], {
    $select: 'id',
    ...how,
    $top: 1,
  });
  return answered(await ask({ as: 'person', path }));
}
