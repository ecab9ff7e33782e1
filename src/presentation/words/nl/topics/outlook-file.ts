import { type TopicWords } from '../../topic-words';

export const OUTLOOK_FILE: TopicWords = {
  title: 'Een eigen kopie van uw e\u2011mail',
  ask: 'Hoe sla ik mijn Outlook-mail op als bestand?',
  text: [
    'Het klassieke Outlook voor Windows slaat e\u2011mail, contactpersonen en agenda op in een .pst-bestand:',
  ],
  points: [
    '‘Bestand’, dan ‘Openen en exporteren’, dan ‘Importeren/exporteren’.',
    '‘Exporteren naar een bestand’, dan ‘Outlook-gegevensbestand (.pst)’.',
    'Kies uw postvak en ‘Submappen opnemen’.',
    'Kies een locatie en daarna ‘Voltooien’. Een wachtwoord hoeft niet.',
    'Outlook op het web kan dit niet: vraag de helpdesk om een export.',
  ],
  links: [{ to: 'export-pst', title: 'Exporteren naar een .pst-bestand' }],
  step: { title: 'Om een export vragen', say: 'Exporteer mijn e\u2011mail', helpdesk: true },
};
