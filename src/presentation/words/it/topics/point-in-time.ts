import { type TopicWords } from '../../topic-words';

export const POINT_IN_TIME: TopicWords = {
  title: 'Tornare a com’era un certo giorno',
  ask: 'Può riportare la mia casella allo stato della settimana scorsa?',
  text: [
    'Exchange Online non può riportare una cassetta postale a com’era un certo giorno.',
    'Ciò che più si avvicina: recupero tutto quello che ha eliminato da allora, ogni messaggio nella sua cartella. Si torna indietro di circa {days} giorni, fino a {reach}, e oltre per ciò che è ancora in «Posta eliminata».',
  ],
  links: [{ to: 'back-up-email', title: 'Che cosa può ripristinare Exchange Online' }],
  step: { title: 'Tutto da lunedì', say: 'Recupera tutto quello che ho eliminato da lunedì' },
};
