import { type ABOUT as ENGLISH } from '../en/about';

/** What the bot says of itself. */
export const ABOUT: typeof ENGLISH = {
  help: {
    title: 'Che cosa so fare',
    summary: 'Che cosa posso fare per lei, con esempi.',
    sections: [
      {
        title: 'Trovare la posta eliminata',
        text: 'Mi dica ciò che ricorda: quando, da chi, di che cosa si trattava.',
        examples: [
          'Recupera la mail che ho eliminato martedì',
          'Trova la mail di Anna sul budget',
          'Cosa ho eliminato la settimana scorsa con allegati?',
        ],
      },
      {
        title: 'Rimetterla a posto',
        text: 'Torna nella cartella da cui veniva. Se non c’è più, le dico prima dove andrà.',
        examples: ['Ripristina 1 e 3', 'Tutti', 'Annulla'],
      },
      {
        title: 'Guardare meglio',
        text: 'Legga le prime righe prima di decidere, o modifichi la ricerca.',
        examples: ['Mostra 2', 'Solo con allegati', 'Altri'],
      },
    ],
    requests: {
      title: 'Chiedere all’assistenza tecnica',
      text: 'Ciò che non spetta solo a lei decidere va come richiesta alla sua assistenza tecnica: blocchi, esportazioni, posta eliminata definitivamente, posta di chi ha lasciato l’azienda. La tengo al corrente.',
      examples: [
        'Metti la mia cassetta postale in blocco legale fino a marzo',
        'Esporta la mia posta del 2024',
        'Stato',
      ],
    },
    limitsTitle: 'Che cosa non so fare',
    limits: (days, helpdesk) => [
      `La posta tolta da «Posta eliminata» si conserva per circa ${days} giorni. Poi non posso più raggiungerla.`,
      'Vedo solo la sua cassetta postale, con i suoi permessi, e quella di nessun altro.',
      helpdesk
        ? 'Per voci del calendario, contatti e attività c’è la sua assistenza tecnica.'
        : 'Per voci del calendario, contatti, attività, blocchi ed esportazioni c’è la sua assistenza tecnica.',
    ],
  },

  welcome: {
    text: (days, helpdesk) =>
      [
        'Buongiorno! Recupero la sua posta eliminata.',
        'Mi dica ciò che ricorda, con parole sue: «recupera la mail di Anna che ho eliminato martedì». Le mostro che cosa trovo e lei sceglie che cosa deve tornare. Va nella cartella da cui veniva, e può annullare.',
        `La posta resta in «Posta eliminata» finché non svuota la cartella, e dopo per altri ${days} giorni circa. Lavoro nella sua cassetta postale con i suoi permessi; ciò che le mostro non lo vede nessun altro.`,
        ...(helpdesk
          ? [
              'Se le serve un blocco, un’esportazione, posta eliminata definitivamente o la posta di chi ha lasciato l’azienda, lo dica pure a me: lo passo alla sua assistenza tecnica, che decide.',
            ]
          : []),
      ].join('\n\n'),
    elsewhere:
      'Buongiorno! Recupero la posta eliminata. La sua posta riguarda solo lei: mi scriva nella nostra chat personale, la aiuto lì.',
    summary: 'Buongiorno! Recupero la sua posta eliminata.',
  },

  suggestions: {
    start: ['Recupera la posta che ho eliminato ieri', 'Cosa ho eliminato questa settimana?', 'Aiuto'],
    answers: ['Sì, cerca pure', 'No'],
    goOn: ['Sì, per favore', 'No'],
  },
};
