import { type Backup } from '../../escalation/execution/backup';
import { ApplicationCalls } from '../application-calls';
import { type Gateway } from '../gateway';
import { BACKUP } from './backup-service';
import { graphBackupPoints } from './points';
import { graphBackupRestores } from './restores';

/** Microsoft 365 Backup over Graph, in the application's name. */
export function graphBackup(gateway: Gateway): Backup {
  const calls = new ApplicationCalls(gateway, BACKUP);
  return { points: graphBackupPoints(calls), restores: graphBackupRestores(calls) };
}
