import { type LIMITS as ENGLISH } from '../en/limits';
import { number } from './figures';

const times = (count: number): string => (count === 1 ? 'una volta' : `${number(count)} volte`);

/** A limit of the organisation is reached. `from` is when it is open again. */
export const LIMITS: typeof ENGLISH = {
  spent: {
    activities: (most, from) =>
      `È molto in una volta sola: rispondo al massimo ${times(most)} al minuto. Può continuare dalle ${from}.`,
    searches: (most, from) =>
      `Oggi ha già cercato ${times(most)}: di più la sua organizzazione non consente. Può cercare di nuovo dalle ${from}. Gli elenchi aperti funzionano ancora.`,
    restored: (most, from) =>
      `Sarebbero più dei ${number(most)} messaggi al giorno che la sua organizzazione le consente di ripristinare. Ne scelga di meno, o continui dalle ${from}.`,
  },
};
