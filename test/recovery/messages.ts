import { type DeletedMessage } from '../../src/domain/mail';

export const NOW = Date.parse('2026-11-22T10:00:00Z');

/** A deleted message with everything usual; name what matters. */
export function deletedMessage(parts: Partial<DeletedMessage> = {}): DeletedMessage {
  return {
    id: 'message-1',
    subject: 'Quarterly figures',
    from: { name: 'Anna Müller', address: 'anna.mueller@contoso.com' },
    to: [{ name: 'Alex Morgan', address: 'alex.morgan@contoso.example' }],
    receivedAt: Date.parse('2026-11-10T09:00:00Z'),
    deleted: { at: Date.parse('2026-11-17T15:00:00Z'), exact: true },
    stage: 'deletions',
    folderId: 'deletions-id',
    lastParent: 'A'.repeat(44),
    hasAttachments: false,
    preview: 'Please find the figures of the third quarter below.',
    isRead: true,
    isDraft: false,
    isImportant: false,
    isFlagged: false,
    size: 12_000,
    ...parts,
  };
}
