import { type TopicWords } from '../../topic-words';

export const DELETED_TASK: TopicWords = {
  title: 'Deleted tasks',
  ask: 'I deleted a task',
  text: [
    'I bring back mail and cannot see tasks. In Outlook a deleted task lies in Deleted Items: move it back to Tasks.',
    'If it is not there, choose “Recover items deleted from this folder”. What is gone from there too, your helpdesk may still find.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook on the web' },
  ],
  step: { title: 'Ask the helpdesk', say: 'Ask the helpdesk', helpdesk: true },
};
