import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { answered } from './replies';

/** Microsoft Graph v1.0, "List rules"; optional. */
export const readsRules: Check = {
  assumption: 'The person’s Inbox rules can be read (MailboxSettings.Read, optional)',
  otherwise: 'No rule is named where mail is missing; teamsapp/README.md says how to grant it',
  optional: true,
  look: async (ask) =>
    answered(await ask({ as: 'person', path: pathTo(['me', 'mailFolders', 'inbox', 'messageRules']) })),
};
