import { type TopicWords } from '../../topic-words';

export const DELETED_NOTE: TopicWords = {
  title: 'Verwijderde notities',
  ask: 'Ik heb een notitie verwijderd',
  text: [
    'Ik haal e\u2011mail terug en zie geen notities. In Outlook staat een verwijderde notitie in ‘Verwijderde items’: verplaats die terug naar uw notities.',
    'Staat die er niet, kies dan ‘Items herstellen die uit deze map zijn verwijderd’. Wat ook daar niet staat, vindt de helpdesk misschien nog.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook op het web' },
  ],
  step: { title: 'Vraag de helpdesk', say: 'Vraag de helpdesk', helpdesk: true },
};
