import { type TopicWords } from '../../topic-words';

export const HOLDS: TopicWords = {
  title: 'Whether you are on hold',
  ask: 'Am I on hold?',
  text: [
    'A hold keeps mail even where somebody deletes it. I see only holds that you asked for here; others I cannot see, and some are not mine to tell.',
    'Your helpdesk or legal department knows for sure.',
  ],
  links: [{ to: 'holds', title: 'Holds in Exchange Online' }],
  step: { title: 'My requests', say: 'My requests', helpdesk: true },
};
