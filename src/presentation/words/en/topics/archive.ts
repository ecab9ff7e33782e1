import { type TopicWords } from '../../topic-words';

export const ARCHIVE: TopicWords = {
  title: 'Your online archive',
  ask: 'Where is my online archive?',
  text: [
    'The online archive is a second mailbox beside yours. Your organisation’s rules may move old mail there, and deleted mail older than about {archiveDays} days too.',
    'I cannot look into it. You can:',
  ],
  points: [
    'In classic Outlook, look below your own folders for “Online Archive”.',
    'In Outlook on the web, look for “In-Place Archive”.',
    'Search there: a search of your mailbox may leave the archive out.',
  ],
  links: [{ to: 'archive', title: 'Archive mailboxes' }],
  step: { title: 'Ask the helpdesk', say: 'Ask the helpdesk', helpdesk: true },
};
