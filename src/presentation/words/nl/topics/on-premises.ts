import { type TopicWords } from '../../topic-words';

export const ON_PREMISES: TopicWords = {
  title: 'Postvakken op eigen servers',
  ask: 'Kunt u bij postvakken op Exchange Server?',
  text: [
    'Ik kan bij postvakken in Exchange Online. Een postvak op een eigen Exchange Server van uw organisatie, of een zonder licentie, ligt buiten mijn bereik.',
    'In Outlook kunt u nog kijken bij ‘Items herstellen die uit deze map zijn verwijderd’. Wie de server beheert, kan meer: die heeft de back-up ervan.',
  ],
  links: [{ to: 'exchange-server-backup', title: 'Back-up van Exchange Server' }],
  step: { title: 'Vraag de helpdesk', say: 'Vraag de helpdesk', helpdesk: true },
};
