import { type TopicWords } from '../../topic-words';

export const SINGLE_ITEM_RECOVERY: TopicWords = {
  title: 'Mail you purged',
  ask: 'What happens to purged mail?',
  text: [
    'Mail removed from Recoverable Items is purged: nobody sees it any more. Exchange still keeps it for the rest of its {days} days. That is called single item recovery, and it is on unless your organisation turned it off.',
    'It comes back only with your helpdesk’s approval. Then I try to put it where it was; what I cannot, an agent does by hand.',
  ],
  links: [{ to: 'recoverable-items', title: 'Single item recovery' }],
  step: { title: 'Ask the helpdesk', say: 'Ask the helpdesk', helpdesk: true },
};
