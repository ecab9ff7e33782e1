import { type BUTTON as ENGLISH } from '../en/button';
import { number } from './figures';

/** Titles of buttons: short infinitives. */
export const BUTTON: typeof ENGLISH = {
  button: {
    restore: 'Restaurar la selección',
    restoreOne: 'Restaurar',
    restoreAll: (total) => (total === 2 ? 'Restaurar los dos' : `Restaurar los ${number(total)}`),
    page: (page, pages) => `Página ${page} de ${pages}`,
    refine: 'Cambiar la búsqueda',
    otherReading: (label) => `O ${label}`,
    byReceived: 'Por fecha de recepción',
    byDeleted: 'Por fecha de eliminación',
    search: 'Buscar',
    back: 'Volver a la lista',
    moves: 'Ver cada correo',
    receipt: 'Volver al resultado',
    undo: 'Deshacer',
    undoStopped: 'Deshacer lo que ha vuelto',
    stop: 'Detener',
    resume: 'Reanudar',
    retry: (n) => (n === 1 ? 'Reintentar' : `Reintentar ${number(n)}`),
  },
};
