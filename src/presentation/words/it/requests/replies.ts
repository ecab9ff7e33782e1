import { type REPLIES as ENGLISH } from '../../en/requests/replies';

/** Short answers about requests. `n` is a request's number. */
const REFUSALS: (typeof ENGLISH)['refusals'] = {
  'not-submitted': (n) => `La richiesta #${n} non è ancora stata inviata.`,
  'already-submitted': (n) => `La richiesta #${n} è già stata inviata e attende l’assistenza tecnica.`,
  'already-approved': (n) => `La richiesta #${n} è già approvata; sto per eseguirla.`,
  'already-rejected': (n) =>
    `La richiesta #${n} è già stata rifiutata. Se qualcosa è cambiato, può dirlo in una nuova richiesta.`,
  'already-withdrawn': (n) => `La richiesta #${n} è stata ritirata: non c’è più nulla da decidere.`,
  'already-expired': (n) => `La richiesta #${n} è scaduta e non si può più decidere. Ne serve una nuova.`,
  'being-executed': (n) => `La richiesta #${n} è già in esecuzione.`,
  'already-done': (n) => `La richiesta #${n} è già conclusa.`,
  'already-failed': (n) =>
    `Non è stato possibile eseguire la richiesta #${n}. Un approvatore può far riprovare: «riprova ${n}».`,
  'already-released': (n) => `Il blocco della richiesta #${n} è già stato rimosso.`,
  'not-approved': (n) => `La richiesta #${n} non è ancora approvata: bisogna aspettare.`,
  'not-in-place': (n) => `La richiesta #${n} non ha un blocco attivo da rimuovere.`,
  'not-an-approver': (n) =>
    `Per la richiesta #${n} possono farlo solo i membri dell’assistenza tecnica, e lei non ne fa parte.`,
  'membership-unknown': (n) =>
    `In questo momento la directory non mi dice se lei fa parte dell’assistenza tecnica, quindi per la richiesta #${n} non è cambiato nulla. Riprovi tra un minuto.`,
  'own-request': (n) =>
    `La richiesta #${n} è sua, quindi deve decidere qualcun altro dell’assistenza tecnica.`,
  'own-mailbox': (n) =>
    `La richiesta #${n} riguarda la sua cassetta postale, quindi deve decidere qualcun altro dell’assistenza tecnica.`,
  'already-voted': (n) => `Sulla richiesta #${n} ha già votato. Il suo voto conta, e conta una volta.`,
  'scope-changed': (n) =>
    `La richiesta #${n} è stata modificata dopo che l’ha vista. Prima di decidere, la guardi di nuovo: dica «stato ${n}».`,
  'somebody-was-quicker': (n) =>
    `Con la richiesta #${n} qualcuno ha fatto prima. La scheda mostra a che punto è ora.`,
  'not-the-requester': (n) => `Per la richiesta #${n} può farlo solo il richiedente.`,
  'not-yours-to-do': (n) => `Per la richiesta #${n} questo non spetta a lei.`,
};

