import { type TopicWords } from '../../topic-words';

export const ON_PREMISES: TopicWords = {
  title: 'Mailboxes on your own servers',
  ask: 'Can you reach mailboxes on Exchange Server?',
  text: [
    'I reach mailboxes in Exchange Online. A mailbox on your organisation’s own Exchange Server, or one without a licence, is out of my reach.',
    'In Outlook you can still look under “Recover items deleted from this folder”. Whoever runs the server can do more: its backup is theirs.',
  ],
  links: [{ to: 'exchange-server-backup', title: 'Backup of Exchange Server' }],
  step: { title: 'Ask the helpdesk', say: 'Ask the helpdesk', helpdesk: true },
};
