import { type TopicWords } from '../../topic-words';

export const BACKUP: TopicWords = {
  title: 'Whether your mail is backed up',
  ask: 'Is my mail backed up?',
  text: [
    'Exchange Online keeps several copies of every mailbox in different data centres, so a failure there loses nothing. They are no backup of what you delete: every copy deletes it too.',
    'Deleted mail is kept for a while, though, after Deleted Items for about {days} days. Within that time I can get yours back.',
  ],
  links: [{ to: 'back-up-email', title: 'Backing up email in Exchange Online' }],
  step: { title: 'Show what I deleted', say: 'What did I delete in the last two weeks?' },
};