export const REPLIES: typeof ENGLISH = {
  refusals: REFUSALS,

  decided: {
    approved: (n) => `Approvata: richiesta #${n}. La eseguo e avverto il richiedente.`,
    endorsed: (n) => `Il suo sì alla richiesta #${n} conta. Deve essere d’accordo un altro approvatore.`,
    rejected: (n) => `Rifiutata: richiesta #${n}. Avverto il richiedente.`,
    'voted-against': (n) =>
      `Il suo no alla richiesta #${n} conta. Resta aperta, perché possono votare anche altri.`,
    withdrawn: (n) => `La richiesta #${n} è ritirata. Non è stato fatto nulla.`,
    'asked-back': (n) => `Ho inoltrato la sua domanda sulla richiesta #${n}, e le porto la risposta.`,
    answered: (n) => `La sua risposta sulla richiesta #${n} è all’assistenza tecnica.`,
    'taken-over': (n) => `La richiesta #${n} ora è in carico a lei.`,
    delegated: (n) => `La richiesta #${n} è stata passata, e la persona lo sa.`,
    'task-done': (n) => `La richiesta #${n} è conclusa. Avverto il richiedente.`,
    'task-failed': (n) => `Ho annotato che la richiesta #${n} non è riuscita, e avverto il richiedente.`,
    retried: (n) => `Provo di nuovo con la richiesta #${n}.`,
    'scope-changed': (n) => `La richiesta #${n} è modificata. Serve una nuova decisione.`,
  },

  missing: {
    question: (n) =>
      `Che cosa devo chiedere? Dica «chiedi a ${n}: quale periodo?», o lo scriva sulla scheda.`,
    answer: (n) =>
      `Qual è la sua risposta? Dica «rispondi a ${n}:» e di seguito la risposta, o la scriva sulla scheda.`,
    'question-first': (n) =>
      `Sulla richiesta #${n} in questo momento non c’è nessuna domanda aperta, quindi non c’è nulla a cui rispondere.`,
    assignee: (n) => `A chi va passata? Dica «assegna ${n} a» e l’indirizzo di un altro approvatore.`,
  },
  delegation: {
    unknown: (who) => `La directory non conosce ${who}. Usi l’indirizzo di un altro approvatore.`,
    'not-an-approver': (who) =>
      `${who} non fa parte dell’assistenza tecnica, quindi non posso passare lì la richiesta.`,
    silent:
      'In questo momento la directory non risponde, quindi non è cambiato nulla. Riprovi tra un minuto.',
  },

  perhapsAnswer: (n) =>
    `È la sua risposta sulla richiesta #${n}? Allora dica «rispondi a ${n}:» seguito dalla risposta. Per cercare posta eliminata, inizi con «trova».`,
  noSuchRequest: (n) => `Non c’è nessuna richiesta #${n} che lei possa vedere.`,
  numbered: (n, kind) => `#${n} (${kind})`,
  which: (numbers) => `Quale intende: ${numbers}? Dica anche il numero.`,
  whichNone: 'Non c’è nessuna richiesta a cui riferirlo.',
  helpdeskBound:
    'D’ora in poi le richieste arrivano qui. Le schede mostrano i dettagli solo ai membri dell’assistenza tecnica, e solo loro possono decidere.',
  helpdeskNeedsChannel: 'Dica «helpdesk qui» nel canale in cui devono arrivare le richieste.',
  notForYou: 'Possono farlo solo i membri dell’assistenza tecnica, e lei non ne fa parte.',
  membershipUnknown:
    'In questo momento la directory non mi dice se lei fa parte dell’assistenza tecnica. Riprovi tra un minuto.',
  notToAsk: {
    'nobody-may': 'La sua organizzazione non accetta richieste di questo tipo tramite me.',
    'others-may':
      'Nella sua organizzazione le richieste di questo tipo le inviano determinate persone, e lei non è tra queste. Chieda all’assistenza tecnica di inviarla per lei.',
    'membership-unknown':
      'In questo momento la directory non mi dice se lei può chiederlo, quindi non è stato inviato nulla. Riprovi tra un minuto.',
  },
  helpdeskPage: (address) => `Come raggiungere la sua assistenza tecnica: ${address}`,
  noHelpdesk:
    'Qui le richieste non sono ancora configurate. Un amministratore deve indicare il gruppo di persone che possono decidere (l’impostazione HELPDESK_GROUP_ID). Fino ad allora contatti direttamente l’assistenza tecnica; per la sua posta eliminata posso aiutarla subito.',
  dropped: 'Va bene, il modulo è scartato. Non è stato inviato nulla.',
  formStillOpen:
    'Il modulo è ancora aperto e non è stato inviato nulla. Dica «invia» per inviarlo, o «lascia perdere» per scartarlo.',
  nothingToSend:
    'Non c’è nulla in attesa di essere inviato. Invio richieste all’assistenza tecnica: dica per esempio «esporta la mia cassetta postale» o «chiedi all’assistenza», e prima le mostro il modulo.',
  staleForm: 'Quel modulo è troppo vecchio o non era per lei. Mi dica di nuovo di che cosa ha bisogno.',
  goOnInPrivate:
    'Una richiesta può contenere dettagli riservati, perciò ho continuato nella nostra chat personale.',
};
