import { ARCHIVE } from './archive';
import { BACKUP } from './backup';
import { DELETED_CONTACT } from './deleted-contact';
import { DELETED_EVENT } from './deleted-event';
import { DELETED_NOTE } from './deleted-note';
import { DELETED_TASK } from './deleted-task';
import { DEPARTED } from './departed';
import { HOLDS } from './holds';
import { IN_PLACE_HOLD } from './in-place-hold';
import { ON_PREMISES } from './on-premises';
import { OUTLOOK_FILE } from './outlook-file';
import { OUTLOOK_RECOVERY } from './outlook-recovery';
import { POINT_IN_TIME } from './point-in-time';
import { REMOVED_ATTACHMENT } from './removed-attachment';
import { RETENTION } from './retention';
import { RETENTION_TAGS } from './retention-tags';
import { SHARED_MAILBOX } from './shared-mailbox';
import { SINGLE_ITEM_RECOVERY } from './single-item-recovery';
import { WHY_GONE } from './why-gone';
import { type AnswerBook } from '../../topic-words';

/** Answers in Italian. */
export const ITALIAN_ANSWERS: AnswerBook = {
  tag: 'it',
  topics: {
    retention: RETENTION,
    'retention-tags': RETENTION_TAGS,
    'single-item-recovery': SINGLE_ITEM_RECOVERY,
    archive: ARCHIVE,
    holds: HOLDS,
    'in-place-hold': IN_PLACE_HOLD,
    departed: DEPARTED,
    backup: BACKUP,
    'point-in-time': POINT_IN_TIME,
    'outlook-file': OUTLOOK_FILE,
    'outlook-recovery': OUTLOOK_RECOVERY,
    'on-premises': ON_PREMISES,
    'deleted-event': DELETED_EVENT,
    'deleted-contact': DELETED_CONTACT,
    'deleted-task': DELETED_TASK,
    'deleted-note': DELETED_NOTE,
    'removed-attachment': REMOVED_ATTACHMENT,
    'shared-mailbox': SHARED_MAILBOX,
    'why-gone': WHY_GONE,
  },
  usualStep: { title: 'Mostra cosa ho eliminato', say: 'Cosa ho eliminato nelle ultime due settimane?' },
  heading: (title) => `${title}.`,
  backupStep: { title: 'Chiedi dal backup', say: 'Chiedi all’assistenza tecnica', helpdesk: true },
  next: (say) => `Per continuare, dica: «${say}».`,
  helpful: {
    yes: 'Mi ha aiutato',
    no: 'Non mi ha aiutato',
    thanks: 'Grazie, è bene saperlo.',
    sorry: 'Mi dispiace. Mi dica con altre parole di che cosa ha bisogno.',
  },
  ownPage: 'La pagina della sua organizzazione',
  policy: {
    noSingleItemRecovery:
      'La sua organizzazione ha disattivato il ripristino di singoli elementi: ciò che è eliminato definitivamente è perso.',
    emptiesDeletedItems: (days) =>
      `La sua organizzazione toglie la posta da «Posta eliminata» dopo ${days} giorni.`,
    backedUp:
      'La sua organizzazione ha Microsoft 365 Backup: se l’assistenza approva, recupero la posta com’era un certo giorno, in una nuova cartella.',
    archivesAfter: (days) => `La sua organizzazione vi sposta la posta dopo ${days} giorni.`,
  },
  found: {
    deletesAfter: (folder, days) =>
      `La posta in ${folder} viene eliminata ${days} giorni dopo l’arrivo: è una regola della sua organizzazione.`,
    deletesNever: (folder) => `La regola di ${folder} non elimina nulla in base all’età.`,
    archives: (folder) =>
      `Una regola sposta la vecchia posta di ${folder} nell’archivio online. Dopo quanti giorni, non lo vedo.`,
    untagged: (folder) =>
      `${folder} non ha una regola propria. Può comunque valerne una per tutta la cassetta postale.`,
    noFolder: (name) => `Non ho trovato nessuna cartella di nome ${name}.`,
    closedMailbox: (mailbox) =>
      `${mailbox} non si apre con i suoi permessi, o quella casella non esiste. Non ho guardato nulla.`,
    ownHolds: (numbers) =>
      numbers.length === 1
        ? `Ha chiesto qui un blocco che è attivo: richiesta ${numbers.join('')}.`
        : `Ha chiesto qui dei blocchi che sono attivi: richieste ${numbers.join(', ')}.`,
    hasArchive: 'Lei ha un archivio online.',
    noArchive:
      'Lei non ha un archivio online, secondo il rapporto di utilizzo di Microsoft, che è indietro di qualche giorno.',
    noOwnHold: 'Non ha chiesto qui nessun blocco che sia attivo.',
  },
  loss: {
    inDeletedItems: (subject, day) => `${subject} è in Posta eliminata da ${day} circa, o da prima.`,
    leftDeletedItems: (subject, day) =>
      `${subject} ha lasciato Posta eliminata, o è stato eliminato senza passarvi, intorno a ${day}.`,
    restoredBefore: (day) => `Lo avevo riportato indietro ${day}; poi è stato eliminato di nuovo.`,
    undone: (day) => `Qui ha annullato un ripristino ${day}, quindi l’ho rimesso dov’era.`,
    restored: (day) =>
      `L’ho riportato indietro ${day}, dopo questo elenco. Se manca di nuovo, lo cerchi ancora.`,
    policy: (days) =>
      days === null
        ? 'La regola della sua organizzazione dice quando questo messaggio viene eliminato, e quel giorno era arrivato.'
        : `La regola della sua organizzazione elimina questo messaggio ${days} giorni dopo l’arrivo, e quel giorno era arrivato.`,
    rule: (name) =>
      `La sua regola di posta in arrivo ${name} elimina messaggi così, e questo è sparito non letto in pochi minuti.`,
    unknown: 'Nulla di ciò che posso leggere dice chi o che cosa lo ha eliminato. Le sue regole non le vedo.',
    unknownNoRule: 'Nessuna regola che vedo lo spiega, e chi lo ha eliminato non è registrato.',
    sure: {
      certain: 'Quanto è sicuro: certo, è nelle mie registrazioni.',
      likely: 'Quanto è sicuro: probabile, perché il momento corrisponde. Nulla lo prova.',
      unknowable: 'Quanto è sicuro: dalla casella non si può sapere.',
    },
    others: 'Ne corrispondono anche altri: dica «perché è sparito il 2?», e così via.',
    which: 'Quale intende? Dica per esempio «perché è sparito il 2?».',
    whichMail: 'Quale messaggio intende? Dica per esempio «perché è sparita la mail di Anna?».',
  },
  unknown: (asks, helpdesk) =>
    [
      'Mi dispiace, non ho capito. Mi parli della mail che le manca, per esempio «recupera la mail di Anna che ho eliminato martedì». O intende una di queste domande?',
      ...asks.map((ask) => `• ${ask}`),
      helpdesk
        ? 'Altrimenti dica «chiedi all’assistenza»; «aiuto» mostra che altro so fare.'
        : 'Dica «aiuto» per vedere che altro so fare.',
    ].join('\n'),
};
