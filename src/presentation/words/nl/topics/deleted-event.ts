import { type TopicWords } from '../../topic-words';

export const DELETED_EVENT: TopicWords = {
  title: 'Verwijderde vergaderingen en afspraken',
  ask: 'Ik heb een vergadering uit mijn agenda verwijderd',
  text: [
    'Uitnodigingen en wijzigingen zijn e\u2011mail, dus die vind ik. Accepteer een herstelde uitnodiging opnieuw en de vergadering staat weer in uw agenda.',
    'Een afspraak die u in de agenda zelf hebt verwijderd, zie ik niet. Zoek die in Outlook in ‘Verwijderde items’, daarna bij ‘Items herstellen die uit deze map zijn verwijderd’, en verplaats die naar uw agenda.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook op het web' },
  ],
  step: { title: 'Vraag de helpdesk', say: 'Vraag de helpdesk', helpdesk: true },
};
