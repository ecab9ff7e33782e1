import { type Backup } from '../../escalation/execution/backup';
import { type Gateway } from '../gateway';
import { BackupCalls } from './backup-call';
import { graphBackupPoints } from './points';
import { graphBackupRestores } from './restores';

/** Microsoft 365 Backup over Graph, in the application's name. */
export function graphBackup(gateway: Gateway): Backup {
  const calls = new BackupCalls(gateway);
  return { points: graphBackupPoints(calls), restores: graphBackupRestores(calls) };
}
