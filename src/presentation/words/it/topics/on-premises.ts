import { type TopicWords } from '../../topic-words';

export const ON_PREMISES: TopicWords = {
  title: 'Le cassette postali su server propri',
  ask: 'Può accedere alle cassette postali su Exchange Server?',
  text: [
    'Accedo alle cassette postali in Exchange Online. Una cassetta su un Exchange Server della sua organizzazione, o una senza licenza, è fuori dalla mia portata.',
    'In Outlook può comunque provare «Recupera elementi eliminati da questa cartella». Chi gestisce il server può fare di più: ne ha il backup.',
  ],
  links: [{ to: 'exchange-server-backup', title: 'Backup di Exchange Server' }],
  step: { title: 'Chiedi all’assistenza', say: 'Chiedi all’assistenza tecnica', helpdesk: true },
};
