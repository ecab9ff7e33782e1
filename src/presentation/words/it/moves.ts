import { type MOVES as ENGLISH } from '../en/moves';
import { messages, number } from './figures';

const are = (n: number): string => (n === 1 ? 'è' : 'sono');
const were = (n: number): string => (n === 1 ? 'era' : 'erano');

/** "2 messaggi su 5". */
const outOf = (done: number, total: number): string => `${messages(done)} su ${number(total)}`;

/** Restores and their way back. */
export const MOVES: typeof ENGLISH = {
  progress: {
    restore: (total) => `Ripristino di ${messages(total)}`,
    undo: (total) => `Annullamento per ${messages(total)}`,
    done: (done, total) => `${number(done)} su ${number(total)}`,
    failed: (n) => (n === 1 ? '1 finora non è riuscito' : `${number(n)} finora non sono riusciti`),
    timeLeft: (seconds) =>
      seconds < 10
        ? 'Mancano pochi secondi'
        : seconds < 60
          ? `Mancano circa ${Math.ceil(seconds / 10) * 10} secondi`
          : seconds < 90
            ? 'Manca circa un minuto'
            : `Mancano circa ${number(Math.round(seconds / 60))} minuti`,
    carryOn: 'Può continuare a lavorare. Aggiorno questo messaggio man mano.',
    parked: (at) => `La sua cassetta postale mi ha chiesto di aspettare. Riprendo da solo alle ${at}.`,
    stopping: 'Mi fermo. Ciò che è in corso arriva prima alla fine.',
    summary: 'Sto spostando la sua posta.',
  },

  moveList: {
    title: (first, last, total) =>
      total === 1 ? 'Il suo messaggio' : `Messaggi da ${number(first)} a ${number(last)} di ${number(total)}`,
    before: (path) => `Era in ${path}.`,
    summary: (page, pages) => `Dov’era e dov’è ogni messaggio, pagina ${number(page)} di ${number(pages)}.`,
  },

  receipt: {
    restored: (n) =>
      n === 1
        ? 'Il suo messaggio è tornato'
        : n === 2
          ? 'Entrambi i messaggi sono tornati'
          : `Tutti i ${number(n)} messaggi sono tornati`,
    partlyRestored: (done, total) =>
      `${outOf(done, total)} ${are(done)} ${done === 1 ? 'tornato' : 'tornati'}`,
    notRestored: (total) => (total === 1 ? 'Non ho potuto ripristinarlo' : 'Non ho potuto ripristinarli'),
    undone: (n) =>
      n === 1
        ? 'Annullato: il messaggio è dov’era'
        : `Annullato: ${n === 2 ? 'entrambi i' : `tutti i ${number(n)}`} messaggi sono dov’erano`,
    partlyUndone: (done, total) => `${outOf(done, total)} ${are(done)} dov’${were(done)}`,
    notUndone: 'Non ho potuto annullare',
    running: (waiting) => `${messages(waiting)} ancora in viaggio`,
    stopped: {
      restore: (done, total) =>
        `Fermato: ${outOf(done, total)} ${are(done)} ${done === 1 ? 'tornato' : 'tornati'}`,
      undo: (done, total) => `Fermato: ${outOf(done, total)} ${are(done)} dov’${were(done)}`,
    },
    notBegun: (waiting) => `${messages(waiting)} ${are(waiting)} dov’${were(waiting)} prima`,
    untouched: (path) => `Ancora in ${path}`,
    summary: {
      restore: (done, total) =>
        done === total
          ? `Ripristino di ${messages(total)} riuscito.`
          : `Tornati ${number(done)} su ${messages(total)}.`,
      undo: (done, total) =>
        done === total
          ? `Annullamento per ${messages(total)} riuscito.`
          : `Rimessi dov’erano ${number(done)} su ${messages(total)}.`,
    },
    moved: (path) => `Ora in ${path}`,
    because: {
      original: '',
      'unknown-parent': 'la cartella d’origine è sconosciuta',
      'parent-gone': 'la cartella d’origine non c’è più',
      'parent-deleted': 'anche la cartella d’origine è eliminata',
    },
    movedBecause: (path, why) => `Ora in ${path}, perché ${why}`,
    alreadyThere: (path) => `Era già in ${path}`,
    gone: 'Non è più nella sua cassetta postale. Forse è stato rimosso definitivamente.',
    movedElsewhere: (path) => `Ora in ${path}, perché la sua cartella non c’è più`,
    failed: (path, why) => `Ancora in ${path}: ${why}`,
    waiting: 'In viaggio',
    folder: (name) => `Cartella ${name}`,
    grouped: (n, path) => `${messages(n)} in ${path}`,
    groupedAlready: (n) => `${messages(n)} ${were(n)} già lì`,
    moreFailed: (n) => (n === 1 ? 'e un altro' : `e altri ${number(n)}`),
    undoHint: 'Ci ha ripensato? Dica «annulla».',
    goOnHint: 'Dica «continua» e sposto il resto.',
    retryHint: 'Ciò che non è riuscito è ancora dov’era; può chiedermelo di nuovo.',
    reasons: {
      'sign-in-needed': 'deve accedere di nuovo',
      'access-denied': 'non ho il permesso di spostarlo',
      'mailbox-not-in-exchange-online': 'la sua cassetta postale non è in Exchange Online',
      'item-gone': 'è stato spostato mentre lavoravo',
      'folder-gone': 'la cartella non c’è più',
      'mailbox-full': 'la sua cassetta postale è piena',
      throttled: 'la sua cassetta postale è occupata',
      'service-unavailable': 'Exchange non ha risposto',
      'timed-out': 'ci è voluto troppo tempo',
      'storage-unavailable': 'non ho potuto prenderne nota',
      'query-refused': 'Exchange lo ha rifiutato',
      unexpected: 'qualcosa è andato storto',
    },
  },
};
