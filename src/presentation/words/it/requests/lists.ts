import { type LISTS as ENGLISH } from '../../en/requests/lists';
import { number } from '../figures';

const requests = (n: number): string => (n === 1 ? '1 richiesta' : `${number(n)} richieste`);
const wait = (n: number): string => (n === 1 ? 'attende' : 'attendono');

/** Lists of requests. */
export const LISTS: typeof ENGLISH = {
  queue: {
    title: (n) => `${requests(n)} ${wait(n)} l’assistenza tecnica`,
    empty: 'Nessuna richiesta attende l’assistenza tecnica.',
    noneForYou: 'Su nessuna di queste può decidere lei: riguardano la sua cassetta postale.',
    hint: (n) =>
      n === 1
        ? 'La tocchi per vederla e decidere.'
        : 'Tocchi una richiesta per vederla e decidere. La più vecchia è la prima.',
    sayFirst: (n) => `Dica «stato ${n}» per vederne una, «approva ${n}» o «rifiuta ${n}» per decidere.`,
    sayBrief: (n) => `Dica «stato ${n}» nella nostra chat personale per vederne una.`,
    page: (page, pages) => `Pagina ${page} di ${pages}`,
  },
  mine: {
    title: (n) => (n === 1 ? 'La sua richiesta' : `Le sue ${requests(n)}`),
    shown: (shown, total) => `Le ${shown} più recenti di ${number(total)}`,
    hint: 'Tocchi una richiesta per vederla.',
    empty:
      'Non ha ancora inviato richieste. Dica per esempio «metti la mia cassetta postale in blocco legale» o «esporta la mia posta del 2024».',
    say: (n) => `Dica «stato ${n}» per vederne una.`,
  },
  digest: {
    title: (n) => `Buongiorno: ${requests(n)} ${n === 1 ? 'è' : 'sono'} in attesa`,
    none: 'Buongiorno! Nessuna richiesta attende l’assistenza tecnica.',
    oldest: (age) => `La più vecchia attende da ${age}.`,
    more: (n) => (n === 1 ? 'un’altra' : `altre ${number(n)}`),
    hint: 'Dica «coda» nella nostra chat personale per vedere chi ha bisogno di che cosa.',
  },
  row: {
    waiting: (age) => `in attesa da ${age}`,
    asked: (at) => `inviata ${at}`,
    needsHand: 'da eseguire a mano',
    by: (name) => `da ${name}`,
    assignee: (name) => `in carico a ${name}`,
  },
};
