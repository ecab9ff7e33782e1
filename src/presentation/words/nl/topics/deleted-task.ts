import { type TopicWords } from '../../topic-words';

export const DELETED_TASK: TopicWords = {
  title: 'Verwijderde taken',
  ask: 'Ik heb een taak verwijderd',
  text: [
    'Ik haal e\u2011mail terug en zie geen taken. In Outlook staat een verwijderde taak in ‘Verwijderde items’: verplaats die terug naar uw taken.',
    'Staat die er niet, kies dan ‘Items herstellen die uit deze map zijn verwijderd’. Wat ook daar niet staat, vindt de helpdesk misschien nog.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook op het web' },
  ],
  step: { title: 'Vraag de helpdesk', say: 'Vraag de helpdesk', helpdesk: true },
};
