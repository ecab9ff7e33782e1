import { type TopicWords } from '../../topic-words';

export const DELETED_CONTACT: TopicWords = {
  title: 'Contatti eliminati',
  ask: 'Ho eliminato un contatto',
  text: [
    'Recupero la posta e non vedo i contatti. In Outlook un contatto eliminato si trova in «Posta eliminata»: lo sposti di nuovo nei contatti.',
    'Se non c’è, scelga «Recupera elementi eliminati da questa cartella». Ciò che manca anche lì, forse lo trova ancora l’assistenza tecnica.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook sul web' },
  ],
  step: { title: 'Chiedi all’assistenza', say: 'Chiedi all’assistenza tecnica', helpdesk: true },
};
