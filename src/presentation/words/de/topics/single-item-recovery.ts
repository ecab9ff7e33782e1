import { type TopicWords } from '../../topic-words';

export const SINGLE_ITEM_RECOVERY: TopicWords = {
  title: 'Endgültig gelöschte Mails',
  ask: 'Was passiert mit endgültig gelöschten Mails?',
  text: [
    'Was Sie auch aus den wiederherstellbaren Elementen entfernen, sieht niemand mehr. Exchange behält es aber noch für den Rest der {days} Tage. Das ist so, solange Ihre Organisation es nicht abgeschaltet hat.',
    'Zurück kommt es nur, wenn Ihr Helpdesk zustimmt. Dann versuche ich es selbst; was ich nicht kann, macht jemand von Hand.',
  ],
  links: [{ to: 'recoverable-items', title: 'Wiederherstellung einzelner Elemente' }],
  step: { title: 'Helpdesk fragen', say: 'Frag den Helpdesk', helpdesk: true },
};
