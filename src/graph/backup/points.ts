import { errorCodeOf } from '../../domain/errors';
import { type BackupPoint, type BackupPoints, type WantedPoint } from '../../escalation/execution/backup';
import { type ApplicationCalls, idOf, type Json, type ServiceCall } from '../application-calls';
import { stringLiteral, timeLiteral } from '../odata/literals';
import { instantOfGraph } from '../odata/timestamps';
import { backupQuery } from './backup-query';

/** Statuses of a unit that has restore points (protectionUnitBase, Microsoft Graph v1.0). */
const PROTECTED = new Set(['protected', 'unprotectrequested', 'unprotected']);

/** Protected mailboxes and their restore points (BackupRestore-Configuration.Read.All, BackupRestore-Search.Read.All). */
export function graphBackupPoints(calls: ApplicationCalls): BackupPoints {
  return {
    async find(wanted) {
      const unit = await unitOf(calls, wanted.personId);
      return unit === null ? 'not-protected' : search(calls, unit, wanted);
    },
  };
}

/**
 * `GET /solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit`. That units can be filtered by their
 * owner is not documented: where the service refuses, all of them are looked through.
 */
async function unitOf(calls: ApplicationCalls, personId: string): Promise<string | null> {
  const all: ServiceCall = {
    operation: 'list-mailbox-protection-units',
    segments: ['protectionUnits', 'microsoft.graph.mailboxProtectionUnit'],
  };
  const owned: ServiceCall = {
    ...all,
    query: { $filter: `directoryObjectId eq ${stringLiteral(personId)}` },
  };
  const units = await calls.list(owned).catch((error: unknown) => {
    if (errorCodeOf(error) === 'query-refused') return calls.list(all);
    throw error;
  });
  const found = units.find(
    ({ directoryObjectId, status }) =>
      String(directoryObjectId).toLowerCase() === personId.toLowerCase() &&
      PROTECTED.has(String(status).toLowerCase()),
  );
  return found === undefined ? null : idOf(found);
}

/** `POST /solutions/backupRestore/restorePoints/search`: changes nothing, so it may be repeated. */
async function search(
  calls: ApplicationCalls,
  unitId: string,
  { within, query }: WantedPoint,
): Promise<BackupPoint | 'none'> {
  const answer = await calls.object({
    operation: 'search-restore-points',
    method: 'POST',
    segments: ['restorePoints', 'search'],
    repeatable: true,
    body: {
      protectionUnitIds: [unitId],
      protectionTimePeriod: {
        startDateTime: timeLiteral(within.start ?? -Infinity),
        endDateTime: timeLiteral(within.end ?? Infinity),
      },
      restorePointPreference: 'latest',
      artifactQuery: { queryExpression: backupQuery(query), artifactType: 'message' },
    },
  });
  const { searchResponseId, searchResults } = answer;
  const results = Array.isArray(searchResults) ? (searchResults as readonly Json[]) : [];
  const points = results.flatMap((result) => pointOf(result, searchResponseId));
  return points.sort((one, other) => other.at - one.at)[0] ?? 'none';
}

function pointOf({ restorePoint, artifactHitCount }: Json, searchId: unknown): readonly BackupPoint[] {
  const { id, protectionDateTime } = (restorePoint ?? {}) as Json;
  const at = instantOfGraph(typeof protectionDateTime === 'string' ? protectionDateTime : null);
  if (typeof id !== 'string' || typeof searchId !== 'string' || at === null) return [];
  return [{ id, at, searchId, items: typeof artifactHitCount === 'number' ? artifactHitCount : null }];
}
