import { askDeletions } from './ask-deletions';
import { type Check } from './ports';

/** graph-facts 1.1, 4: documented as a name, its reading only observed. */
export const readsDeletions: Check = {
  assumption: 'Recoverable Items can be read',
  otherwise:
    'Where it is not there Deleted Items alone is searched; where it is refused the search says that access is missing',
  look: (ask) => askDeletions(ask, {}),
};
