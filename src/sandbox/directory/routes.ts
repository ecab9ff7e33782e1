import { directory, mail, type Operation, type Route } from '../call';
import { checkMemberGroups, countMemberOf, getMemberGroups, listGroupsOf, listMemberOf } from './groups';
import { getMailboxSetting, getMailboxSettings } from './mailbox-settings';
import { getManager } from './manager';
import { getUser, listUsers } from './users';

type Entry = readonly [method: string, rest: string, operation: Operation];

/** Below `users/{id}` and, for groups, below `directoryObjects/{id}` too. */
const MEMBERSHIP: readonly Entry[] = [
  ['POST', 'checkMemberGroups', directory(checkMemberGroups)],
  ['POST', 'getMemberGroups', directory(getMemberGroups)],
];

const MEMBER_OF: readonly Entry[] = ['transitiveMemberOf', 'memberOf'].flatMap((relation): Entry[] => [
  ['GET', relation, directory(listMemberOf)],
  ['GET', `${relation}/$count`, directory(countMemberOf)],
  ['GET', `${relation}/microsoft.graph.group`, directory(listGroupsOf)],
  ['GET', `${relation}/microsoft.graph.group/$count`, directory(countMemberOf)],
]);

/** People and groups (graph-facts 11). */
export const DIRECTORY_ROUTES: readonly Route[] = [
  ['GET', 'users', directory(listUsers)],
  ['GET', 'users/:user', directory(getUser)],
  ['GET', 'users/:user/manager', directory(getManager)],
  ['GET', 'users/:user/mailboxSettings', mail(getMailboxSettings)],
  ['GET', 'users/:user/mailboxSettings/:setting', mail(getMailboxSetting)],
  ...[...MEMBERSHIP, ...MEMBER_OF].map(([method, rest, operation]): Route => [
    method,
    `users/:user/${rest}`,
    operation,
  ]),
  ...MEMBERSHIP.map(([method, rest, operation]): Route => [
    method,
    `directoryObjects/:user/${rest}`,
    operation,
  ]),
];
