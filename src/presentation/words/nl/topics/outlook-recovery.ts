import { type TopicWords } from '../../topic-words';

export const OUTLOOK_RECOVERY: TopicWords = {
  title: 'Zelf e\u2011mail terughalen in Outlook',
  ask: 'Hoe herstel ik zelf verwijderde e\u2011mail in Outlook?',
  text: ['Ik kan het voor u doen. Zelf doet u het zo, in het klassieke Outlook of op het web:'],
  points: [
    'Open ‘Verwijderde items’; wat daar staat, verplaatst u terug.',
    'Staat het er niet, kies dan ‘Items herstellen die uit deze map zijn verwijderd’.',
    'Vink aan wat u mist en kies ‘Herstellen’. Het staat daarna in de oude map of in ‘Verwijderde items’.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook op het web' },
  ],
  step: { title: 'Doe het voor mij', say: 'Wat heb ik de afgelopen twee weken verwijderd?' },
};
