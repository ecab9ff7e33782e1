import { type TopicWords } from '../../topic-words';

export const SHARED_MAILBOX: TopicWords = {
  title: 'Mailboxes that are not your own',
  ask: 'Can you look in a shared mailbox?',
  text: [
    'I look into a shared mailbox where you have full access to it, with your own right and never with mine. Name it by its address, for example “recover the mail deleted in the mailbox info@contoso.com”.',
    'What I restore goes back into that mailbox, and it is on record that you asked. For one you cannot open, your helpdesk decides.',
  ],
  links: [{ to: 'recover-in-outlook', title: 'In Outlook' }],
  step: { title: 'Ask the helpdesk', say: 'Ask the helpdesk', helpdesk: true },
};
