import { type Call, type Route } from '../call';
import { type Reply } from '../http/reply';
import { type Backup } from '../tenant/backup';
import { backup } from './backup-call';
import { searchPoints } from './search-points';
import { activateSession, createSession, getSession, listArtifacts, listSessions } from './sessions';
import { listMailboxUnits } from './units';

type Entry = readonly [method: string, rest: string, run: (call: Call, backup: Backup) => Reply];

const ENTRIES: readonly Entry[] = [
  ['GET', 'protectionUnits/microsoft.graph.mailboxProtectionUnit', listMailboxUnits],
  ['POST', 'restorePoints/search', searchPoints],
  ['GET', 'exchangeRestoreSessions', listSessions],
  ['POST', 'exchangeRestoreSessions', createSession],
  ['GET', 'exchangeRestoreSessions/:session', getSession],
  ['GET', 'exchangeRestoreSessions/:session/granularMailboxRestoreArtifacts', listArtifacts],
  ['GET', 'restoreSessions/:session', getSession],
  ['POST', 'restoreSessions/:session/activate', activateSession],
];

/** Microsoft 365 Backup Storage (Microsoft Graph v1.0, backupRestoreRoot), as far as granular mailbox restores go. */
export const BACKUP_ROUTES: readonly Route[] = ENTRIES.map(([method, rest, run]): Route => [
  method,
  `solutions/backupRestore/${rest}`,
  backup(run),
]);
