/** What the application may be asked to hold, each with its reason; teamsapp/aad.application.manifest.json asks for the same. */
export interface ApplicationPermission {
  readonly name: string;
  readonly why: string;
  /** Without an optional one the bot does less, and says so. */
  readonly optional: boolean;
  /** A wider one that Graph takes as well (permissions reference of Microsoft Graph). */
  readonly orBetter: readonly string[];
}

export const APPLICATION_PERMISSIONS: readonly ApplicationPermission[] = [
  {
    name: 'GroupMember.Read.All',
    why: 'whether somebody is in the helpdesk group is asked at each decision',
    optional: false,
    orBetter: ['Group.Read.All', 'Group.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  },
  {
    name: 'User.Read.All',
    why: 'whose mailbox an address is, and who is a guest',
    optional: false,
    orBetter: ['User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  },
  {
    name: 'eDiscovery.ReadWrite.All',
    why: 'holds, searches and exports in Purview',
    optional: false,
    orBetter: [],
  },
  {
    name: 'ServiceHealth.Read.All',
    why: 'what Microsoft reports of Exchange Online',
    optional: true,
    orBetter: [],
  },
];

/** Rights that would reach people's mail without them: the application must not hold any. */
export function reachesMail(role: string): boolean {
  return /^(Mail|MailboxItem|MailboxFolder|full_access_as_app)(\.|$)/i.test(role);
}
