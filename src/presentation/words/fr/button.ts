import { type BUTTON as ENGLISH } from '../en/button';
import { number } from './figures';

/** Titles of buttons: short infinitives. */
export const BUTTON: typeof ENGLISH = {
  button: {
    restore: 'Restaurer la sélection',
    restoreOne: 'Restaurer',
    restoreAll: (total) => (total === 2 ? 'Restaurer les deux' : `Tout restaurer (${number(total)})`),
    page: (page, pages) => `Page ${page} sur ${pages}`,
    refine: 'Modifier la recherche',
    otherReading: (label) => `Plutôt ${label}`,
    byReceived: 'Par date de réception',
    byDeleted: 'Par date de suppression',
    search: 'Rechercher',
    back: 'Retour à la liste',
    moves: 'Voir chaque message',
    receipt: 'Retour au bilan',
    undo: 'Annuler',
    undoStopped: 'Annuler ce qui est revenu',
    stop: 'Arrêter',
    resume: 'Reprendre',
    retry: (n) => (n === 1 ? 'Réessayer' : `En réessayer ${number(n)}`),
  },
};
