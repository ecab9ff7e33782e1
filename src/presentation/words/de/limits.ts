import { type LIMITS as ENGLISH } from '../en/limits';
import { number } from './figures';

/** A limit of the organisation is reached. `from` is when it is open again. */
export const LIMITS: typeof ENGLISH = {
  spent: {
    activities: (most, from) =>
      `Das war viel auf einmal: Ich antworte höchstens ${number(most)}-mal in der Minute. Ab ${from} Uhr geht es weiter.`,
    searches: (most, from) =>
      `Sie haben heute ${number(most)}-mal gesucht; öfter erlaubt es Ihre Organisation nicht. Ab ${from} Uhr können Sie wieder suchen. Offene Listen funktionieren weiter.`,
    restored: (most, from) =>
      `Das wären mehr als die ${number(most)} Mails am Tag, die Ihre Organisation Sie wiederherstellen lässt. Wählen Sie weniger, oder machen Sie ab ${from} Uhr weiter.`,
  },
};
