import { type LIMITS as ENGLISH } from '../en/limits';
import { number } from './figures';

const times = (count: number): string => (count === 1 ? 'één keer' : `${number(count)} keer`);

/** A limit of the organisation is reached. `from` is when it is open again. */
export const LIMITS: typeof ENGLISH = {
  spent: {
    activities: (most, from) =>
      `Dat was veel tegelijk: ik antwoord hoogstens ${times(most)} per minuut. Vanaf ${from} uur kunt u verder.`,
    searches: (most, from) =>
      `U hebt vandaag ${times(most)} gezocht; vaker laat uw organisatie niet toe. Vanaf ${from} uur kunt u weer zoeken. Lijsten die openstaan, werken nog.`,
    restored: (most, from) =>
      `Dat zouden er meer zijn dan de ${number(most)} berichten per dag die uw organisatie u laat herstellen. Kies er minder, of ga vanaf ${from} uur verder.`,
  },
};
