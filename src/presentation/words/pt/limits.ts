import { type LIMITS as ENGLISH } from '../en/limits';
import { messages, number } from './figures';

const times = (n: number): string => (n === 1 ? '1 vez' : `${number(n)} vezes`);

/** A limit of the organisation is reached. `from` is when it is open again. */
export const LIMITS: typeof ENGLISH = {
  spent: {
    activities: (most, from) =>
      `Isso foi muito de uma vez: respondo no máximo ${times(most)} por minuto. Você pode continuar a partir das ${from}.`,
    searches: (most, from) =>
      `Você pesquisou ${times(most)} hoje; sua organização não permite mais. Você pode pesquisar de novo a partir de ${from}. As listas que estão abertas continuam funcionando.`,
    restored: (most, from) =>
      `Isso passaria do que sua organização deixa você restaurar: ${messages(most)} por dia. Escolha menos ou continue a partir de ${from}.`,
  },
};
