import { askDeletions } from './ask-deletions';
import { type Check } from './ports';

/** graph-facts 2.3: no live evidence either way. */
export const searchesDeletions: Check = {
  assumption: '$search works in Recoverable Items',
  otherwise: 'Nothing changes: the bot never asks for it and sifts by filter and by itself',
  look: (ask) => askDeletions(ask, { $search: '"mail"' }),
};
