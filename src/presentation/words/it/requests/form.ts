import { type FORM as ENGLISH } from '../../en/requests/form';
import { number } from '../figures';

/** The form that a request is made with. */
export const FORM: typeof ENGLISH = {
  requestForm: {
    title: {
      hold: 'Chiedere un blocco',
      export: 'Chiedere un’esportazione',
      purged: 'Chiedere posta eliminata definitivamente',
      departed: 'Chiedere la posta di chi ha lasciato l’azienda',
      release: (hold) => `Chiedere di rimuovere il blocco${hold}`,
      restore: 'Chiedere il ripristino di molti messaggi',
    },
    matters: {
      event: {
        title: 'Chiedere voci del calendario eliminate',
        what: 'Non posso raggiungere le voci del calendario eliminate; un operatore sì. Quelle che corrispondono ai giorni e alle parole qui sotto tornano nel calendario.',
        kind: 'Voci del calendario eliminate',
      },
      contact: {
        title: 'Chiedere contatti eliminati',
        what: 'Non posso raggiungere i contatti eliminati; un operatore sì. Quelli che corrispondono ai giorni e alle parole qui sotto tornano dov’erano.',
        kind: 'Contatti eliminati',
      },
      task: {
        title: 'Chiedere attività eliminate',
        what: 'Non posso raggiungere le attività eliminate; un operatore sì. Quelle che corrispondono ai giorni e alle parole qui sotto tornano dov’erano.',
        kind: 'Attività eliminate',
      },
      note: {
        title: 'Chiedere note eliminate',
        what: 'Non posso raggiungere le note eliminate; un operatore sì. Quelle che corrispondono ai giorni e alle parole qui sotto tornano dov’erano.',
        kind: 'Note eliminate',
      },
      backup: {
        title: 'Chiedere posta dal backup',
        what: 'Microsoft 365 Backup recupera la posta com’era nell’ultimo giorno indicato qui sotto, in una nuova cartella; ciò che è ora nella cassetta postale resta com’è. Le parole si cercano negli oggetti.',
        kind: 'Posta dal backup',
      },
      attachment: {
        title: 'Chiedere un allegato rimosso',
        what: 'Una versione precedente di una mail esiste solo se l’hanno conservata un blocco o una regola di conservazione. Un operatore guarda se c’è. Indichi la mail qui sotto con parole e giorni.',
        kind: 'Un allegato rimosso',
      },
      mail: {
        title: 'Chiedere posta eliminata di un’altra cassetta',
        what: 'Non posso aprire quella cassetta postale a suo nome; un operatore sì. La posta eliminata che corrisponde ai giorni e alle parole qui sotto torna dov’era, in quella cassetta.',
        kind: 'Posta eliminata di un’altra cassetta',
      },
      trace: {
        title: 'Chiedere chi o che cosa ha eliminato posta',
        what: 'Chi ha eliminato la posta è scritto nel registro di controllo della sua organizzazione, che io non posso leggere; un operatore sì. Decide l’operatore che cosa può comunicarle. Non viene modificato nulla.',
        kind: 'Chi o che cosa ha eliminato posta',
      },
    },
    ofRequest: (n) => ` della richiesta #${n}`,
    summary: 'Un modulo per una richiesta alla sua assistenza tecnica.',
    faulty: (n, field) =>
      n === 1 ? `Una cosa da correggere: ${field}.` : `${n} cose da correggere, la prima: ${field}.`,
    what: {
      hold: 'Un blocco impedisce che la posta vada persa, anche se qualcuno la elimina. Un blocco eDiscovery conserva ciò che corrisponde alle date e alle parole qui sotto. Un blocco per controversia legale (Litigation Hold) conserva l’intera cassetta postale, senza date né parole; un operatore lo imposta a mano e ha effetto entro 4 ore.',
      export:
        'Un’esportazione copia la posta che corrisponde in file PST, che una persona con un ruolo eDiscovery scarica dal portale di Microsoft Purview. Nella cassetta postale non cambia nulla. Prima conto quanto sarebbe.',
      purged: (days) =>
        `La posta eliminata definitivamente è stata tolta anche da «Elementi ripristinabili», dove lei non può più raggiungerla. Si conserva fino alla fine dei ${days} giorni circa dall’eliminazione, a meno che la sua organizzazione non lo abbia disattivato. Dopo l’approvazione provo a rimetterla a posto; ciò che Exchange non mi concede lo fa un operatore a mano.`,
      departed: (until) =>
        `Un operatore guarda se la cassetta postale esiste ancora e ne estrae la posta a mano. Eliminato un account, la sua cassetta si conserva solo per circa 30 giorni, a meno che un blocco non la protegga: se viene eliminato oggi, fino a ${until} circa.`,
      release:
        'Il blocco termina e vale di nuovo la conservazione abituale della sua organizzazione: ciò che è stato eliminato molto tempo fa può allora andare perso per sempre.',
      restore:
        'Ha scelto più messaggi di quanti se ne possano ripristinare in una volta senza approvazione. Dopo l’approvazione li rimetto dov’erano.',
    },
    guarded: {
      atOnce: (most) =>
        `Per ripristinare più di ${number(most)} messaggi in una volta serve il sì di un’altra persona, nel caso non sia lei a chiederlo.`,
      old: (most) =>
        `Per ripristinare più di ${number(most)} messaggi in una volta, eliminati o ricevuti molto tempo fa, serve il sì di un’altra persona, nel caso non sia lei a chiederlo.`,
      day: (most, again) =>
        `Sarebbero più dei ${number(most)} messaggi al giorno che la sua organizzazione lascia ripristinare senza approvazione. Dalle ${again} può continuare senza chiedere, oppure può chiedere ora all’assistenza tecnica.`,
      then: 'Dopo l’approvazione rimetto i messaggi dov’erano.',
    },
    decides:
      'Decide la sua assistenza tecnica, nessun altro. La informo qui a ogni passo, e può ritirare la richiesta in qualsiasi momento prima che venga eseguita.',
    kind: 'Di che cosa ha bisogno',
    kinds: {
      hold: 'Protezione della posta (blocco)',
      export: 'Esportazione della posta in PST',
      purged: 'Posta eliminata definitivamente',
      departed: 'Posta di chi ha lasciato l’azienda',
    },
    holdType: 'Quale blocco',
    holdTypes: {
      ediscovery: 'Blocco eDiscovery: la posta che corrisponde a date e parole',
      litigation: 'Blocco per controversia legale: l’intera cassetta postale',
    },
    mailbox: 'Cassetta postale',
    mailboxes: 'Cassetta postale, o più d’una con virgole',
    mailboxHint: 'Vuoto: la sua',
    leftHint: 'Indirizzo di chi ha lasciato l’azienda',
    from: 'Primo giorno della posta',
    to: 'Ultimo giorno della posta',
    query: 'Parole nella posta',
    queryHint: 'Vuoto: tutto',
    until: 'Blocco fino a',
    reason: 'Perché le serve',
    reasonHint: 'L’assistenza tecnica decide in base a questo',
    reasonNeeded: 'Dica per favore perché le serve.',
    own: 'la sua',
    unnamed: 'non ancora indicata',
    filled: (label, value) => `${label}: ${value}`,
    say: 'Dica «invia», seguito dal motivo, o «lascia perdere» per scartare il modulo.',
    sayAnew:
      'Per cambiare qualcosa, chieda di nuovo in una frase, per esempio «esporta la mia posta del 2024 a causa della verifica».',
  },

  fault: (fault, value) => FAULTS[fault](value),
};

