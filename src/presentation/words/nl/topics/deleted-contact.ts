import { type TopicWords } from '../../topic-words';

export const DELETED_CONTACT: TopicWords = {
  title: 'Verwijderde contactpersonen',
  ask: 'Ik heb een contactpersoon verwijderd',
  text: [
    'Ik haal e\u2011mail terug en zie geen contactpersonen. In Outlook staat een verwijderde contactpersoon in ‘Verwijderde items’: verplaats die terug naar uw contactpersonen.',
    'Staat die er niet, kies dan ‘Items herstellen die uit deze map zijn verwijderd’. Wat ook daar niet staat, vindt de helpdesk misschien nog.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook op het web' },
  ],
  step: { title: 'Vraag de helpdesk', say: 'Vraag de helpdesk', helpdesk: true },
};
