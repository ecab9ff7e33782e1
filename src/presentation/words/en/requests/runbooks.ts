import { type RunbookNote, type RunbookTitle } from '../../../../escalation/runbook/runbook';

/** Headings of what an agent does by hand. */
export const RUNBOOKS = {
  runbookTitle: 'Steps in Exchange Online PowerShell',
  runbook: {
    connect: 'Connect',
    'check-mailbox': 'Look at the mailbox',
    'check-holds': 'Look which holds there are',
    'place-litigation-hold': 'Set the Litigation Hold',
    'confirm-litigation-hold': 'Check that it is set',
    'remove-litigation-hold': 'End the Litigation Hold',
    'list-purged': 'List the purged mail',
    'restore-purged': 'Put it back',
    'list-items': 'List the deleted items',
    'restore-items': 'Put them back',
    'list-versions': 'Look whether earlier versions are kept',
    'list-rules': 'Look which rules delete or move mail',
    'list-access': 'Look who else may open the mailbox',
    'search-audit': 'Look up in the audit log what was deleted and by whom',
    'find-inactive': 'Find the mailbox, active or inactive',
    'keep-before-licence': 'Keep the mailbox before its licence goes',
    'convert-to-shared': 'Turn it into a shared mailbox',
    'grant-access': 'Give access to it',
    'search-mailbox': 'Search it',
    disconnect: 'Disconnect',
  } satisfies Record<RunbookTitle, string>,
  runbookNotes: {
    'needs-plan-2': 'The mailbox needs Exchange Online Plan 2.',
    'takes-up-to-four-hours': 'It takes up to 4 hours until the hold is in effect.',
    'remove-on-last-day':
      'A Litigation Hold has no last day: its duration counts from when each item was received. Remove it by hand on the day that was wished for.',
    'delayed-after-release': 'After that, Exchange keeps what was held for some time longer.',
    'needs-import-export-role':
      'You need the role Mailbox Import Export, which nobody has unless it was assigned.',
    'all-three-places':
      'This looks in Deleted Items, in Recoverable Items and among what was purged. Check the list before you put anything back.',
    'versions-need-hold':
      'Earlier versions are in the folder Versions, and only where a hold or retention policy was in place when the attachment was removed. If it is empty, say so and close the task.',
    'audit-in-utc':
      'The audit log counts days in UTC. Look for the subject named in the request in AuditData.',
    'audit-names-people':
      'The log names other people too. Tell the requester only what concerns their own mail, in the note when you close the task.',
    'days-are-last-change':
      'The days are those of the items’ last change, which is about when they were deleted.',
    'text-in-subject-only': 'The text is looked for in subjects, as it stands.',
    'not-for-inactive': 'This works while the account still exists. An inactive mailbox is searched instead.',
    'before-licence': 'Do this before the licence is taken away, or the mailbox goes with it.',
    'export-in-portal':
      'This runs in Security & Compliance PowerShell. Export the result in the Microsoft Purview portal.',
  } satisfies Record<RunbookNote, string>,
  runbookRest: (lines: number) =>
    lines === 1 ? '1 more line follows as text below.' : `${lines} more lines follow as text below.`,
  runbookSummary: (number: number) => `The steps for request #${number}.`,
};
