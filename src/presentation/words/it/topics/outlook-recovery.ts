import { type TopicWords } from '../../topic-words';

export const OUTLOOK_RECOVERY: TopicWords = {
  title: 'Recuperare da sé la posta in Outlook',
  ask: 'Come recupero la posta eliminata in Outlook?',
  text: ['Posso farlo io per lei. Per farlo da sé, in Outlook classico o sul web:'],
  points: [
    'Apra «Posta eliminata»; ciò che è lì, lo rimetta nella sua cartella.',
    'Se non c’è, scelga «Recupera elementi eliminati da questa cartella».',
    'Selezioni ciò che manca, poi «Ripristina». Lo cerchi nella vecchia cartella o in «Posta eliminata».',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook sul web' },
  ],
  step: { title: 'Fallo per me', say: 'Cosa ho eliminato nelle ultime due settimane?' },
};
