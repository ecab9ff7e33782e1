import { type HELPDESK_PAGE as ENGLISH } from '../en/helpdesk-page';
import { number } from './figures';

/** The helpdesk's page in the browser. */
export const HELPDESK_PAGE: typeof ENGLISH = {
  helpdeskPage: {
    product: 'Mail Recovery',
    title: 'Assistenza tecnica',
    skip: 'Vai al contenuto',
    windows: 'Periodo mostrato',
    signOut: 'Esci',
    asOf: (at) => `Situazione: ${at}. Questa pagina mostra soltanto: si decide in Teams.`,
    json: 'Gli stessi dati in formato JSON',
    keyFigures: 'In sintesi',
    waitingNow: 'Richieste in attesa',

    queue: {
      title: 'Coda',
      caption: 'Richieste in attesa, dalla più vecchia',
      columns: {
        number: 'Richiesta',
        kind: 'Tipo',
        age: 'In attesa da',
        state: 'Stato',
        turn: 'A chi tocca',
      },
      empty: 'Nessuna richiesta attende l’assistenza tecnica.',
      hidden: 'Alcune riguardano la sua cassetta postale e non le vengono mostrate.',
      hint: 'Per vederne una o decidere, scriva «stato» e il numero a Mail Recovery in Teams.',
      pages: 'Pagine della coda',
      page: (page, pages) => `Pagina ${page} di ${pages}`,
      previous: 'Pagina precedente',
      next: 'Pagina successiva',
      turns: {
        requester: 'Chi ha fatto la richiesta: c’è una domanda aperta',
        anybody: 'Chiunque nell’assistenza tecnica',
        assignee: 'L’operatore che l’ha presa in carico',
        hand: 'Un operatore, a mano',
      },
    },

    kinds: {
      title: 'Richieste per tipo',
      caption: 'Richieste di questo periodo, per tipo e stato attuale',
      chart: 'Grafico a barre delle richieste per tipo; la tabella sotto riporta gli stessi dati.',
      columns: { kind: 'Tipo', total: 'Tutte' },
      groups: { waiting: 'In attesa', underWay: 'In corso', done: 'Concluse', notDone: 'Non eseguite' },
      empty: 'In questo periodo non è stato chiesto nulla.',
    },
    reasons: {
      title: 'Perché non si è fatto nulla',
      caption: 'Come si sono chiuse le richieste di questo periodo in cui non si è fatto nulla',
      columns: { reason: 'Motivo', count: 'Richieste' },
      empty: 'In questo periodo nessuna si è chiusa così.',
      note: 'Ciò che scrive chi decide non viene conteggiato.',
    },
    searches: {
      title: 'Ricerche per giorno',
      caption: 'Ricerche e messaggi ripristinati, per giorno in UTC',
      chart: (total, without) =>
        `Grafico a colonne: ${total === 1 ? '1 ricerca' : `${number(total)} ricerche`}, di cui ${number(without)} senza posta eliminata. La tabella sotto riporta i dati di ogni giorno.`,
      table: 'Dati di ogni giorno',
      columns: {
        day: 'Giorno',
        searches: 'Ricerche',
        withoutResult: 'Senza posta eliminata',
        restored: 'Messaggi ripristinati',
      },
      groups: { found: 'Con risultati', withoutResult: 'Senza posta eliminata' },
      empty: 'In questo periodo nessuno ha cercato.',
    },

    open: {
      title: 'Aprire la pagina dell’assistenza',
      lead: 'Questo link è personale e vale una volta sola. Poi l’accesso su questo browser dura 8 ore.',
      button: 'Apri la pagina',
    },
    signedOut: {
      title: 'Accesso terminato',
      lead: 'Per tornare, scriva «pagina dell’helpdesk» a Mail Recovery in Teams.',
    },
    signIn: {
      title: 'Acceda da Teams',
      lead: 'Scriva «pagina dell’helpdesk» a Mail Recovery in Teams. Ai membri dell’assistenza tecnica risponde con un link a questa pagina.',
    },
    stale: {
      title: 'Questo link non vale più',
      lead: 'È già stato usato o ha più di dieci minuti. Per averne uno nuovo, scriva «pagina dell’helpdesk» a Mail Recovery in Teams.',
    },
    notForYou: {
      title: 'Accesso non consentito',
      lead: 'Solo i membri dell’assistenza tecnica possono vedere questa pagina, e lei al momento non ne fa parte.',
    },
    unknown: {
      title: 'Riprovi tra un minuto',
      lead: 'In questo momento la directory non dice se lei fa parte dell’assistenza tecnica.',
    },
    thisMachineOnly: {
      title: 'Solo su questo computer',
      lead: 'Nella sandbox non accede nessuno, perciò la sua pagina si mostra soltanto al computer su cui è in funzione, e non attraverso un proxy.',
    },
  },
};
