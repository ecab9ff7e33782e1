import { type Features, type Policy } from '../policy/policy';

/** What the bot may be given in Entra, with its reason; teamsapp/README.md says the same. */
export interface Permission {
  readonly name: string;
  readonly why: string;
  /** The part of the bot that alone needs it and that the policy may switch off; null: the bot is not whole without it. */
  readonly feature: keyof Features | null;
  /** A wider one that Graph takes as well (permissions reference of Microsoft Graph). */
  readonly orBetter: readonly string[];
}

const backup = (right: string, why: string): Permission => ({
  name: `BackupRestore-${right}`,
  why,
  feature: 'backupRestore',
  orBetter: [],
});

/** In the application's name; teamsapp/aad.application.manifest.json asks for those most organisations want. */
export const APPLICATION_PERMISSIONS: readonly Permission[] = [
  {
    name: 'GroupMember.Read.All',
    why: 'whether somebody is in the helpdesk group is asked at each decision',
    feature: null,
    orBetter: ['Group.Read.All', 'Group.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  },
  {
    name: 'User.Read.All',
    why: 'whose mailbox an address is, and who is a guest',
    feature: null,
    orBetter: ['User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  },
  {
    name: 'eDiscovery.ReadWrite.All',
    why: 'holds, searches and exports in Purview',
    feature: null,
    orBetter: [],
  },
  {
    name: 'ServiceHealth.Read.All',
    why: 'what Microsoft reports of Exchange Online',
    feature: 'serviceHealth',
    orBetter: [],
  },
  {
    name: 'Reports.Read.All',
    why: 'who has an online archive',
    feature: 'archiveReport',
    orBetter: [],
  },
  backup('Configuration.Read.All', 'whether a mailbox is protected'),
  backup('Search.Read.All', 'which points in time a mailbox can be brought back from'),
  backup('Restore.Read.All', 'how far a restore has come'),
  backup('Restore.ReadWrite.All', 'making and starting a restore'),
];

/** In a person's own name (delegated); teamsapp/aad.manifest.json asks for those that every organisation needs. */
export const DELEGATED_PERMISSIONS: readonly Permission[] = [
  { name: 'Mail.ReadWrite', why: 'reading deleted mail and moving it back', feature: null, orBetter: [] },
  {
    name: 'User.Read',
    why: 'the person’s own addresses, to tell their sent mail',
    feature: null,
    orBetter: ['User.ReadWrite', 'User.Read.All', 'User.ReadWrite.All'],
  },
  {
    name: 'MailboxSettings.Read',
    why: 'the Inbox rules that moved or deleted what is missing',
    feature: 'inboxRules',
    orBetter: ['MailboxSettings.ReadWrite'],
  },
  {
    name: 'Mail.ReadWrite.Shared',
    why: 'mailboxes that Exchange lets the person open',
    feature: 'sharedMailboxes',
    orBetter: [],
  },
  {
    name: 'User.ReadBasic.All',
    why: 'mailboxes by the names that the person’s address book has for them',
    feature: 'sharedMailboxes',
    orBetter: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  },
  {
    name: 'User.Read.All',
    why: 'who “my boss” is',
    feature: 'manager',
    orBetter: ['User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  },
];

/** Those that are neither held nor covered by a wider one, of those that the policy has a use for. */
export function missingOf(
  permissions: readonly Permission[],
  held: readonly string[],
  policy: AccessPolicy,
): readonly Permission[] {
  return permissions
    .filter(({ feature }) => feature === null || isUsed(feature, policy))
    .filter(({ name, orBetter }) => ![name, ...orBetter].some((one) => held.includes(one)));
}

/** The part of the policy that says what the bot is to do. */
export type AccessPolicy = Pick<Policy, 'features' | 'retention'>;

/** Where the policy says itself that people have an archive, nobody reads the report. */
function isUsed(feature: keyof Features, { features, retention }: AccessPolicy): boolean {
  return features[feature] && !(feature === 'archiveReport' && retention.archiveMailboxes);
}

/** Rights that would reach people's mail without them: the application must not hold any. */
export function reachesMail(role: string): boolean {
  return /^(Mail|MailboxItem|MailboxFolder|full_access_as_app)(\.|$)/i.test(role);
}
