import { requireUser } from '../auth';
import { bodyObject, metadataRoot, param, type Call } from '../call';
import { GraphError } from '../errors';
import { ok, plain, type Reply } from '../http/reply';
import { pageCollection } from '../odata/collection';
import { selection } from '../odata/query';
import { schemaOf, type Schema } from '../odata/schema';
import { requireEventual, searched } from './directory-search';

/** Group ids in one check (graph-facts 11). */
const MAX_GROUPS = 20;

interface Group {
  readonly id: string;
  readonly displayName: string;
}

const GROUP_SCHEMA: Schema<Group> = schemaOf('microsoft.graph.group', [
  { name: 'id', type: 'string', get: (group) => group.id },
  { name: 'displayName', type: 'string', get: (group) => group.displayName },
]);

/** The sandbox knows groups by their members alone; a name is made of the id. */
function groupOf(id: string): Group {
  return { id, displayName: `Group ${id.slice(-4)}` };
}

/** POST …/checkMemberGroups `{groupIds}`: those of them the user is in. */
export function checkMemberGroups(call: Call): Reply {
  const user = requireUser(call.tenant, param(call, 'user'));
  const ids = bodyObject(call)['groupIds'];
  if (!Array.isArray(ids) || ids.length === 0 || !ids.every((id) => typeof id === 'string')) {
    throw requestBadRequest('groupIds must be a non-empty array of ids.');
  }
  if (ids.length > MAX_GROUPS)
    throw requestBadRequest(`At most ${MAX_GROUPS} group ids can be checked at a time.`);
  return strings(
    call,
    ids.filter((id) => user.groups.includes(id.toLowerCase())),
  );
}

/** POST …/getMemberGroups `{securityEnabledOnly}` */
export function getMemberGroups(call: Call): Reply {
  const user = requireUser(call.tenant, param(call, 'user'));
  if (typeof bodyObject(call)['securityEnabledOnly'] !== 'boolean') {
    throw requestBadRequest('securityEnabledOnly must be true or false.');
  }
  return strings(call, user.groups);
}

/** GET …/transitiveMemberOf and …/memberOf: the sandbox has no groups in groups. */
export function listMemberOf(call: Call): Reply {
  return list(call, 'directoryObjects');
}

/** The same cast to groups; casts and filters are advanced queries (graph-facts 11). */
export function listGroupsOf(call: Call): Reply {
  requireEventual(call, true);
  return list(call, 'groups');
}

/** GET …/$count */
export function countMemberOf(call: Call): Reply {
  requireEventual(call, false);
  return plain(String(requireUser(call.tenant, param(call, 'user')).groups.length));
}

function list(call: Call, set: string): Reply {
  const { request } = call;
  const options = ['filter', 'search', 'orderby', 'count'];
  if (options.some((option) => request.query.has(option))) requireEventual(call, true);
  const groups = requireUser(call.tenant, param(call, 'user'))
    .groups.map(groupOf)
    .filter(searched(call, GROUP_SCHEMA));
  const selected = selection(request.query);
  const names = selected === null ? '' : `(${selected.join(',')})`;
  const page = pageCollection(groups, GROUP_SCHEMA, request, call.preferences);
  return ok({
    '@odata.context': `${metadataRoot(call)}#${set}${names}`,
    ...page.annotations,
    value: page.items.map((group) => groupView(group, selected, set === 'directoryObjects')),
  });
}

function groupView(group: Group, selected: readonly string[] | null, typed: boolean): unknown {
  const all: Readonly<Record<string, unknown>> = {
    id: group.id,
    displayName: group.displayName,
    mail: null,
    mailEnabled: false,
    mailNickname: group.displayName.replaceAll(' ', ''),
    securityEnabled: true,
  };
  const wanted = selected?.map((name) => name.toLowerCase());
  const picked = Object.entries(all).filter(([name]) => wanted?.includes(name.toLowerCase()) ?? true);
  return { ...(typed ? { '@odata.type': '#microsoft.graph.group' } : {}), ...Object.fromEntries(picked) };
}

function strings(call: Call, value: readonly string[]): Reply {
  return ok({ '@odata.context': `${metadataRoot(call)}#Collection(Edm.String)`, value });
}

function requestBadRequest(message: string): GraphError {
  return new GraphError(400, 'Request_BadRequest', message);
}
