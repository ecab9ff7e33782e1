import { type TopicWords } from '../../topic-words';

export const DELETED_EVENT: TopicWords = {
  title: 'Riunioni e appuntamenti eliminati',
  ask: 'Ho eliminato una riunione dal calendario',
  text: [
    'Gli inviti e gli aggiornamenti sono posta, quindi li trovo. Accetti di nuovo un invito ripristinato e la riunione torna nel calendario.',
    'Una voce eliminata nel calendario stesso non la vedo. La cerchi in Outlook in «Posta eliminata», poi con «Recupera elementi eliminati da questa cartella», e la sposti nel calendario.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook sul web' },
  ],
  step: { title: 'Chiedi all’assistenza', say: 'Chiedi all’assistenza tecnica', helpdesk: true },
};
