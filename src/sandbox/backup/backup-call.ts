import { type Call, directory, type Operation } from '../call';
import { GraphError } from '../errors';
import { type Backup } from '../tenant/backup';

/** Only the application asks, and only with consent; code and text of the refusal are the directory's. */
export const backup = (run: (call: Call, backup: Backup) => ReturnType<Operation['run']>): Operation =>
  directory((call) => {
    if (call.caller.kind !== 'app' || call.tenant.backup.access === 'no-consent') {
      throw new GraphError(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      );
    }
    return run(call, call.tenant.backup);
  });

/** "Backup Storage API error responses", Microsoft Graph. */
export const refused = (status: number, code: string, message: string): GraphError =>
  new GraphError(status, code, message);
