/** Microsoft's own pages that answers point to; each is public and needs no sign-in. */
export const HELP_LINKS = {
  'back-up-email': 'https://learn.microsoft.com/exchange/back-up-email',
  'recoverable-items':
    'https://learn.microsoft.com/exchange/security-and-compliance/recoverable-items-folder/recoverable-items-folder',
  'retention-tags':
    'https://learn.microsoft.com/exchange/security-and-compliance/messaging-records-management/retention-tags-and-policies',
  holds: 'https://learn.microsoft.com/exchange/security-and-compliance/in-place-and-litigation-holds',
  archive: 'https://learn.microsoft.com/purview/archive-mailboxes',
  'inactive-mailboxes': 'https://learn.microsoft.com/purview/inactive-mailboxes-in-office-365',
  offboarding: 'https://go.microsoft.com/fwlink/p/?LinkId=816871',
  'export-pst': 'https://go.microsoft.com/fwlink/p/?LinkId=325560',
  'recover-in-outlook': 'https://support.office.com/article/49e81f3c-c8f4-4426-a0b9-c0fd751d48ce',
  'recover-on-the-web': 'https://support.office.com/article/c3d8fc15-eeef-4f1c-81df-e27964b7edd4',
  'exchange-server-backup':
    'https://learn.microsoft.com/Exchange/high-availability/disaster-recovery/windows-server-backup',
} as const satisfies Record<string, `https://${string}`>;

export type HelpLink = keyof typeof HELP_LINKS;
