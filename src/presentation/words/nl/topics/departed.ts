import { type TopicWords } from '../../topic-words';

export const DEPARTED: TopicWords = {
  title: 'Als een collega vertrekt',
  ask: 'Een collega vertrekt: wat moeten we doen?',
  text: [
    'Ongeveer {leftDays} dagen nadat het account is verwijderd, is de e\u2011mail weg, tenzij iets die vasthoudt. Voor een account dat vandaag wordt verwijderd, is dat op {leftUntil}.',
    'In deze volgorde:',
  ],
  points: [
    'Eerst een bewaring, als er e\u2011mail moet blijven; later is het te laat.',
    'Maak er een gedeeld postvak van, als anderen erin gaan werken.',
    'Geef een opvolger toegang en stuur nieuwe e\u2011mail naar die persoon door.',
    'Neem pas daarna de licentie weg en verwijder het account.',
    'Een postvak in bewaring blijft zonder account bestaan; de helpdesk leest het met eDiscovery.',
  ],
  links: [
    { to: 'offboarding', title: 'Als iemand vertrekt' },
    { to: 'inactive-mailboxes', title: 'Inactieve postvakken' },
  ],
  step: {
    title: 'Om het postvak vragen',
    say: 'Ik heb de e\u2011mail nodig van een collega die is vertrokken',
    helpdesk: true,
  },
};
