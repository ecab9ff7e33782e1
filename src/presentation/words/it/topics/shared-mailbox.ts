import { type TopicWords } from '../../topic-words';

export const SHARED_MAILBOX: TopicWords = {
  title: 'Le cassette postali che non sono sue',
  ask: 'Può guardare in una casella condivisa?',
  text: [
    'Guardo in una casella condivisa a cui lei ha accesso completo, con il suo permesso e mai con il mio. Me ne dica l’indirizzo, per esempio «recupera la mail eliminata nella casella info@contoso.com».',
    'Ciò che ripristino torna in quella casella, e resta registrato che lo ha chiesto lei. Su una che non può aprire decide l’assistenza tecnica.',
  ],
  links: [{ to: 'recover-in-outlook', title: 'In Outlook' }],
  step: { title: 'Chiedi all’assistenza', say: 'Chiedi all’assistenza tecnica', helpdesk: true },
};
