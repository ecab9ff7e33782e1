import { type Gateway } from '../gateway';
import { pathTo } from '../odata/path';

/** `POST /users/{id}/checkMemberGroups` for one group, nested membership included (graph-facts 11). */
export async function isMemberOf(gateway: Gateway, personId: string, groupId: string): Promise<boolean> {
  const answer = await gateway.read({
    operation: 'check-member-groups',
    application: 'directory',
    method: 'POST',
    path: pathTo(['users', personId, 'checkMemberGroups']),
    body: { groupIds: [groupId] },
    repeatable: true,
  });
  const { value } = answer as { readonly value?: unknown };
  const ids: readonly unknown[] = Array.isArray(value) ? value : [];
  return ids.some((id) => typeof id === 'string' && id.toLowerCase() === groupId.toLowerCase());
}
