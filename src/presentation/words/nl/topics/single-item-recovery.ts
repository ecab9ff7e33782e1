import { type TopicWords } from '../../topic-words';

export const SINGLE_ITEM_RECOVERY: TopicWords = {
  title: 'Definitief verwijderde e\u2011mail',
  ask: 'Wat gebeurt er met definitief verwijderde e\u2011mail?',
  text: [
    'Wat ook uit de herstelbare items is verwijderd, ziet niemand meer. Exchange bewaart het nog wel voor de rest van de {days} dagen. Dat heet herstel van één item en staat aan, tenzij uw organisatie het heeft uitgezet.',
    'Het komt alleen terug als de helpdesk het goedkeurt. Dan probeer ik het terug te zetten waar het stond; wat mij niet lukt, doet een medewerker met de hand.',
  ],
  links: [{ to: 'recoverable-items', title: 'Herstel van één item' }],
  step: { title: 'Vraag de helpdesk', say: 'Vraag de helpdesk', helpdesk: true },
};
