import { type TopicWords } from '../../topic-words';

export const SINGLE_ITEM_RECOVERY: TopicWords = {
  title: 'La posta eliminata definitivamente',
  ask: 'Cosa succede alla posta eliminata definitivamente?',
  text: [
    'Ciò che viene tolto anche dagli elementi ripristinabili non lo vede più nessuno. Exchange però lo conserva fino alla fine dei {days} giorni. Si chiama ripristino di singoli elementi ed è attivo, a meno che la sua organizzazione non lo abbia disattivato.',
    'Torna solo se l’assistenza tecnica approva. Allora provo a rimetterlo dov’era; ciò che non mi riesce lo fa un operatore a mano.',
  ],
  links: [{ to: 'recoverable-items', title: 'Ripristino di singoli elementi' }],
  step: { title: 'Chiedi all’assistenza', say: 'Chiedi all’assistenza tecnica', helpdesk: true },
};
