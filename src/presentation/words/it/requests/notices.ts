import { type NOTICES as ENGLISH } from '../../en/requests/notices';
import { number } from '../figures';

type Notices = typeof ENGLISH;

const counted = (messages: number): string =>
  messages === 1 ? '1 messaggio eliminato' : `${number(messages)} messaggi eliminati`;

/** To the owner of a mailbox. */
const OWNER: Notices['ownerNotice'] = {
  asked: (n, messages, who) =>
    who === null
      ? `Dal suo account è stato chiesto di ripristinare ${counted(messages)} nella sua cassetta postale (richiesta #${n}).`
      : `${who} ha chiesto di ripristinare ${counted(messages)} nella sua cassetta postale (richiesta #${n}).`,
  done: (n, messages, who) =>
    who === null
      ? `Nella sua cassetta postale ${messages === 1 ? 'è stato ripristinato' : 'sono stati ripristinati'} ${counted(messages)} (richiesta #${n}).`
      : `${who} ha fatto ripristinare ${counted(messages)} nella sua cassetta postale (richiesta #${n}).`,
  notYou: (n) =>
    `Se non è stata una sua richiesta, forse qualcun altro usa il suo account: dica «ritira ${n}» e avverta subito l’assistenza tecnica.`,
  notExpected: 'Se non se lo aspettava, lo dica alla sua assistenza tecnica.',
};

type About = Notices['notices']['about'];

/** One event, said to the person who asked, to approvers, and where everybody reads: without names or content. */
type NoticeWords = About[keyof About];

const same = (named: NoticeWords['approver'], anybody: NoticeWords['anybody']): NoticeWords => ({
  requester: named,
  approver: named,
  anybody,
});

const ABOUT: About = {
  submitted: {
    requester: (request) => `${request}: inviata alla sua assistenza tecnica.`,
    approver: (request, who) => `${request} di ${who} attende una decisione.`,
    anybody: (request) => `${request} attende una decisione.`,
  },
  'scope-changed': same(
    (request, who) => `${request} è stata modificata da ${who}. Le approvazioni già date non valgono più.`,
    (request) => `${request} è stata modificata. Le approvazioni già date non valgono più.`,
  ),
  endorsed: same(
    (request, who) => `${request}: ${who} ha detto di sì. Deve essere d’accordo un secondo approvatore.`,
    (request) => `${request} ha una delle due approvazioni.`,
  ),
  approved: same(
    (request, who) => `${request} è stata approvata da ${who}.`,
    (request) => `${request} è stata approvata.`,
  ),
  rejected: same(
    (request, who) => `${request} è stata rifiutata da ${who}.`,
    (request) => `${request} è stata rifiutata.`,
  ),
  withdrawn: {
    requester: (request) => `${request} è ritirata.`,
    approver: (request, who) => `${request} è stata ritirata da ${who}.`,
    anybody: (request) => `${request} è stata ritirata.`,
  },
  expired: same(
    (request) => `${request} è scaduta: nessuno ha deciso in tempo.`,
    (request) => `${request} è scaduta.`,
  ),
  reminder: {
    requester: (request) => `${request} attende ancora l’assistenza tecnica.`,
    approver: (request) => `${request} attende ancora una decisione.`,
    anybody: (request) => `${request} attende ancora.`,
  },
  'taken-over': {
    requester: (request, who) => `${request}: se ne occupa ${who}.`,
    approver: (request, who) => `${request} è stata presa in carico da ${who}.`,
    anybody: (request) => `${request}: qualcuno se ne occupa.`,
  },
  'handed-over': {
    requester: (request) => `${request} è di nuovo a disposizione di tutti gli approvatori.`,
    approver: (request) => `${request} è di nuovo di tutti: da un po’ non succedeva nulla.`,
    anybody: (request) => `${request} è di nuovo di tutti.`,
  },
  delegated: {
    requester: (request, who) => `${request} è stata passata da ${who} all’interno dell’assistenza tecnica.`,
    approver: (request, who) => `${request} le è stata passata da ${who}.`,
    anybody: (request) => `${request} è stata passata ad altri.`,
  },
  question: {
    requester: (request, who) => `${request}: ${who} le fa una domanda.`,
    approver: (request, who) => `${request}: ${who} ha chiesto chiarimenti.`,
    anybody: (request) => `${request} attende una risposta.`,
  },
  answer: {
    requester: (request) => `${request}: la sua risposta è all’assistenza tecnica.`,
    approver: (request, who) => `${request}: ${who} ha risposto.`,
    anybody: (request) => `${request} ha una risposta.`,
  },
  estimated: same(
    (request) => `${request}: eDiscovery ha contato.`,
    (request) => `${request}: eDiscovery ha contato.`,
  ),
  'not-counted': same(
    (request) => `${request}: non è stato possibile contare prima della decisione.`,
    (request) => `${request}: non è stato possibile contare prima della decisione.`,
  ),
  task: {
    requester: (request) => `${request} è nelle mani dell’assistenza tecnica.`,
    approver: (request) => `${request} va eseguita a mano: i passaggi sono sulla scheda.`,
    anybody: (request) => `${request} va eseguita a mano.`,
  },
  progress: same(
    (request) => `${request} è in corso.`,
    (request) => `${request} è in corso.`,
  ),
  delayed: same(
    (request) =>
      `${request} richiede più tempo: Microsoft 365 non risponde. Continuo a provare, e non si perde nulla.`,
    (request) => `${request} richiede più tempo.`,
  ),
  done: same(
    (request) => `${request} è conclusa.`,
    (request) => `${request} è conclusa.`,
  ),
  failed: same(
    (request) => `${request}: non è stato possibile eseguirla.`,
    (request) => `${request}: non è stato possibile eseguirla.`,
  ),
  released: same(
    (request) => `${request}: il blocco è terminato.`,
    (request) => `${request}: il blocco è terminato.`,
  ),
  'hold-ends': same(
    (request) =>
      `${request}: l’ultimo giorno per cui il blocco era desiderato è passato. Il blocco resta attivo.`,
    (request) => `${request}: l’ultimo giorno è passato. Il blocco resta attivo.`,
  ),
};

/** What people are told unasked. */
export const NOTICES: Notices = {
  ownerNotice: OWNER,
  notices: {
    about: ABOUT,
    comment: (text) => `Commento: «${text}»`,
    question: (text) => `Domanda: «${text}»`,
    answer: (text) => `Risposta: «${text}»`,
    why: (text) => `Motivo: «${text}»`,
    estimate: (text) => `Stima: ${text}`,
    next: {
      openCard: 'Chi può vedere di più lo trova sulla scheda.',
      decide: (n) => `Decida sulla scheda, o dica «approva ${n}» o «rifiuta ${n}».`,
      task: (n) => `Quando è fatta, dica «la ${n} è fatta».`,
      answer: (n) => `Risponda sulla scheda, o dica «rispondi a ${n}:» e di seguito la sua risposta.`,
      nothingFits: (n) =>
        `Quindi un’esportazione non riuscirebbe. Dica «modifica ${n}» per indicare altri giorni o parole, o «ritira la richiesta ${n}».`,
      retry: (n) => `Poi prema «Riprova» sulla scheda, o dica «riprova ${n}».`,
      release: (n) =>
        `Per terminarlo, dica «rimuovi il blocco ${n}». Anche su questo decide l’assistenza tecnica.`,
      nothing: 'Non le resta nulla da fare.',
      wait: 'Per ora non deve fare nulla.',
    },
  },
};
