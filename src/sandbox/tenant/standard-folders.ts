/** A folder every new mailbox has. */
export interface StandardFolder {
  readonly name: string;
  readonly wellKnown?: string;
  readonly hidden?: boolean;
  readonly children?: readonly StandardFolder[];
}

/**
 * What hangs under the mailbox's root: the folders people see, and Recoverable Items beside them, which no listing of the
 * visible tree reaches (graph-facts 1.1, 1.3, 9).
 */
export const STANDARD_FOLDERS: readonly StandardFolder[] = [
  {
    name: 'Top of Information Store',
    wellKnown: 'msgfolderroot',
    children: [
      { name: 'Archive', wellKnown: 'archive' },
      { name: 'Conversation Action Settings', hidden: true },
      {
        name: 'Conversation History',
        wellKnown: 'conversationhistory',
        children: [{ name: 'Team Chat', hidden: true }],
      },
      { name: 'Deleted Items', wellKnown: 'deleteditems' },
      { name: 'Drafts', wellKnown: 'drafts' },
      { name: 'Inbox', wellKnown: 'inbox' },
      { name: 'Junk Email', wellKnown: 'junkemail' },
      { name: 'Outbox', wellKnown: 'outbox' },
      { name: 'Quick Step Settings', hidden: true },
      { name: 'RSS Feeds' },
      { name: 'Sent Items', wellKnown: 'sentitems' },
      {
        name: 'Sync Issues',
        wellKnown: 'syncissues',
        children: [
          { name: 'Conflicts', wellKnown: 'conflicts' },
          { name: 'Local Failures', wellKnown: 'localfailures' },
          { name: 'Server Failures', wellKnown: 'serverfailures' },
        ],
      },
    ],
  },
  { name: 'Finder', wellKnown: 'searchfolders' },
  {
    name: 'Recoverable Items',
    wellKnown: 'recoverableitemsroot',
    children: [
      { name: 'Audits' },
      { name: 'Calendar Logging' },
      { name: 'Deletions', wellKnown: 'recoverableitemsdeletions' },
      { name: 'DiscoveryHolds' },
      { name: 'Purges', wellKnown: 'recoverableitemspurges' },
      { name: 'SubstrateHolds' },
      { name: 'Versions', wellKnown: 'recoverableitemsversions' },
    ],
  },
];

/** Known names that a mailbox need not have: asked for, they are not found rather than malformed. */
export const OPTIONAL_NAMES: readonly string[] = ['clutter', 'scheduled'];

/** The search folder of every new mailbox, listed among the visible folders. */
export const STANDARD_SEARCH = {
  name: 'With attachments',
  filterQuery: 'hasAttachments eq true',
} as const;
