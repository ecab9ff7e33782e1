import { type CARD as ENGLISH } from '../../en/requests/card';
import { messages, number } from '../figures';

const items = (n: number): string => (n === 1 ? '1 elemento' : `${number(n)} elementi`);

/** A request's card: what stands beside its facts, and its buttons. */
export const CARD: typeof ENGLISH = {
  facts: {
    requester: 'Richiedente',
    mailbox: 'Cassetta postale',
    mailboxes: 'Cassette postali',
    dated: 'Periodo',
    about: 'Contenuto',
    until: 'Desiderato fino a',
    releases: 'Termina',
    reason: 'Motivo',
    asked: 'Inviata',
    assignee: 'In carico a',
    expires: 'Scadenza',
    estimate: 'Stima',
  },
  everything: 'Tutto',
  holdNumber: (n) => `Blocco della richiesta #${n}`,
  chosenMessages: (n) => `${messages(n)} ${n === 1 ? 'scelto' : 'scelti'} da un elenco`,
  noReason: '(non indicato)',
  unknownPerson: '(senza nome)',
  agoSince: (at, age) => `${at}, ${age} fa`,
  ageLine: (age) => `Inviata ${age} fa.`,
  private: 'Solo l’assistenza tecnica e il richiedente possono vedere di più.',

  estimate: {
    failed: 'eDiscovery non ha potuto contare',
    none: 'Sconosciuta. Se la richiesta viene approvata comunque, si conta di nuovo prima di esportare.',
    waiting: 'eDiscovery sta ancora contando. I dati compaiono qui appena ha finito.',
    counted: (n, size, mailboxes) =>
      mailboxes === 1
        ? `${items(n)}, ${size}`
        : `${items(n)}, ${size}, in ${number(mailboxes)} cassette postali`,
    unindexed: (n) =>
      n === 1
        ? 'In 1 altro elemento non si è potuto cercare: forse ne fa parte, forse no.'
        : `In altri ${number(n)} elementi non si è potuto cercare: forse ne fanno parte, forse no.`,
    hours: (n) =>
      n <= 1
        ? 'L’esportazione richiede circa un’ora, a 2 GB all’ora per cassetta postale.'
        : `L’esportazione richiede circa ${number(n)} ore, a 2 GB all’ora per cassetta postale.`,
    hoursBetween: (least, most) =>
      `L’esportazione richiede da ${number(least)} a ${number(most)} ore circa, a 2 GB all’ora per cassetta postale, secondo come la posta è distribuita tra le cassette.`,
    files: (psts, packages) =>
      `Circa ${psts === 1 ? '1 file PST' : `${number(psts)} file PST`} (fino a 10 GB ciascuno) in ${packages === 1 ? '1 pacchetto' : `${number(packages)} pacchetti`} (fino a 40 GB ciascuno).`,
    nothing: 'eDiscovery non ha contato nulla che corrisponda.',
  },

  warningsTitle: 'Prima di decidere',
  warnings: {
    'somebody-elses-mailbox': 'La cassetta postale appartiene a una persona diversa dal richiedente.',
    'several-mailboxes': 'Riguarda più cassette postali.',
    'whole-mailbox': 'Non indica né date né parole: si intende tutto ciò che è nella cassetta postale.',
    'no-end': 'Non indica una fine: il blocco resta finché qualcuno non lo rimuove.',
    'owner-unknown':
      'La directory non conosce più il proprietario della cassetta postale. Verifichi l’indirizzo.',
    'several-psts': 'Supera 10 GB, quindi arriva in più file PST.',
    'several-packages': 'Supera 40 GB, quindi arriva in più pacchetti.',
    'nothing-found': 'eDiscovery non ha contato nulla che corrisponda. Un’esportazione non riuscirebbe.',
    'beyond-retention':
      'Le date risalgono più indietro di quanto si conserva la posta eliminata; senza un blocco quella posta è persa per sempre.',
    'two-approvers-needed': 'Devono dire di sì due approvatori diversi.',
  },

  cannot: {
    'own-request': 'La richiesta è sua, quindi deve decidere qualcun altro.',
    'own-mailbox': 'Riguarda la sua cassetta postale, quindi deve decidere qualcun altro.',
    'already-voted': 'Lei ha già votato. Si attende un altro approvatore.',
  },

  votes: {
    yes: (name, at) => `Sì di ${name}, ${at}`,
    no: (name, at) => `No di ${name}, ${at}`,
    withComment: (vote, comment) => `${vote}: ${comment}`,
  },
  votesTitle: 'Decisioni',
  remarksTitle: 'Domande e risposte',
  remark: (name, at, text) => `${name}, ${at}: ${text}`,
  earlierRemarks: (n, request) =>
    n === 1
      ? `1 precedente: dica «cronologia ${request}».`
      : `${number(n)} precedenti: dica «cronologia ${request}».`,

  comment: {
    decision: 'Commento, domanda o motivo',
    task: 'Che cosa è stato fatto, o che cosa lo ha impedito',
    answer: 'La sua risposta',
  },
  commentHint: {
    decision: 'Il richiedente può leggerlo. Serve per chiedere chiarimenti.',
    task: 'Entrambe le parti possono leggerlo.',
    answer: 'La legge l’assistenza tecnica.',
  },
  assignee: 'Passare a',
  assigneeHint: 'Indirizzo di un altro approvatore',

  buttons: {
    approve: 'Approva',
    reject: 'Rifiuta',
    askBack: 'Chiedi chiarimenti',
    takeOver: 'Prendi in carico',
    delegate: 'Passa',
    answer: 'Invia risposta',
    change: 'Modifica',
    withdraw: 'Ritira',
    release: 'Rimuovi il blocco',
    taskDone: 'Fatto',
    taskFailed: 'Non riuscito',
    retry: 'Riprova',
    details: 'Mostra dettagli',
    history: 'Cronologia',
    back: 'Torna alla richiesta',
    queue: 'Mostra la coda',
    page: (page, pages) => `Pagina ${page} di ${pages}`,
    submit: 'Invia richiesta',
    cancel: 'Annulla',
    escalate: 'Chiedi all’assistenza',
    newRequest: 'Nuova richiesta',
  },

  say: {
    change: (n) => `Dica «modifica ${n}» per chiedere qualcos’altro.`,
    withdraw: (n) => `Dica «ritira la richiesta ${n}» per ritirarla.`,
    answer: (n) => `Dica «rispondi a ${n}:» e di seguito la sua risposta.`,
    release: (n) => `Dica «rimuovi il blocco ${n}» per terminare il blocco.`,
    decide: (n) => `Dica «approva ${n}» o «rifiuta ${n}», se vuole seguito da un commento.`,
    handle: (n) =>
      `Dica «chiedi a ${n}: quale periodo?» per chiedere chiarimenti, «prendo in carico ${n}» o «assegna ${n} a» e un indirizzo.`,
    hand: (n) => `Dica «prendo in carico ${n}», o «assegna ${n} a» e un indirizzo.`,
    task: (n) => `Quando è fatta, dica «la ${n} è fatta», altrimenti «la ${n} non ha funzionato».`,
    retry: (n) => `Dica «riprova ${n}» per riprovare.`,
    details: (n) => `Dica «stato ${n}» nella nostra chat personale per i dettagli.`,
    history: (n) => `Dica «cronologia ${n}» per vederne la cronologia.`,
  },

  summary: (n, kind, state) => `Richiesta #${n}, ${kind}: ${state}.`,
};
