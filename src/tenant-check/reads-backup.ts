import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { answered } from './replies';

/** Microsoft Graph v1.0, "List mailboxProtectionUnits"; only for the policy's `features.backupRestore`. */
export const readsBackup: Check = {
  assumption: 'Microsoft 365 Backup can be read (BackupRestore-Configuration.Read.All, optional)',
  otherwise: 'Nothing comes back from a backup: leave features.backupRestore of the policy off',
  optional: true,
  look: async (ask) => {
    const segments = [
      'solutions',
      'backupRestore',
      'protectionUnits',
      'microsoft.graph.mailboxProtectionUnit',
    ];
    return answered(await ask({ as: 'application', path: pathTo(segments) }));
  },
};
