import { type User } from '@microsoft/microsoft-graph-types';
import { type Directory, type DirectoryPerson } from '../escalation/ports';
import { type Gateway } from './gateway';
import { isMemberOf } from './operations/check-member-groups';
import { getUser } from './operations/get-user';

/** Who people are and what they may, over Graph in the application's name; nothing is cached. */
export function graphDirectory(gateway: Gateway): Directory {
  return {
    find: async (addressOrId) => personOf(await getUser(gateway, addressOrId)),
    isMember: (personId, groupId) => isMemberOf(gateway, personId, groupId),
  };
}

/** Null for somebody without an address: there is no mailbox to speak of. */
function personOf(user: User | null): DirectoryPerson | null {
  const address = (user?.mail ?? user?.userPrincipalName ?? '').toLowerCase();
  if (user?.id === undefined || address === '') return null;
  const isGuest = user.userType === 'Guest' || (user.userPrincipalName ?? '').includes('#EXT#');
  return { personId: user.id, name: user.displayName ?? address, address, isGuest };
}
