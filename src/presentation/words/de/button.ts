import { type BUTTON as ENGLISH } from '../en/button';
import { number } from './figures';

/** Titles of buttons: short infinitives. */
export const BUTTON: typeof ENGLISH = {
  button: {
    restore: 'Auswahl wiederherstellen',
    restoreOne: 'Wiederherstellen',
    restoreAll: (total) =>
      total === 2 ? 'Beide wiederherstellen' : `Alle ${number(total)} wiederherstellen`,
    page: (page, pages) => `Seite ${page} von ${pages}`,
    refine: 'Suche ändern',
    otherReading: (label) => `Oder ${label}`,
    byReceived: 'Nach Eingang',
    byDeleted: 'Nach Löschdatum',
    search: 'Suchen',
    back: 'Zur Liste',
    moves: 'Einzeln zeigen',
    receipt: 'Zum Ergebnis',
    undo: 'Rückgängig machen',
    undoStopped: 'Bisheriges rückgängig machen',
    stop: 'Anhalten',
    resume: 'Fortsetzen',
    retry: (n) => (n === 1 ? 'Erneut versuchen' : `${number(n)} erneut versuchen`),
  },
};
