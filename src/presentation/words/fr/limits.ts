import { type LIMITS as ENGLISH } from '../en/limits';
import { isOne, messages, number } from './figures';

/** A limit of the organisation is reached. `from` is when it is open again. */
export const LIMITS: typeof ENGLISH = {
  spent: {
    activities: (most, from) =>
      `Cela fait beaucoup d’un coup\u00a0: je réponds au plus ${number(most)} fois par minute. Vous pourrez continuer à ${from}.`,
    searches: (most, from) =>
      `Vous avez fait ${number(most)} ${isOne(most) ? 'recherche' : 'recherches'} aujourd’hui\u00a0; votre organisation n’en permet pas plus. Vous pourrez de nouveau chercher à partir du ${from}. Les listes ouvertes fonctionnent toujours.`,
    restored: (most, from) =>
      `Cela dépasserait ce que votre organisation vous laisse restaurer\u00a0: ${messages(most)} par jour. Choisissez-en moins, ou continuez à partir du ${from}.`,
  },
};
