import { type BUTTON as ENGLISH } from '../en/button';
import { number } from './figures';

/** Titles of buttons: short imperatives, as Outlook has them. */
export const BUTTON: typeof ENGLISH = {
  button: {
    restore: 'Ripristina i selezionati',
    restoreOne: 'Ripristina',
    restoreAll: (total) => (total === 2 ? 'Ripristina entrambi' : `Ripristina tutti e ${number(total)}`),
    page: (page, pages) => `Pagina ${page} di ${pages}`,
    refine: 'Modifica la ricerca',
    otherReading: (label) => `Invece ${label}`,
    byReceived: 'Per data di ricezione',
    byDeleted: 'Per data di eliminazione',
    search: 'Cerca',
    back: 'Torna all’elenco',
    moves: 'Uno per uno',
    receipt: 'Torna all’esito',
    undo: 'Annulla',
    undoStopped: 'Annulla quanto già fatto',
    stop: 'Ferma',
    resume: 'Continua',
    retry: (n) => (n === 1 ? 'Riprova' : `Riprova con ${number(n)}`),
  },
};
