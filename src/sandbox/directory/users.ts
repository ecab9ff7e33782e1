import { requireUser } from '../auth';
import { metadataRoot, param, type Call } from '../call';
import { ok, type Reply } from '../http/reply';
import { pageCollection } from '../odata/collection';
import { selection } from '../odata/query';
import { searched } from './directory-search';
import { USER_SCHEMA, userView } from './user-view';

/** GET /me and /users/{id | userPrincipalName} (graph-facts 11). */
export function getUser(call: Call): Reply {
  const user = requireUser(call.tenant, param(call, 'user'));
  const selected = selection(call.request.query);
  const names = selected === null ? '' : `(${selected.join(',')})`;
  return ok({ '@odata.context': `${metadataRoot(call)}#users${names}/$entity`, ...userView(user, selected) });
}

/** GET /users with `$filter` or `$search` on names and addresses. */
export function listUsers(call: Call): Reply {
  const selected = selection(call.request.query);
  const names = selected === null ? '' : `(${selected.join(',')})`;
  const users = call.tenant.users().filter(searched(call, USER_SCHEMA));
  const page = pageCollection(users, USER_SCHEMA, call.request, call.preferences);
  return ok({
    '@odata.context': `${metadataRoot(call)}#users${names}`,
    ...page.annotations,
    value: page.items.map((user) => userView(user, selected)),
  });
}
