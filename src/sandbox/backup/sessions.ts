import { randomUUID } from 'node:crypto';
import { metadataRoot, param, type Call } from '../call';
import { listOf, objectOf } from '../ediscovery/body';
import { created, ok, type Reply } from '../http/reply';
import { pageCollection } from '../odata/collection';
import { schemaOf, type Schema } from '../odata/schema';
import { type Backup, type RestoreArtifact, type RestoreSession } from '../tenant/backup';
import { refused } from './backup-call';
import { settleSession, statusOf } from './progress';

const SCHEMA: Schema<RestoreSession> = schemaOf('microsoft.graph.exchangeRestoreSession', [
  { name: 'id', type: 'string', get: ({ id }) => id },
]);

/** POST …/exchangeRestoreSessions: a draft (Create exchangeRestoreSession, Microsoft Graph v1.0). */
export function createSession(call: Call, backup: Backup): Reply {
  const wanted = listOf(call, 'granularMailboxRestoreArtifacts');
  if (wanted.length === 0) {
    throw refused(400, 'InvalidArtifactRequest', 'There should be at least one restore artifact.');
  }
  const session: RestoreSession = {
    id: randomUUID(),
    createdAt: call.tenant.clock.now(),
    artifacts: wanted.map((artifact) => artifactOf(artifact, backup)),
    activatedAt: null,
    takesMs: 0,
    end: 'completed',
  };
  if (new Set(session.artifacts.map(({ destinationType }) => destinationType)).size > 1) {
    throw refused(400, 'DifferentRestoreDestinationType', 'Different restore destination type.');
  }
  backup.sessions.set(session.id, session);
  return created(sessionView(call, session));
}

function artifactOf(value: unknown, backup: Backup): RestoreArtifact {
  const { restorePoint, destinationType, searchResponseId } = objectOf(
    value,
    'granularMailboxRestoreArtifacts',
  );
  if (destinationType !== 'new' && destinationType !== 'inPlace') {
    throw refused(400, 'InvalidPathType', "Restore path type isn't present.");
  }
  const point = backup.points.get(String(objectOf(restorePoint, 'restorePoint')['@odata.id']));
  const search = backup.searches.get(String(searchResponseId));
  const messages = point === undefined ? undefined : search?.hits.get(point.id);
  if (point === undefined || search === undefined || messages === undefined) {
    throw refused(400, 'InvalidRestorePoint', 'Restore Point ID is invalid or empty.');
  }
  return { id: randomUUID(), point, destinationType, searchId: search.id, messages };
}

/** GET …/exchangeRestoreSessions */
export function listSessions(call: Call, backup: Backup): Reply {
  const page = pageCollection([...backup.sessions.values()], SCHEMA, call.request, call.preferences);
  return ok({
    '@odata.context': `${metadataRoot(call)}#solutions/backupRestore/exchangeRestoreSessions`,
    ...page.annotations,
    value: page.items.map((session) => sessionView(call, session)),
  });
}

/** GET …/restoreSessions/{id} */
export function getSession(call: Call, backup: Backup): Reply {
  return ok(sessionView(call, sessionIn(call, backup)));
}

/** POST …/restoreSessions/{id}/activate: drafts alone. */
export function activateSession(call: Call, backup: Backup): Reply {
  const session = sessionIn(call, backup);
  if (session.activatedAt !== null) {
    throw refused(
      403,
      'RestoreSessionActionNotAllowed',
      'Restore session can only be activated in Draft state.',
    );
  }
  session.activatedAt = call.tenant.clock.now();
  session.takesMs = backup.seconds * 1000;
  session.end = backup.end;
  return ok({ ...sessionView(call, session), status: 'activating' });
}

/** GET …/exchangeRestoreSessions/{id}/granularMailboxRestoreArtifacts */
export function listArtifacts(call: Call, backup: Backup): Reply {
  const session = sessionIn(call, backup);
  settleSession(call.tenant, session);
  return ok({
    '@odata.context': `${metadataRoot(call)}#solutions/backupRestore/exchangeRestoreSessions('${session.id}')/granularMailboxRestoreArtifacts`,
    value: session.artifacts.map((artifact) => ({
      '@odata.type': '#microsoft.graph.granularMailboxRestoreArtifact',
      id: artifact.id,
      destinationType: artifact.destinationType,
      status: artifact.folder === undefined ? 'added' : 'succeeded',
      searchResponseId: artifact.searchId,
      restoredFolderId: artifact.folder?.id ?? null,
      restoredFolderName: artifact.folder?.name ?? null,
      restoredItemCount: artifact.folder === undefined ? 0 : artifact.messages.length,
    })),
  });
}

function sessionIn(call: Call, backup: Backup): RestoreSession {
  const session = backup.sessions.get(param(call, 'session'));
  if (session === undefined) throw refused(404, 'RestoreSessionNotFound', 'Restore Session Not Found.');
  settleSession(call.tenant, session);
  return session;
}

function sessionView(call: Call, session: RestoreSession): object {
  const status = statusOf(session, call.tenant.clock.now());
  return {
    '@odata.type': '#microsoft.graph.exchangeRestoreSession',
    id: session.id,
    status: status === 'failed' && !call.preferences.unknownEnumMembers ? 'unknownFutureValue' : status,
    createdDateTime: new Date(session.createdAt).toISOString(),
    error: null,
  };
}
