import { randomUUID } from 'node:crypto';
import { bodyObject, param } from '../call';
import { created, noContent, ok, type Reply } from '../http/reply';
import { type CaseSearch } from '../tenant/ediscovery/case';
import { compileContentQuery } from '../search/content-query';
import { names, optionalText, requiredText } from './body';
import { findIn, removeFrom, type CaseCall } from './case-call';
import { dataSourceOf, placeOf, sourceView } from './places';
import { scopesOf, searchSources } from './search-sources';
import { collection, entity, identityView, isoTime, type Json } from './view';

/** POST …/searches: 201 (graph-facts 7.5). A query that is no KQL is refused here. */
export function createSearch(call: CaseCall): Reply {
  const { ediscoveryCase, now, caller } = call;
  const search: CaseSearch = {
    id: randomUUID(),
    displayName: requiredText(call, 'displayName'),
    description: optionalText(call, 'description'),
    contentQuery: checkedQuery(call),
    createdBy: caller,
    createdAt: now,
    lastModifiedBy: null,
    modifiedAt: now,
    ...searchSources(call),
    additionalSources: [],
    lastEstimate: null,
  };
  ediscoveryCase.searches.push(search);
  return created(entity(call, 'searches', searchView(search)));
}

export function listSearches(call: CaseCall): Reply {
  return collection(call, 'searches', call.ediscoveryCase.searches, searchView, [
    { name: 'displayName', type: 'string', get: (search) => search.displayName },
  ]);
}

export function getSearch(call: CaseCall): Reply {
  return ok(entity(call, 'searches', searchView(requestedSearch(call))));
}

/** PATCH: 204. A changed query must be estimated anew. */
export function updateSearch(call: CaseCall): Reply {
  const search = requestedSearch(call);
  if (names(call, 'contentQuery')) search.contentQuery = checkedQuery(call);
  if (names(call, 'dataSourceScopes')) search.scopes = scopesOf(call);
  if (names(call, 'contentQuery') || names(call, 'dataSourceScopes')) search.lastEstimate = null;
  if (names(call, 'displayName')) search.displayName = requiredText(call, 'displayName');
  if (names(call, 'description')) search.description = optionalText(call, 'description');
  search.modifiedAt = call.now;
  search.lastModifiedBy = call.caller;
  return noContent();
}

export function deleteSearch(call: CaseCall): Reply {
  removeFrom(call.ediscoveryCase.searches, requestedSearch(call));
  return noContent();
}

/** POST …/additionalSources: a userSource or siteSource as such, 201. */
export function addAdditionalSource(call: CaseCall): Reply {
  const search = requestedSearch(call);
  const place = placeOf(call.tenant, bodyObject(call), 'source');
  const source = dataSourceOf(call, place);
  search.additionalSources.push(source);
  const type = place.kind === 'mailbox' ? 'userSource' : 'siteSource';
  const collectionOf = place.kind === 'mailbox' ? 'users' : 'sites';
  return created(
    entity(call, `searches('${search.id}')/additionalSources`, {
      '@odata.type': `#microsoft.graph.security.${type}`,
      '@odata.id': `${call.request.origin}/${call.request.version}/${collectionOf}/${source.id}`,
      ...sourceView(source, 'notApplied'),
      // Written as the number of its member here (sample).
      holdStatus: '0',
    }),
  );
}

export function listAdditionalSources(call: CaseCall): Reply {
  const search = requestedSearch(call);
  return collection(call, `searches('${search.id}')/additionalSources`, search.additionalSources, (source) =>
    sourceView(source, 'notApplied'),
  );
}

export function requestedSearch(call: CaseCall): CaseSearch {
  return findIn(call.ediscoveryCase.searches, 'search', param(call, 'search'));
}

function checkedQuery(call: CaseCall): string {
  const query = optionalText(call, 'contentQuery') ?? '';
  compileContentQuery(query);
  return query;
}

function searchView(search: CaseSearch): Json {
  return {
    dataSourceScopes: search.scopes.join(','),
    description: search.description,
    lastModifiedDateTime: isoTime(search.modifiedAt),
    contentQuery: search.contentQuery,
    id: search.id,
    displayName: search.displayName,
    createdDateTime: isoTime(search.createdAt),
    lastModifiedBy: search.lastModifiedBy === null ? null : identityView(search.lastModifiedBy),
    createdBy: identityView(search.createdBy),
  };
}
