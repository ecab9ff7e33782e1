import { requireUser } from '../auth';
import { metadataRoot, param, type Call } from '../call';
import { userNotFound } from '../errors';
import { ok, type Reply } from '../http/reply';
import { selection } from '../odata/query';
import { userView } from './user-view';

/** GET /me/manager and /users/{id}/manager (v1.0 "List manager"): a directory object; 404 where none is assigned. */
export function getManager(call: Call): Reply {
  const { manager } = requireUser(call.tenant, param(call, 'user'));
  const found = manager === null ? undefined : call.tenant.findUser(manager);
  // The service names the relation, not the person, as what is missing.
  if (found === undefined) throw userNotFound('manager');
  const selected = selection(call.request.query);
  const names = selected === null ? '' : `(${selected.join(',')})`;
  return ok({
    '@odata.context': `${metadataRoot(call)}#directoryObjects${names}/$entity`,
    '@odata.type': '#microsoft.graph.user',
    ...userView(found, selected),
  });
}
