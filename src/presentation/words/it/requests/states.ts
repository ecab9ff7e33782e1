import { type STATES as ENGLISH } from '../../en/requests/states';
import { messages, number } from '../figures';

/** Where a request stands, in a few words, and what happens next. */
export const STATES: typeof ENGLISH = {
  state: {
    draft: 'Non ancora inviata',
    submitted: 'In attesa dell’assistenza tecnica',
    approved: 'Approvata',
    rejected: 'Rifiutata',
    withdrawn: 'Ritirata',
    expired: 'Scaduta',
    executing: 'In esecuzione',
    done: 'Conclusa',
    failed: 'Non è stato possibile eseguirla',
    released: 'Blocco rimosso',
  },
  doneAs: {
    hold: 'Blocco attivo',
    export: 'Esportazione pronta',
    released: 'Blocco rimosso',
    restored: 'La posta è tornata',
  },
  halfApproved: (given, needed) => `${given} di ${needed} approvazioni`,
  inHand: 'Nelle mani dell’assistenza tecnica',
  awaitsAnswer: 'In attesa di una risposta',
  percent: (n) => `${n}% fatto`,

  next: {
    submitted: 'Decide la sua assistenza tecnica. Glielo dico qui appena ha deciso.',
    secondApprover: 'Un approvatore ha detto di sì. Prima che io inizi deve essere d’accordo un secondo.',
    assigned: (name) => `Se ne occupa ${name}.`,
    expires: (at) => `Se nessuno decide entro ${at}, la richiesta termina e non si fa nulla.`,
    answer: 'L’assistenza tecnica le ha fatto una domanda. Decide quando avrà risposto.',
    approved: 'Inizio tra un momento.',
    executing: {
      'ediscovery-hold':
        'Sto applicando il blocco. Può volerci un giorno prima che Microsoft 365 lo abbia applicato. Glielo dico qui.',
      'litigation-hold':
        'Un operatore dell’assistenza tecnica imposta a mano il blocco per controversia legale. Dopo, ha effetto entro 4 ore circa.',
      export: 'Sto esportando. Ci vuole da mezz’ora a molte ore, secondo quanta posta c’è. Glielo dico qui.',
      purged: 'Un operatore dell’assistenza tecnica recupera la posta a mano. Le dico qui quando è fatto.',
      departed: 'Un operatore dell’assistenza tecnica se ne occupa a mano. Le dico qui quando è fatto.',
      'ediscovery-release': 'Sto rimuovendo il blocco. Le dico qui quando è terminato.',
      'litigation-release':
        'Un operatore dell’assistenza tecnica termina a mano il blocco per controversia legale.',
      backup: 'Microsoft 365 Backup sta mettendo la posta in una nuova cartella. Le dico qui quando è fatto.',
      restore: 'Sto rimettendo a posto la sua posta. Le dico qui quando è fatto.',
      event:
        'Un operatore dell’assistenza tecnica rimette le voci nel calendario a mano. Le dico qui quando è fatto.',
      contact:
        'Un operatore dell’assistenza tecnica rimette a posto i contatti a mano. Le dico qui quando è fatto.',
      task: 'Un operatore dell’assistenza tecnica rimette a posto le attività a mano. Le dico qui quando è fatto.',
      note: 'Un operatore dell’assistenza tecnica rimette a posto le note a mano. Le dico qui quando è fatto.',
      mail: 'Un operatore dell’assistenza tecnica rimette a posto la posta a mano. Le dico qui quando è fatto.',
      trace: 'Un operatore dell’assistenza tecnica cerca di saperlo. Le dico qui che cosa risponde.',
      attachment:
        'Un operatore dell’assistenza tecnica cerca la mail com’era prima. Le dico qui com’è andata.',
    },
    rejected: 'Non è stato fatto nulla. Se qualcosa è cambiato, può chiedere di nuovo e dire che cosa.',
    withdrawn: 'Non è stato fatto nulla.',
    expired: 'Nessuno ha deciso in tempo, quindi non è stato fatto nulla. Può chiedere di nuovo.',
    download: 'Se non ha un ruolo eDiscovery, l’assistenza tecnica può scaricare i file per lei.',
    helpdeskKnows: 'La sua assistenza tecnica lo sa e può riprovare.',
    released: 'Il blocco è terminato. Vale di nuovo la conservazione abituale della sua organizzazione.',
    wishedEnd: (day) => `Lo ha chiesto fino a ${day}. Non termina da solo: allora mi chieda di rimuoverlo.`,
  },

  todo: {
    decide: 'La approvi o la rifiuti.',
    secondVote: 'Un approvatore ha detto di sì. Ne serve un altro.',
    approved: 'Inizio tra un momento.',
    working: 'La sto eseguendo e avverto entrambe le parti quando ho finito.',
    byHand: 'Va eseguita a mano: esegua le righe qui sotto in PowerShell, poi mi dica com’è andata.',
    rejected: 'Non si fa nulla.',
    withdrawn: 'Il richiedente l’ha ritirata. Non si fa nulla.',
    expired: 'Nessuno ha deciso in tempo. Non si fa nulla.',
    wishedEnd: (day) => `Chiesto fino a ${day}. Non termina da solo: allora lo rimuova.`,
  },

  result: {
    hold: (caseName) =>
      `La posta che corrisponde alla richiesta si conserva, anche se qualcuno la elimina, finché il blocco non viene rimosso. Nel portale di Microsoft Purview si trova nel caso eDiscovery ${caseName}.`,
    released: 'Il blocco è terminato. Vale di nuovo la conservazione abituale della sua organizzazione.',
    exportPlace: (caseName) =>
      `Il PST è nei file qui sotto. Si trovano nel portale di Microsoft Purview: eDiscovery, caso ${caseName}, Esportazioni. Per scaricarli serve un ruolo eDiscovery.`,
    filesTitle: (n) => `${number(n)} file`,
    file: (name, size) => `${name}, ${size}`,
    moreFiles: (n) => (n === 1 ? 'e un altro' : `e altri ${number(n)}`),
    noFiles: 'Microsoft 365 non ha ancora elencato i file. Si vedono nel portale.',
    until: (day) => `Restano lì fino a ${day} circa. Poi il servizio li elimina.`,
    partial: 'Alcuni elementi non si sono potuti esportare. Li elenca il rapporto tra i file.',
    byHand: (name) => `Eseguita da ${name}.`,
    note: (text) => `Nota: «${text}»`,
    fromBackup: (items, asOf, folders, count) =>
      [
        items === 1 ? '1 messaggio è tornato' : `${number(items)} messaggi sono tornati`,
        `com’${items === 1 ? 'era' : 'erano'} ${asOf}`,
        ...(count === 0
          ? []
          : [count === 1 ? `nella nuova cartella ${folders}` : `nelle nuove cartelle ${folders}`]),
      ].join(', ') + '.',
    backupPartial: 'Alcuni non si sono potuti ripristinare.',
    restored: (moved, failed, left) =>
      [
        `${messages(moved)} ${moved === 1 ? 'è tornato' : 'sono tornati'}`,
        ...(failed === 0
          ? []
          : [
              failed === 1
                ? '1 non si è potuto spostare ed è dov’era'
                : `${number(failed)} non si sono potuti spostare e sono dov’erano`,
            ]),
        ...(left === undefined || left === 0
          ? []
          : [
              left === 1
                ? '1 è dov’era, perché il ripristino è stato fermato'
                : `${number(left)} sono dov’erano, perché il ripristino è stato fermato`,
            ]),
      ].join('; ') + '.',
  },
};
