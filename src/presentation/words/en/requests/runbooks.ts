import { type RunbookTitle } from '../../../../escalation/runbook/runbook';

/** Headings of what an agent does by hand. */
export const RUNBOOKS = {
  runbookTitle: 'Steps in Exchange Online PowerShell',
  runbook: {
    connect: 'Connect',
    'check-mailbox': 'Look at the mailbox',
    'check-holds': 'Look which holds there are',
    'place-litigation-hold': 'Set the Litigation Hold',
    'confirm-litigation-hold': 'Check that it is set (it takes up to 4 hours to take effect)',
    'remove-litigation-hold': 'End the Litigation Hold',
    'list-purged': 'List the purged mail',
    'restore-purged': 'Put it back',
    'find-inactive': 'Find the mailbox, active or inactive',
    'keep-before-licence': 'Keep the mailbox before its licence goes',
    'convert-to-shared': 'Turn it into a shared mailbox',
    'grant-access': 'Give access to it',
    'search-mailbox': 'Search it',
    disconnect: 'Disconnect',
  } satisfies Record<RunbookTitle, string>,
  runbookRest: (lines: number) =>
    lines === 1 ? '1 more line follows as text below.' : `${lines} more lines follow as text below.`,
  runbookSummary: (number: number) => `The steps for request #${number}.`,
};
