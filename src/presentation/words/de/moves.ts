import { type MOVES as ENGLISH } from '../en/moves';
import { messages, number } from './figures';

const lie = (n: number): string => (n === 1 ? 'liegt' : 'liegen');
const are = (n: number): string => (n === 1 ? 'ist' : 'sind');

/** "2 von 5 Mails": what is counted is the first of the two. */
const outOf = (done: number, total: number): string => `${number(done)} von ${messages(total)}`;

/** Restores and their way back. */
export const MOVES: typeof ENGLISH = {
  progress: {
    restore: (total) => `${messages(total)} ${total === 1 ? 'wird' : 'werden'} wiederhergestellt`,
    undo: (total) => `${messages(total)} ${total === 1 ? 'wird' : 'werden'} zurückgelegt`,
    done: (done, total) => `${number(done)} von ${number(total)} erledigt`,
    failed: (n) => `${number(n)} ${n === 1 ? 'hat' : 'haben'} bisher nicht geklappt`,
    timeLeft: (seconds) =>
      seconds < 10
        ? 'Noch ein paar Sekunden'
        : seconds < 60
          ? `Noch etwa ${Math.ceil(seconds / 10) * 10} Sekunden`
          : seconds < 90
            ? 'Noch etwa eine Minute'
            : `Noch etwa ${number(Math.round(seconds / 60))} Minuten`,
    carryOn: 'Sie können weiterarbeiten. Ich halte diese Nachricht aktuell.',
    parked: (at) => `Ihr Postfach hat mich gebeten zu warten. Ab ${at} Uhr geht es von selbst weiter.`,
    stopping: 'Ich halte an. Was schon läuft, wird noch fertig.',
    summary: 'Ich verschiebe Ihre Mails.',
  },

  moveList: {
    title: (first, last, total) =>
      total === 1 ? 'Ihre Mail' : `Mails ${number(first)} bis ${number(last)} von ${number(total)}`,
    before: (path) => `War in ${path}.`,
    summary: (page, pages) => `Wo jede Mail war und jetzt ist, Seite ${number(page)} von ${number(pages)}.`,
  },

  receipt: {
    restored: (n) =>
      n === 1
        ? 'Ihre Mail ist wieder da'
        : n === 2
          ? 'Beide Mails sind wieder da'
          : `Alle ${number(n)} Mails sind wieder da`,
    partlyRestored: (done, total) => `${outOf(done, total)} ${are(done)} wieder da`,
    notRestored: (total) =>
      total === 1 ? 'Ich konnte sie nicht wiederherstellen' : 'Ich konnte keine davon wiederherstellen',
    undone: (n) =>
      n === 1
        ? 'Rückgängig gemacht: Die Mail liegt, wo sie war'
        : `Rückgängig gemacht: ${n === 2 ? 'Beide' : `Alle ${number(n)}`} Mails liegen, wo sie waren`,
    partlyUndone: (done, total) =>
      `${outOf(done, total)} ${lie(done)} wieder, wo sie ${done === 1 ? 'war' : 'waren'}`,
    notUndone: 'Ich konnte es nicht rückgängig machen',
    running: (waiting) => `${messages(waiting)} noch unterwegs`,
    stopped: {
      restore: (done, total) => `Angehalten: ${outOf(done, total)} ${are(done)} wieder da`,
      undo: (done, total) =>
        `Angehalten: ${outOf(done, total)} ${lie(done)} wieder, wo sie ${done === 1 ? 'war' : 'waren'}`,
    },
    notBegun: (waiting) =>
      waiting === 1
        ? '1 Mail liegt, wo sie vorher war'
        : `${number(waiting)} Mails liegen, wo sie vorher waren`,
    untouched: (path) => `Noch in ${path}`,
    summary: {
      restore: (done, total) =>
        done === total ? `${messages(total)} wiederhergestellt.` : `${outOf(done, total)} wiederhergestellt.`,
      undo: (done, total) =>
        done === total ? `${messages(total)} zurückgelegt.` : `${outOf(done, total)} zurückgelegt.`,
    },
    moved: (path) => `Jetzt in ${path}`,
    because: {
      original: '',
      'unknown-parent': 'der frühere Ordner unbekannt ist',
      'parent-gone': 'es den früheren Ordner nicht mehr gibt',
      'parent-deleted': 'der frühere Ordner auch gelöscht ist',
    },
    movedBecause: (path, why) => `Jetzt in ${path}, weil ${why}`,
    alreadyThere: (path) => `War schon in ${path}`,
    gone: 'Nicht mehr in Ihrem Postfach. Vielleicht wurde sie endgültig entfernt.',
    movedElsewhere: (path) => `Jetzt in ${path}, weil es ihren Ordner nicht mehr gibt`,
    failed: (path, why) => `Noch in ${path}: ${why}`,
    waiting: 'Unterwegs',
    folder: (name) => `Ordner ${name}`,
    grouped: (n, path) => `${messages(n)} in ${path}`,
    groupedAlready: (n) => `${messages(n)} ${n === 1 ? 'war' : 'waren'} schon dort`,
    moreFailed: (n) => (n === 1 ? 'und 1 weitere' : `und ${number(n)} weitere`),
    undoHint: 'Doch nicht? Sagen Sie „Rückgängig“.',
    goOnHint: 'Sagen Sie „Weitermachen“, dann verschiebe ich den Rest.',
    retryHint: 'Was nicht geklappt hat, liegt noch, wo es war; Sie können mich noch einmal darum bitten.',
    reasons: {
      'sign-in-needed': 'Sie müssen sich neu anmelden',
      'access-denied': 'ich darf sie nicht verschieben',
      'mailbox-not-in-exchange-online': 'Ihr Postfach liegt nicht in Exchange Online',
      'item-gone': 'sie wurde währenddessen verschoben',
      'folder-gone': 'den Ordner gibt es nicht mehr',
      'mailbox-full': 'Ihr Postfach ist voll',
      throttled: 'Ihr Postfach ist ausgelastet',
      'service-unavailable': 'Exchange hat nicht geantwortet',
      'timed-out': 'es hat zu lange gedauert',
      'storage-unavailable': 'ich konnte es nicht notieren',
      'query-refused': 'Exchange hat es abgelehnt',
      unexpected: 'etwas ist schiefgegangen',
    },
  },
};
