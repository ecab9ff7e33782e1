import { type TopicWords } from '../../topic-words';

export const REMOVED_ATTACHMENT: TopicWords = {
  title: 'An attachment you removed from a mail',
  ask: 'I removed the attachment from a mail',
  text: [
    'Whoever removes an attachment saves the mail without it. Exchange keeps no earlier version that you or I could open. What may help:',
  ],
  points: [
    'Ask whoever sent it: it lies in their Sent Items.',
    'If you sent or forwarded it yourself, look in your own Sent Items.',
    'If it was the whole mail that was deleted, tell me from whom: that I find.',
    'Where your organisation holds your mail, an earlier version may be kept. Your helpdesk can look.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook on the web' },
  ],
  step: { title: 'Ask the helpdesk', say: 'Ask the helpdesk', helpdesk: true },
};
