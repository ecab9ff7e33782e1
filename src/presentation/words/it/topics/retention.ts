import { type TopicWords } from '../../topic-words';

export const RETENTION: TopicWords = {
  title: 'Quanto resta la posta eliminata',
  ask: 'Per quanto tempo viene conservata la posta eliminata?',
  text: [
    'La posta che elimina va in «Posta eliminata» e ci resta finché non svuota la cartella.',
    'Ciò che esce da lì si può ancora recuperare per circa {days} giorni: così ha deciso la sua organizzazione. Oggi si torna indietro fino a {reach} circa. Poi è perso per sempre, a meno che non lo protegga un blocco legale.',
  ],
  links: [{ to: 'recoverable-items', title: 'La cartella Elementi ripristinabili' }],
  step: { title: 'Mostra cosa ho eliminato', say: 'Cosa ho eliminato nelle ultime due settimane?' },
};
