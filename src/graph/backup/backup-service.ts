import { BackupDenied } from '../../domain/backup-denied';
import { type RecoveryError } from '../../domain/errors';
import { type ApplicationService } from '../application-calls';

/** The Microsoft 365 Backup Storage API (Microsoft Graph v1.0, backupRestoreRoot; global cloud only). */
export const BACKUP: ApplicationService = {
  application: 'backup',
  root: ['solutions', 'backupRestore'],
  failure: denialOr,
};

/** 401 and 403 are consent, billing or a client that the service does not take: nothing that trying again would mend. */
function denialOr(error: RecoveryError): Error {
  return error.code === 'access-denied' || error.code === 'sign-in-needed' ? new BackupDenied() : error;
}
