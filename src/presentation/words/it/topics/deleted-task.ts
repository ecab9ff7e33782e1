import { type TopicWords } from '../../topic-words';

export const DELETED_TASK: TopicWords = {
  title: 'Attività eliminate',
  ask: 'Ho eliminato un’attività',
  text: [
    'Recupero la posta e non vedo le attività. In Outlook un’attività eliminata si trova in «Posta eliminata»: la sposti di nuovo nelle attività.',
    'Se non c’è, scelga «Recupera elementi eliminati da questa cartella». Ciò che manca anche lì, forse lo trova ancora l’assistenza tecnica.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook sul web' },
  ],
  step: { title: 'Chiedi all’assistenza', say: 'Chiedi all’assistenza tecnica', helpdesk: true },
};
