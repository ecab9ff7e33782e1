import { bodyObject, param } from '../call';
import { created, ok, type Reply } from '../http/reply';
import { type NoncustodialSource } from '../tenant/ediscovery/data-source';
import { HoldState } from '../tenant/ediscovery/hold-state';
import { findIn, type CaseCall } from './case-call';
import { dataSourceOf, heldSourceView, placeName, placeOf, sourceView } from './places';
import { hexId } from './start-operation';
import { collection, entity, isoTime, NO_DATE, type Json } from './view';

/** POST …/noncustodialDataSources `{dataSource}`: 201, not on hold (graph-facts 7.3). */
export function createNoncustodialSource(call: CaseCall): Reply {
  const { ediscoveryCase, now, tenant } = call;
  const source: NoncustodialSource = {
    id: hexId(),
    dataSource: dataSourceOf(call, placeOf(tenant, bodyObject(call)['dataSource'], 'dataSource')),
    hold: new HoldState(),
    createdAt: now,
    modifiedAt: now,
    releasedAt: null,
  };
  ediscoveryCase.noncustodialSources.push(source);
  return created(entity(call, 'noncustodialDataSources', noncustodialView(call, source)));
}

export function listNoncustodialSources(call: CaseCall): Reply {
  const all = call.ediscoveryCase.noncustodialSources;
  return collection(call, 'noncustodialDataSources', all, (source) => noncustodialView(call, source), [
    { name: 'displayName', type: 'string', get: (source) => placeName(source.dataSource.place) },
  ]);
}

export function getNoncustodialSource(call: CaseCall): Reply {
  return ok(entity(call, 'noncustodialDataSources', noncustodialView(call, requested(call))));
}

/** GET …/dataSource: what place it is. */
export function getDataSource(call: CaseCall): Reply {
  const { id, dataSource, hold } = requested(call);
  const type = dataSource.place.kind === 'mailbox' ? 'userSource' : 'siteSource';
  const json = {
    '@odata.type': `#microsoft.graph.security.${type}`,
    ...sourceView(dataSource, hold.status(call.now)),
  };
  return ok(entity(call, `noncustodialDataSources('${id}')/dataSource`, json));
}

function requested(call: CaseCall): NoncustodialSource {
  return findIn(call.ediscoveryCase.noncustodialSources, 'data source', param(call, 'source'));
}

/** Here a release that never was is the first day of the calendar, not null (sample). */
function noncustodialView({ now }: CaseCall, source: NoncustodialSource): Json {
  const { releasedAt, dataSource } = source;
  return {
    ...heldSourceView(source, now),
    releasedDateTime: releasedAt === null ? NO_DATE : isoTime(releasedAt),
    displayName: placeName(dataSource.place),
  };
}
