import { type TopicWords } from '../../topic-words';

export const RETENTION: TopicWords = {
  title: 'How long deleted mail is kept',
  ask: 'How long is deleted mail kept?',
  text: [
    'Mail you delete goes to Deleted Items and stays there until you empty it.',
    'What leaves Deleted Items is kept in Recoverable Items for about {days} days; that is how your organisation has set it. Today that reaches back to about {reach}. After that it is gone for good, unless a hold keeps it.',
  ],
  links: [{ to: 'recoverable-items', title: 'The Recoverable Items folder' }],
  step: { title: 'Show what I deleted', say: 'What did I delete in the last two weeks?' },
};
