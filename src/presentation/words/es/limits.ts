import { type LIMITS as ENGLISH } from '../en/limits';
import { messages, number, oclock } from './figures';

const times = (n: number): string => (n === 1 ? '1 vez' : `${number(n)} veces`);

/** A limit of the organisation is reached. `from` is when it is open again. */
export const LIMITS: typeof ENGLISH = {
  spent: {
    activities: (most, from) =>
      `Eso es mucho de una vez: respondo como máximo ${times(most)} por minuto. Puede seguir a partir de ${oclock(from)}.`,
    searches: (most, from) =>
      `Hoy ha buscado ${times(most)}; su organización no permite más. Puede volver a buscar a partir del ${from}. Las listas que tiene abiertas siguen funcionando.`,
    restored: (most, from) =>
      `Eso superaría lo que su organización le deja restaurar: ${messages(most)} al día. Elija menos, o siga a partir del ${from}.`,
  },
};
