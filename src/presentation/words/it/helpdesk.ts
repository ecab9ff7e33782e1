import { type HELPDESK as ENGLISH } from '../en/helpdesk';
import { number } from './figures';

const counted = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** States of one request, which is feminine; of several they stand in `states`. */
const ONE: ReadonlyMap<string, string> = new Map(
  ['non inviate', 'approvate', 'concluse', 'rimosse', 'rifiutate', 'ritirate', 'scadute', 'non riuscite'].map(
    (state) => [state, state.replace(/e$/, 'a')],
  ),
);

/** The helpdesk's figures: on the card that "statistiche" gives, and on its page. */
export const HELPDESK: typeof ENGLISH = {
  helpdesk: {
    title: (days) => `Assistenza tecnica: gli ultimi ${days} giorni`,
    from: (day) => `Da ${day} a ora; i giorni si contano in UTC.`,
    sections: {
      waiting: 'In attesa ora',
      asked: 'Richieste',
      decisions: 'Decisioni',
      mail: 'Posta eliminata',
      reasons: 'Perché non si è fatto nulla',
    },
    kinds: {
      hold: 'Blocchi',
      export: 'Esportazioni in PST',
      purged: 'Posta eliminata definitivamente',
      departed: 'Posta di chi ha lasciato l’azienda',
      release: 'Rimozioni di blocchi',
      restore: 'Ripristini di molti messaggi',
    },
    states: {
      draft: 'non inviate',
      submitted: 'in attesa',
      approved: 'approvate',
      executing: 'in corso',
      done: 'concluse',
      released: 'rimosse',
      rejected: 'rifiutate',
      withdrawn: 'ritirate',
      expired: 'scadute',
      failed: 'non riuscite',
    },
    reasons: {
      rejected: 'Rifiutata dall’assistenza tecnica',
      withdrawn: 'Ritirata da chi l’ha fatta',
      expired: 'Nessuno ha deciso in tempo',
      'licence-missing': 'Non riuscita: manca la licenza',
      'role-missing': 'Non riuscita: manca il ruolo in Purview',
      'consent-missing': 'Non riuscita: manca il consenso',
      'not-configured': 'Non riuscita: eDiscovery non collegato',
      'mailbox-not-found': 'Non riuscita: cassetta postale non trovata',
      'hold-failed': 'Non riuscita: blocco non applicato',
      'export-failed': 'Non riuscita: esportazione interrotta',
      'nothing-to-export': 'Non riuscita: nulla da esportare',
      'list-gone': 'Non riuscita: elenco dei messaggi perso',
      'gave-up': 'Non riuscita: non finita entro un giorno',
      'case-gone': 'Non riuscita: caso eDiscovery scomparso',
      'by-hand-failed': 'Non riuscita: impossibile a mano',
      'backup-refused': 'Non riuscita: backup chiuso al bot',
      'not-backed-up': 'Non riuscita: cassetta senza backup',
      'nothing-in-backup': 'Non riuscita: nulla nel backup',
      'backup-failed': 'Non riuscita: ripristino dal backup interrotto',
      unexpected: 'Non riuscita: errore imprevisto',
    },
    waitingRow: (n, oldest) =>
      n === 1 ? `1, in attesa da ${oldest}` : `${number(n)}, la più vecchia da ${oldest}`,
    askedRow: (n, parts) => `${number(n)} (${parts})`,
    part: (n, state) => `${number(n)} ${n === 1 ? (ONE.get(state) ?? state) : state}`,
    count: number,
    names: {
      decided: 'Decise',
      median: 'Tempo mediano per decidere',
      p90: 'Nove su dieci entro',
      searches: 'Ricerche',
      withoutResult: 'Senza posta eliminata',
      restored: 'Messaggi ripristinati',
      requests: 'Richieste',
    },
    none: 'nessuna',
    took: {
      moments: 'meno di un minuto',
      minutes: (n) => counted(n, 'minuto', 'minuti'),
      hours: (n) => counted(n, 'ora', 'ore'),
      days: (n) => counted(n, 'giorno', 'giorni'),
    },
    timeNote: 'I tempi si contano a orologio, notti e fine settimana compresi.',
    days: (n) => `${n} giorni`,
    sayWindow:
      'Dica «statistiche 7 giorni», «statistiche 30 giorni» o «statistiche 90 giorni» per un altro periodo.',
    sayPage: 'Dica «pagina dell’helpdesk» per un link a tutti i dati, con i grafici.',
    summary: (days) => `I dati dell’assistenza tecnica degli ultimi ${days} giorni.`,

    link: (url) =>
      `Il suo link alla pagina dell’assistenza tecnica. È solo per lei, vale una volta e per dieci minuti:\n${url}`,
    linkSummary: 'Il suo link alla pagina dell’assistenza tecnica.',
    noPage:
      'La pagina dell’assistenza tecnica qui non è configurata. Un amministratore deve indicare l’indirizzo a cui mi si raggiunge (l’impostazione PUBLIC_URL). «Statistiche» mostra qui i dati.',
  },
};
