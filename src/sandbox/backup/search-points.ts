import { randomUUID } from 'node:crypto';
import { bodyObject, metadataRoot, type Call } from '../call';
import { listOf, objectOf, textOf } from '../ediscovery/body';
import { badRequest } from '../errors';
import { ok, type Reply } from '../http/reply';
import { type BackedUpMessage, type Backup, type RestorePoint } from '../tenant/backup';
import { refused } from './backup-call';
import { fitsExpression } from './query-expression';
import { unitView } from './units';

/** POST …/restorePoints/search (restorePoint: search, Microsoft Graph v1.0). */
export function searchPoints(call: Call, backup: Backup): Reply {
  const units = listOf(call, 'protectionUnitIds').map(String);
  if (units.length === 0 || units.some((id) => !backup.units.has(id))) {
    throw refused(400, 'InvalidProtectionUnitId', 'Invalid Protection Unit ID.');
  }
  const { start, end } = periodOf(call);
  const preference = textOf(bodyObject(call)['restorePointPreference'], 'restorePointPreference');
  if (preference !== null && !['latest', 'oldest'].includes(preference))
    throw badRequest('Unknown preference.');
  const fits = fitsOf(call);
  const found = units.flatMap((unit) => {
    const within = [...backup.points.values()]
      .filter(({ unitId, at }) => unitId === unit && at >= start && at <= end)
      .sort((one, other) => (preference === 'oldest' ? one.at - other.at : other.at - one.at));
    return preference === null ? within : within.slice(0, 1);
  });
  const hits = new Map(
    found.map((point) => [point.id, fits === null ? point.messages : point.messages.filter(fits)]),
  );
  const id = randomUUID().replaceAll('-', '');
  backup.searches.set(id, { id, hits });
  return ok({
    '@odata.context': `${metadataRoot(call)}#microsoft.graph.restorePointSearchResponse`,
    searchResponseId: id,
    searchResults: found.map((point) => ({
      ...(fits !== null && { artifactHitCount: hits.get(point.id)?.length ?? 0 }),
      restorePoint: pointView(point, backup),
    })),
    noResultProtectionUnitIds: units.filter((unit) => !found.some(({ unitId }) => unitId === unit)),
  });
}

function periodOf(call: Call): { readonly start: number; readonly end: number } {
  const { startDateTime, endDateTime } = objectOf(
    bodyObject(call)['protectionTimePeriod'],
    'protectionTimePeriod',
  );
  const [start, end] = [startDateTime, endDateTime].map((text) => Date.parse(String(text)));
  if (start === undefined || end === undefined || !(start <= end)) {
    throw badRequest('The protection time period needs a start and an end.');
  }
  return { start, end };
}

function fitsOf(call: Call): ((message: BackedUpMessage) => boolean) | null {
  const query = bodyObject(call)['artifactQuery'];
  if (query === undefined || query === null) return null;
  const { queryExpression, artifactType } = objectOf(query, 'artifactQuery');
  if (artifactType !== 'message') throw badRequest('The artifact type must be message.');
  return fitsExpression(textOf(queryExpression, 'queryExpression') ?? '');
}

function pointView(point: RestorePoint, backup: Backup): object {
  const unit = backup.units.get(point.unitId);
  return {
    '@odata.type': '#microsoft.graph.restorePoint',
    id: point.id,
    protectionDateTime: new Date(point.at).toISOString(),
    expirationDateTime: new Date(backup.expiresAt(point)).toISOString(),
    protectionUnit: unit === undefined ? null : unitView(unit, backup),
    tags: 'fastRestore',
  };
}
