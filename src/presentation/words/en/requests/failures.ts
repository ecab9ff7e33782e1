import { type RequestFailure } from '../../../../domain/request';

/** Why something could not be carried out: what everybody concerned reads, and what an approver can do about it. */
export const FAILURES = {
  failures: {
    'licence-missing': {
      what: 'Microsoft 365 refused it: the organisation’s licence does not cover this.',
      cure: 'eDiscovery by an app needs Microsoft 365 E5 or its compliance add-on, and exports without it need pay-as-you-go billing in Microsoft Purview. Once that is set up, try again.',
    },
    'role-missing': {
      what: 'Microsoft 365 refused it: I lack a role there.',
      cure: 'Put this app’s service principal into the role group eDiscovery Manager and make it an eDiscovery administrator (Add-RoleGroupMember and Add-eDiscoveryCaseAdmin, after Connect-IPPSSession). Then try again.',
    },
    'consent-missing': {
      what: 'Microsoft 365 refused it: an administrator has not approved my access to eDiscovery.',
      cure: 'A Global Administrator grants this app eDiscovery.ReadWrite.All as an application permission in the Entra admin center. Then try again.',
    },
    'not-configured': {
      what: 'I am not connected to eDiscovery, so I cannot carry this out.',
      cure: 'Whoever runs this bot has to give it credentials for eDiscovery. Then try again.',
    },
    'mailbox-not-found': {
      what: 'Microsoft 365 finds no mailbox with that address.',
      cure: 'Look whether the mailbox is in Exchange Online and has a licence. If the address was wrong, a new request is needed.',
    },
    'hold-failed': {
      what: 'Microsoft 365 could not put the hold in place.',
      cure: 'Open the case in the Microsoft Purview portal: the hold policy there says which location failed. Then try again.',
    },
    'export-failed': {
      what: 'Microsoft 365 broke the export off.',
      cure: 'Open the case in the Microsoft Purview portal: the export there says why. Then try again.',
    },
    'nothing-to-export': {
      what: 'Nothing in the mailbox fits, so there is nothing to export.',
      cure: 'Wider dates or other words may find more. That is a new request.',
    },
    'list-gone': {
      what: 'The list of the chosen messages is no longer kept, so nothing was moved.',
      cure: 'Search again and choose what to restore: that is a new request.',
    },
    'gave-up': {
      what: 'Microsoft 365 did not get it done within a day, so I stopped.',
      cure: 'Look at the service health in the admin center. Once all is well there, try again.',
    },
    'case-gone': {
      what: 'The eDiscovery case it belongs to is gone.',
      cure: 'Somebody may have closed or deleted it in the Microsoft Purview portal. Find out why before you try again.',
    },
    'by-hand-failed': {
      what: 'The helpdesk could not carry it out.',
      cure: 'Once what was in the way is mended, try again: the steps are shown anew.',
    },
    'backup-refused': {
      what: 'Microsoft 365 Backup does not let me in.',
      cure: 'A Global Administrator grants this app BackupRestore-Configuration.Read.All, BackupRestore-Search.Read.All, BackupRestore-Restore.Read.All and BackupRestore-Restore.ReadWrite.All as application permissions, and Microsoft 365 Backup has to be set up with billing. The policy has to have features.backupRestore on. Then try again.',
    },
    'not-backed-up': {
      what: 'Microsoft 365 Backup does not protect that mailbox.',
      cure: 'Mailboxes are protected by a backup policy in the Microsoft 365 admin center, from the day they are added on. For mail of before, there is none.',
    },
    'nothing-in-backup': {
      what: 'There is no backup of those days, or nothing in it fits.',
      cure: 'Other days or fewer words may find more. That is a new request.',
    },
    'backup-failed': {
      what: 'Microsoft 365 Backup broke the restore off.',
      cure: 'The restore session in the Microsoft 365 admin center says why. Then try again.',
    },
    unexpected: {
      what: 'Something went wrong on my side.',
      cure: 'Try again. If it fails again, tell whoever runs this bot the request’s number.',
    },
  } satisfies Record<RequestFailure, { readonly what: string; readonly cure: string }>,
};
