import {
  type BackupPoint,
  type BackupRestores,
  type BackupRestoring,
} from '../../escalation/execution/backup';
import { type ApplicationCalls, idOf, type Json } from '../application-calls';

/** A draft only can be activated (Backup Storage API error responses: RestoreSessionActionNotAllowed). */
const NOT_ALLOWED = 403;
const GONE = 404;
/** A dead process left one draft at most; older ones are somebody else's. */
const MOST_DRAFTS = 20;

/** Granular restores into a new folder (exchangeRestoreSession, Microsoft Graph v1.0; BackupRestore-Restore.ReadWrite.All). */
export function graphBackupRestores(calls: ApplicationCalls): BackupRestores {
  return {
    create: async (points) =>
      idOf(
        await calls.object({
          operation: 'create-restore-session',
          method: 'POST',
          segments: ['exchangeRestoreSessions'],
          body: {
            '@odata.type': '#microsoft.graph.exchangeRestoreSession',
            granularMailboxRestoreArtifacts: points.map(artifactOf),
          },
        }),
      ),
    findDraft: (points) => findDraft(calls, points),
    activate: async (restoreId) => {
      const segments = ['restoreSessions', restoreId, 'activate'];
      const call = { operation: 'activate-restore-session', method: 'POST', segments } as const;
      const answer = await calls.send(call, NOT_ALLOWED);
      if (answer.status !== NOT_ALLOWED) return;
      // Refused because it runs already, or refused altogether: asking tells.
      if ((await statusOf(calls, restoreId)) === 'draft') await calls.send(call);
    },
    status: (restoreId) => restoringOf(calls, restoreId),
  };
}

function artifactOf({ id, searchId }: BackupPoint): Json {
  return { restorePoint: { '@odata.id': id }, destinationType: 'new', searchResponseId: searchId };
}

async function findDraft(calls: ApplicationCalls, points: readonly BackupPoint[]): Promise<string | null> {
  const wanted = new Set(points.map(({ searchId }) => searchId));
  const sessions = await calls.list({
    operation: 'list-restore-sessions',
    segments: ['exchangeRestoreSessions'],
  });
  const drafts = sessions
    .filter(({ status }) => status === 'draft')
    .sort((one, other) => String(other['createdDateTime']).localeCompare(String(one['createdDateTime'])));
  for (const draft of drafts.slice(0, MOST_DRAFTS)) {
    const artifacts = await artifactsOf(calls, idOf(draft));
    if (artifacts.some(({ searchResponseId }) => wanted.has(String(searchResponseId)))) return idOf(draft);
  }
  return null;
}

/** Navigation property of exchangeRestoreSession; a page of its own lists whole mailboxes' artifacts the same way. */
function artifactsOf(calls: ApplicationCalls, restoreId: string): Promise<readonly Json[]> {
  return calls.list({
    operation: 'list-restore-artifacts',
    segments: ['exchangeRestoreSessions', restoreId, 'granularMailboxRestoreArtifacts'],
  });
}

/** In small letters; a session that is gone has failed. */
async function statusOf(calls: ApplicationCalls, restoreId: string): Promise<string> {
  const answer = await calls.send(
    { operation: 'get-restore-session', segments: ['restoreSessions', restoreId] },
    GONE,
  );
  if (answer.status === GONE) return 'failed';
  return String((answer.body as Json | null | undefined)?.['status']).toLowerCase();
}

async function restoringOf(calls: ApplicationCalls, restoreId: string): Promise<BackupRestoring> {
  const status = await statusOf(calls, restoreId);
  switch (status) {
    case 'completed':
    case 'completedwitherror': {
      const artifacts = await artifactsOf(calls, restoreId);
      const counts = artifacts.map(({ restoredItemCount: n }) => (typeof n === 'number' && n > 0 ? n : 0));
      const folders = artifacts.flatMap(({ restoredFolderName: name }) =>
        typeof name === 'string' && name !== '' ? [name] : [],
      );
      const items = counts.reduce((sum, count) => sum + count, 0);
      return { kind: 'restored', items, folders: [...new Set(folders)], partial: status !== 'completed' };
    }
    case 'failed':
      return { kind: 'failed' };
    default:
      return { kind: 'running' };
  }
}
