import { type TopicWords } from '../../topic-words';

export const DELETED_CONTACT: TopicWords = {
  title: 'Deleted contacts',
  ask: 'I deleted a contact',
  text: [
    'I bring back mail and cannot see contacts. In Outlook a deleted contact lies in Deleted Items: move it back to Contacts.',
    'If it is not there, choose “Recover items deleted from this folder”. What is gone from there too, your helpdesk may still find.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook on the web' },
  ],
  step: { title: 'Ask the helpdesk', say: 'Ask the helpdesk', helpdesk: true },
};
