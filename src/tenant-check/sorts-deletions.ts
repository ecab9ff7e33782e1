import { askDeletions } from './ask-deletions';
import { type Check } from './ports';

/** graph-facts 2.2: filters there are observed; sorting with them is inferred. */
export const sortsDeletions: Check = {
  assumption: 'Recoverable Items can be filtered and sorted by the time of change',
  otherwise: 'The bot asks for whole listings, newest first, and sifts them itself',
  look: (ask) =>
    askDeletions(ask, {
      $filter: 'lastModifiedDateTime ge 1900-01-01T00:00:00Z',
      $orderby: 'lastModifiedDateTime desc',
    }),
};
