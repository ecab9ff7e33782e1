import { type AuditWhat, type DecisionRefusal } from '../../../../domain/audit';
import { type Limit } from '../../../../domain/limit';
import { type ReminderChoice, type EndReason } from '../../../../domain/reminder';
import { type StepName } from '../../../../escalation/execution/execution';
import { type HISTORY as ENGLISH } from '../../en/requests/history';
import { messages, number } from '../figures';

const STEPS: Readonly<Record<StepName, string>> = {
  'open-case': 'aprire il caso eDiscovery',
  'add-sources': 'aggiungere le cassette postali al caso',
  'place-hold': 'applicare il blocco',
  'await-hold': 'attendere che il blocco sia applicato',
  'create-search': 'creare la ricerca',
  'start-estimate': 'avviare il conteggio',
  'await-estimate': 'attendere il conteggio',
  'await-approval': 'attendere l’approvazione',
  'start-export': 'avviare l’esportazione',
  'await-export': 'attendere l’esportazione',
  'remove-hold': 'rimuovere il blocco',
  'close-case': 'chiudere il caso',
  'await-hand': 'attendere l’assistenza tecnica',
  'restore-mail': 'rimettere a posto la posta',
  'restore-purged': 'provare a rimettere a posto la posta eliminata definitivamente',
  'find-restore-point': 'cercare il backup di quel giorno',
  'create-restore': 'preparare il ripristino dal backup',
  'activate-restore': 'avviare il ripristino dal backup',
  'await-restore': 'attendere il ripristino dal backup',
};

/** Why somebody's attempt did not count, as the end of a sentence. */
const REFUSED: Readonly<Record<DecisionRefusal, string>> = {
  'not-submitted': 'non era ancora stata inviata',
  'already-submitted': 'era già stata inviata',
  'already-approved': 'era già stata approvata',
  'already-rejected': 'era già stata rifiutata',
  'already-withdrawn': 'era stata ritirata',
  'already-expired': 'era scaduta',
  'being-executed': 'era già in esecuzione',
  'already-done': 'era già conclusa',
  'already-failed': 'non era riuscita',
  'already-released': 'il blocco era già stato rimosso',
  'not-approved': 'non era approvata',
  'not-in-place': 'il blocco non era attivo',
  'not-an-approver': 'bisogna far parte dell’assistenza tecnica',
  'membership-unknown': 'la directory non ha detto chi fa parte dell’assistenza tecnica',
  'own-request': 'la richiesta è della persona stessa',
  'own-mailbox': 'riguarda la cassetta postale della persona stessa',
  'already-voted': 'aveva già votato',
  'scope-changed': 'il contenuto nel frattempo era cambiato',
  'somebody-was-quicker': 'qualcun altro ha fatto prima',
  'not-the-requester': 'può farlo solo il richiedente',
  'not-yours-to-do': 'spettava a qualcun altro',
};

const WISHES: Readonly<Record<(AuditWhat & { kind: 'decision-refused' })['wish'], string>> = {
  approve: 'approvarla',
  reject: 'rifiutarla',
  withdraw: 'ritirarla',
  task: 'concluderla',
};

const LIMITED: Readonly<Record<Limit, string>> = {
  activities: 'frasi e pulsanti al minuto',
  searches: 'ricerche al giorno',
  restored: 'messaggi ripristinati al giorno',
};

const REMINDED: Readonly<Record<ReminderChoice, string>> = {
  both: 'ogni settimana, e poco prima',
  weekly: 'ogni settimana',
  before: 'poco prima',
};

const STOPPED: Readonly<Record<EndReason, string>> = {
  'signed-out': 'l’accesso è scaduto',
  refused: 'la cassetta postale non si è aperta',
  unreachable: 'non c’era una chat in cui scriverle',
  forgotten: 'i suoi dati sono stati rimossi',
};

