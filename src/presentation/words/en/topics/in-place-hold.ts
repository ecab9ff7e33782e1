import { type TopicWords } from '../../topic-words';

export const IN_PLACE_HOLD: TopicWords = {
  title: 'In-Place Holds are retired',
  ask: 'What is an In-Place Hold?',
  text: [
    'An In-Place Hold kept mail that fitted a search. Exchange Online has had none to make since July 2020, and none to change since October 2020.',
    'An eDiscovery hold does the same today; a Litigation Hold keeps the whole mailbox. Both go to your helpdesk as a request.',
  ],
  links: [{ to: 'holds', title: 'Holds in Exchange Online' }],
  step: { title: 'Ask for a hold', say: 'Put a hold on my mailbox', helpdesk: true },
};
