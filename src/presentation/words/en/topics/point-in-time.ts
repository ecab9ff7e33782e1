import { type TopicWords } from '../../topic-words';

export const POINT_IN_TIME: TopicWords = {
  title: 'Back to how it was on some day',
  ask: 'Can you roll my mailbox back to last week?',
  text: [
    'Exchange Online cannot set a mailbox back to how it was on some day.',
    'What comes nearest: I bring back everything you have deleted since then, each mail to the folder it was in. That reaches back about {days} days, to {reach}, and further for what still lies in Deleted Items.',
  ],
  links: [{ to: 'back-up-email', title: 'What Exchange Online can restore' }],
  step: { title: 'Everything since Monday', say: 'Recover everything I deleted since Monday' },
};
