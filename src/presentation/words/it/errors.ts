import { type ERRORS as ENGLISH } from '../en/errors';

/** What went wrong, and what helps. */
export const ERRORS: typeof ENGLISH = {
  errors: {
    'sign-in-needed': 'Per guardare nella sua posta ho bisogno che lei acceda.',
    'access-denied':
      'Non ho il permesso di aprire la sua cassetta postale. Prima un amministratore deve approvare Mail Recovery per la sua organizzazione.',
    'mailbox-not-in-exchange-online':
      'La sua cassetta postale non è in Exchange Online o non ha una licenza, quindi non posso raggiungerla. L’assistenza tecnica può aiutarla.',
    'item-gone': 'Quel messaggio non è più dov’era. Cerchi di nuovo e guardo dove si trova ora.',
    'folder-gone':
      'La cartella in cui dovrebbe andare non c’è più. Cerchi di nuovo e le propongo invece la Posta in arrivo.',
    'mailbox-full':
      'La sua cassetta postale è piena e non ci sta altro. Faccia un po’ di spazio, poi riprovi. Intanto non si perde nulla.',
    throttled:
      'La sua cassetta postale è molto occupata in questo momento. Aspetti qualche minuto, poi riprovi.',
    'service-unavailable': 'Exchange non risponde in questo momento. Riprovi tra qualche minuto.',
    'timed-out':
      'Ci è voluto troppo tempo, perciò ho interrotto. Riprovi, oppure mi dia un mittente o una data per restringere la ricerca.',
    'storage-unavailable':
      'In questo momento non riesco a consultare i miei appunti. Riprovi tra un minuto. La sua posta è intatta.',
    'query-refused': 'Non ho potuto porre questa domanda a Exchange. Provi con meno parole o un’altra data.',
    unexpected:
      'Qualcosa è andato storto da parte mia. Riprovi; se succede di nuovo, lo dica alla sua assistenza tecnica.',
  },

  errorReference: (reference) => `Riferimento: ${reference}`,
  errorSummary: 'Non è riuscito.',
};
