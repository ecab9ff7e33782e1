import { type BUTTON as ENGLISH } from '../en/button';
import { number } from './figures';

/** Titles of buttons: short infinitives, as Outlook has them. */
export const BUTTON: typeof ENGLISH = {
  button: {
    restore: 'Selectie herstellen',
    restoreOne: 'Herstellen',
    restoreAll: (total) => (total === 2 ? 'Beide herstellen' : `Alle ${number(total)} herstellen`),
    page: (page, pages) => `Pagina ${page} van ${pages}`,
    refine: 'Zoekopdracht wijzigen',
    otherReading: (label) => `Of ${label}`,
    byReceived: 'Op ontvangstdatum',
    byDeleted: 'Op verwijderdatum',
    search: 'Zoeken',
    back: 'Naar de lijst',
    moves: 'Per bericht tonen',
    receipt: 'Naar het resultaat',
    undo: 'Ongedaan maken',
    undoStopped: 'Het herstelde ongedaan maken',
    stop: 'Stoppen',
    resume: 'Doorgaan',
    retry: (n) => (n === 1 ? 'Opnieuw proberen' : `${number(n)} opnieuw proberen`),
  },
};
