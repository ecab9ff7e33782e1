import { type TopicWords } from '../../topic-words';

export const REMOVED_ATTACHMENT: TopicWords = {
  title: 'Een bijlage die u uit een mail hebt verwijderd',
  ask: 'Ik heb de bijlage uit een mail verwijderd',
  text: [
    'Wie een bijlage verwijdert, slaat de mail zonder die bijlage op. Exchange bewaart geen eerdere versie die u of ik kan openen. Wat kan helpen:',
  ],
  points: [
    'Vraag het aan de afzender: daar staat de mail in ‘Verzonden items’.',
    'Hebt u de mail zelf verzonden of doorgestuurd, kijk dan in die van u.',
    'Is de hele mail verwijderd, zeg me dan van wie die was: die vind ik.',
    'Houdt uw organisatie uw e\u2011mail vast, dan is er misschien een eerdere versie. De helpdesk kan dat nagaan.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook op het web' },
  ],
  step: { title: 'Vraag de helpdesk', say: 'Vraag de helpdesk', helpdesk: true },
};
