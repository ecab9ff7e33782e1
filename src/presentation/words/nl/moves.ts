import { type MOVES as ENGLISH } from '../en/moves';
import { messages, number } from './figures';

const are = (n: number): string => (n === 1 ? 'is' : 'zijn');
const stand = (n: number): string => (n === 1 ? 'staat' : 'staan');
const stood = (n: number): string => (n === 1 ? 'het stond' : 'ze stonden');

/** "1 van de 3 berichten". */
const outOf = (done: number, total: number): string =>
  total === 1 ? `${number(done)} van 1 bericht` : `${number(done)} van de ${messages(total)}`;

/** Restores and their way back. */
export const MOVES: typeof ENGLISH = {
  progress: {
    restore: (total) => `${messages(total)} herstellen`,
    undo: (total) => `Herstel van ${messages(total)} ongedaan maken`,
    done: (done, total) => `${number(done)} van ${number(total)} klaar`,
    failed: (n) => `${number(n)} tot nu toe niet gelukt`,
    timeLeft: (seconds) =>
      seconds < 10
        ? 'Nog een paar seconden'
        : seconds < 60
          ? `Nog ongeveer ${Math.ceil(seconds / 10) * 10} seconden`
          : seconds < 90
            ? 'Nog ongeveer een minuut'
            : `Nog ongeveer ${number(Math.round(seconds / 60))} minuten`,
    carryOn: 'U kunt gewoon doorwerken. Ik houd dit bericht bij.',
    parked: (at) => `Uw postvak vroeg me te wachten. Om ${at} uur ga ik vanzelf verder.`,
    stopping: 'Ik stop. Wat al loopt, wordt eerst afgemaakt.',
    summary: 'Ik verplaats uw e\u2011mail.',
  },

  moveList: {
    title: (first, last, total) =>
      total === 1
        ? 'Uw bericht'
        : `Berichten ${number(first)} tot en met ${number(last)} van ${number(total)}`,
    before: (path) => `Stond in ${path}.`,
    summary: (page, pages) =>
      `Waar elk bericht stond en nu staat, pagina ${number(page)} van ${number(pages)}.`,
  },

  receipt: {
    restored: (n) =>
      n === 1
        ? 'Uw bericht is terug'
        : n === 2
          ? 'Beide berichten zijn terug'
          : `Alle ${number(n)} berichten zijn terug`,
    partlyRestored: (done, total) => `${outOf(done, total)} ${are(done)} terug`,
    notRestored: (total) => (total === 1 ? 'Ik kon het niet herstellen' : 'Ik kon ze niet herstellen'),
    undone: (n) =>
      n === 1
        ? 'Ongedaan gemaakt: het bericht staat waar het stond'
        : `Ongedaan gemaakt: ${n === 2 ? 'beide' : `alle ${number(n)}`} berichten staan waar ze stonden`,
    partlyUndone: (done, total) => `${outOf(done, total)} ${stand(done)} weer waar ${stood(done)}`,
    notUndone: 'Ik kon het niet ongedaan maken',
    running: (waiting) => `${messages(waiting)} nog onderweg`,
    stopped: {
      restore: (done, total) => `Gestopt: ${outOf(done, total)} ${are(done)} terug`,
      undo: (done, total) => `Gestopt: ${outOf(done, total)} ${stand(done)} weer waar ${stood(done)}`,
    },
    notBegun: (waiting) => `${messages(waiting)} ${stand(waiting)} nog waar ${stood(waiting)}`,
    untouched: (path) => `Nog in ${path}`,
    summary: {
      restore: (done, total) =>
        done === total ? `${messages(total)} hersteld.` : `${outOf(done, total)} hersteld.`,
      undo: (done, total) =>
        `Herstel van ${done === total ? messages(total) : outOf(done, total)} ongedaan gemaakt.`,
    },
    moved: (path) => `Nu in ${path}`,
    because: {
      original: '',
      'unknown-parent': 'de oorspronkelijke map onbekend is',
      'parent-gone': 'de oorspronkelijke map niet meer bestaat',
      'parent-deleted': 'de oorspronkelijke map ook is verwijderd',
    },
    movedBecause: (path, why) => `Nu in ${path}, omdat ${why}`,
    alreadyThere: (path) => `Stond al in ${path}`,
    gone: 'Niet meer in uw postvak. Misschien is het definitief verwijderd.',
    movedElsewhere: (path) => `Nu in ${path}, omdat de map niet meer bestaat`,
    failed: (path, why) => `Nog in ${path}: ${why}`,
    waiting: 'Onderweg',
    folder: (name) => `Map ${name}`,
    grouped: (n, path) => `${messages(n)} in ${path}`,
    groupedAlready: (n) => `${messages(n)} ${n === 1 ? 'stond' : 'stonden'} daar al`,
    moreFailed: (n) => `en nog ${number(n)}`,
    undoHint: 'Toch niet? Zeg ‘ongedaan maken’.',
    goOnHint: 'Zeg ‘ga door’, dan verplaats ik de rest.',
    retryHint: 'Wat niet is gelukt, staat nog waar het stond; u kunt me er opnieuw om vragen.',
    reasons: {
      'sign-in-needed': 'u moet zich opnieuw aanmelden',
      'access-denied': 'ik mag het niet verplaatsen',
      'mailbox-not-in-exchange-online': 'uw postvak staat niet in Exchange Online',
      'item-gone': 'het werd intussen verplaatst',
      'folder-gone': 'de map bestaat niet meer',
      'mailbox-full': 'uw postvak is vol',
      throttled: 'uw postvak is druk bezet',
      'service-unavailable': 'Exchange antwoordde niet',
      'timed-out': 'het duurde te lang',
      'storage-unavailable': 'ik kon het niet noteren',
      'query-refused': 'Exchange weigerde het',
      unexpected: 'er ging iets mis',
    },
  },
};
