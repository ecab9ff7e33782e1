import { type TopicWords } from '../../topic-words';

export const BACKUP: TopicWords = {
  title: 'De back-up van uw e\u2011mail',
  ask: 'Is er een back-up van mijn e\u2011mail?',
  text: [
    'Exchange Online bewaart meerdere kopieën van elk postvak in verschillende datacenters; door een storing daar gaat niets verloren. Een back-up van wat u verwijdert zijn ze niet: elke kopie verwijdert mee.',
    'Verwijderde e\u2011mail blijft wel een tijd bewaard: na ‘Verwijderde items’ nog ongeveer {days} dagen. Zolang kan ik die van u terughalen.',
  ],
  links: [{ to: 'back-up-email', title: 'Back-up van e\u2011mail in Exchange Online' }],
  step: { title: 'Toon wat ik verwijderde', say: 'Wat heb ik de afgelopen twee weken verwijderd?' },
};
