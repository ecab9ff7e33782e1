import { type TopicWords } from '../../topic-words';

export const DELETED_EVENT: TopicWords = {
  title: 'Deleted meetings and appointments',
  ask: 'I deleted a meeting from my calendar',
  text: [
    'Invitations and updates are mail, so I find those. Accept one again once it is restored, and its meeting is back in your calendar.',
    'An entry you deleted in the calendar itself I cannot see. Look for it in Outlook’s Deleted Items, then under “Recover items deleted from this folder”, and move it to your calendar.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook on the web' },
  ],
  step: { title: 'Ask the helpdesk', say: 'Ask the helpdesk', helpdesk: true },
};
