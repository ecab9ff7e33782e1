import { type BUTTON as ENGLISH } from '../en/button';
import { number } from './figures';

/** Titles of buttons: short infinitives. */
export const BUTTON: typeof ENGLISH = {
  button: {
    restore: 'Restaurar seleção',
    restoreOne: 'Restaurar',
    restoreAll: (total) => (total === 2 ? 'Restaurar os dois' : `Restaurar os ${number(total)}`),
    page: (page, pages) => `Página ${page} de ${pages}`,
    refine: 'Alterar pesquisa',
    otherReading: (label) => `Ou ${label}`,
    byReceived: 'Por data de recebimento',
    byDeleted: 'Por data de exclusão',
    search: 'Pesquisar',
    back: 'Voltar à lista',
    moves: 'Ver cada e\u2011mail',
    receipt: 'Voltar ao resultado',
    undo: 'Desfazer',
    undoStopped: 'Desfazer o que voltou',
    stop: 'Parar',
    resume: 'Retomar',
    retry: (n) => (n === 1 ? 'Tentar novamente' : `Tentar ${number(n)} novamente`),
  },
};