type Fault = Parameters<(typeof ENGLISH)['fault']>[0];

const FAULTS: Readonly<Record<Fault, (value: string) => string>> = {
  'reason-missing': () => 'Dica per favore perché le serve: l’assistenza tecnica decide in base a questo.',
  'reason-too-long': () => 'È troppo lungo. Lo dica in 2000 caratteri al massimo.',
  'query-too-long': () => 'È troppo lungo. Usi 500 caratteri al massimo.',
  'not-a-date': (value) =>
    value === ''
      ? 'Non riesco a leggerlo come data. Scriva così: 2026-11-17.'
      : `Non riesco a leggere ${value} come data. Scriva così: 2026-11-17.`,
  'date-in-future': () =>
    'Quel giorno deve ancora venire, e così la sua posta. Scelga oggi o un giorno precedente.',
  'date-in-past': () => 'Quel giorno è passato. Scelga un giorno da oggi in poi, o lasci vuoto.',
  'ends-before-it-begins': () => 'L’ultimo giorno viene prima del primo.',
  'mailbox-unknown': (value) =>
    `La directory della sua organizzazione non conosce ${value || 'quell’indirizzo'}.`,
  'mailbox-external': (value) =>
    `${value || 'Quell’indirizzo'} appartiene a un’altra organizzazione, la cui posta da qui non si può raggiungere.`,
  'mailbox-not-an-address': (value) =>
    `${value || 'Questo'} non è un indirizzo di posta. Lo scriva così: anna@contoso.com.`,
  'too-many-mailboxes': () => 'In una richiesta entrano al massimo 10 cassette postali.',
  'mailbox-missing': () =>
    'Indichi per favore la cassetta postale: l’indirizzo di chi ha lasciato l’azienda.',
  'kind-unknown': () => 'Scelga per favore di che cosa ha bisogno.',
  'kind-fixed': () =>
    'Una richiesta inviata resta quella che è. Per qualcos’altro, la ritiri e ne invii una nuova.',
  'reason-fixed': () =>
    'Il motivo resta com’è stato inviato: gli approvatori lo hanno letto. Per un altro, ritiri la richiesta e ne invii una nuova.',
  'not-with-litigation-hold': () =>
    'Un blocco per controversia legale conserva sempre l’intera cassetta postale. Lasci vuote date e parole, o scelga il blocco eDiscovery.',
  'directory-silent': () =>
    'In questo momento non posso interrogare la directory, quindi non ho potuto verificarlo. Non si perde nulla: riprovi tra un minuto.',
};
