import { type TopicWords } from '../../topic-words';

export const DEPARTED: TopicWords = {
  title: 'Quando un collega se ne va',
  ask: 'Un collega lascia l’azienda: cosa dobbiamo fare?',
  text: [
    'Circa {leftDays} giorni dopo l’eliminazione dell’account la sua posta è persa, a meno che qualcosa non la conservi. Per un account eliminato oggi, sarebbe {leftUntil}.',
    'In quest’ordine:',
  ],
  points: [
    'Prima un blocco, se c’è posta da conservare; dopo è troppo tardi.',
    'Farne una cassetta postale condivisa, se altri devono lavorarci.',
    'Dare accesso a chi subentra e inoltrargli la nuova posta.',
    'Solo allora togliere la licenza ed eliminare l’account.',
    'Una cassetta bloccata si conserva senza account; l’assistenza la legge con eDiscovery.',
  ],
  links: [
    { to: 'offboarding', title: 'Quando qualcuno se ne va' },
    { to: 'inactive-mailboxes', title: 'Cassette postali inattive' },
  ],
  step: {
    title: 'Chiedi la cassetta',
    say: 'Mi serve la posta di un collega che ha lasciato l’azienda',
    helpdesk: true,
  },
};