/** The history of a request: one sentence a line of the record. `who` is a name, or the bot's. */
export const HISTORY: typeof ENGLISH = {
  history: {
    title: (n) => `Cronologia della richiesta #${n}`,
    summary: (n) => `La cronologia della richiesta #${n}.`,
    empty: (n) => `Non c’è una cronologia della richiesta #${n}.`,
    page: (page, pages) => `Pagina ${page} di ${pages}, dalla voce più vecchia`,
    chained: 'Ogni riga è sigillata con quella che la precede: una lacuna o una modifica si vedrebbe.',
    submitted: (who) => `${who} ha inviato la richiesta.`,
    scopeChanged: (who, voided) =>
      voided === 0
        ? `${who} ha modificato il contenuto.`
        : `${who} ha modificato il contenuto; ${voided === 1 ? '1 approvazione non valeva più' : `${number(voided)} approvazioni non valevano più`}.`,
    was: (scope) => `Prima: ${scope}`,
    now: (scope) => `Da allora: ${scope}`,
    scope: (scope) => `Richiesto: ${scope}`,
    reason: (reason) => `Motivo: ${reason}`,
    endorsed: (who, needed) => `${who} ha detto di sì, una delle ${needed} approvazioni necessarie.`,
    approved: (who) => `${who} l’ha approvata.`,
    votedAgainst: (who) => `${who} ha detto di no. Altri potevano ancora dire di sì.`,
    rejected: (who) => `${who} l’ha rifiutata.`,
    comment: (comment) => `Commento: ${comment}`,
    withdrawn: (who) => `${who} l’ha ritirata.`,
    expired: 'È scaduta senza decisione.',
    reminded: 'È stato inviato un promemoria.',
    handedOver: (from) => `Da ${from} è tornata a tutti gli approvatori, perché non era successo nulla.`,
    takenOver: (who) => `${who} l’ha presa in carico.`,
    takenOverFrom: (who, from) => `${who} l’ha presa in carico da ${from}.`,
    delegated: (who, to) => `${who} l’ha passata a ${to}.`,
    asked: (who) => `${who} ha chiesto chiarimenti.`,
    answered: (who) => `${who} ha risposto.`,
    text: (text) => `Testo: ${text}`,
    refused: (who, wish, why) => `${who} ha cercato di ${WISHES[wish]}. Non è valso: ${REFUSED[why]}.`,
    estimated: (figures) => `eDiscovery ha contato ${figures}.`,
    stepBegun: (step) => `Passaggio iniziato: ${step}.`,
    stepEnded: (step) => `Passaggio concluso: ${step}.`,
    step: (step) => (step in STEPS ? STEPS[step as StepName] : undefined),
    reference: (reference) => `Riferimento: ${reference}`,
    started: 'È iniziata l’esecuzione.',
    retried: (who) => `${who} ha fatto riprovare.`,
    completed: 'È stata eseguita.',
    failed: (what) => `Non è riuscita. ${what}`,
    detail: (detail) => `Dettaglio: ${detail}`,
    released: (by) => `Il blocco è stato rimosso con la richiesta #${by}.`,
    bound: (who) => `${who} ha destinato un canale all’assistenza tecnica.`,
    limitReached: (who, limit, most) => `${who} ha raggiunto un limite: ${number(most)} ${LIMITED[limit]}.`,
    restoreGuarded: (who, count) => `${who} voleva ripristinare ${messages(count)}: serve un’approvazione.`,
    foreignCard: (who) =>
      `${who} ha premuto un pulsante della scheda di un’altra persona. Non è stato mostrato nulla.`,
    foreignTenant: (who) => `${who}, di un’organizzazione non servita, non ha avuto accesso.`,
    sharedSearched: (who, mailbox, opened) =>
      opened
        ? `${who} ha cercato nella cassetta postale ${mailbox}, a cui Exchange dà accesso.`
        : `${who} ha chiesto della cassetta postale ${mailbox}, a cui non ha accesso. Non è stato mostrato nulla.`,
    sharedRestored: (who, mailbox, count) =>
      `${who} ha ripristinato ${messages(count)} nella cassetta postale ${mailbox}.`,
    remindersWanted: (who, choice) =>
      `${who} vuole un avviso prima che la posta sparisca: ${REMINDED[choice]}.`,
    remindersEnded: (who) => `${who} non vuole più avvisi prima che la posta sparisca.`,
    remindersStopped: (reason) =>
      `Una persona non riceve più avvisi prima che la posta sparisca: ${STOPPED[reason]}.`,
    at: (at, sentence) => `${at}: ${sentence}`,
  },
};
