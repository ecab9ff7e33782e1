import { type LISTS as ENGLISH } from '../../en/requests/lists';
import { number } from '../figures';

const requests = (n: number): string => (n === 1 ? '1 solicitud' : `${number(n)} solicitudes`);
const wait = (n: number): string => (n === 1 ? 'espera' : 'esperan');

/** Lists of requests. */
export const LISTS: typeof ENGLISH = {
  queue: {
    title: (n) => `${requests(n)} ${wait(n)} al soporte`,
    empty: 'Ninguna solicitud espera al soporte.',
    noneForYou: 'No puede decidir ninguna de ellas: tratan de su propio buzón.',
    hint: (n) =>
      n === 1
        ? 'Tóquela para verla y decidir.'
        : 'Toque una solicitud para verla y decidir. La más antigua es la primera.',
    sayFirst: (n) => `Diga «estado ${n}» para ver una, «aprobar ${n}» o «rechazar ${n}» para decidir.`,
    sayBrief: (n) => `Diga «estado ${n}» en nuestro chat personal para ver una.`,
    page: (page, pages) => `Página ${page} de ${pages}`,
  },
  mine: {
    title: (n) => (n === 1 ? 'Su solicitud' : `Sus ${requests(n)}`),
    shown: (shown, total) => `Las ${shown} más recientes de ${number(total)}`,
    hint: 'Toque una solicitud para verla.',
    empty:
      'Todavía no ha enviado ninguna solicitud. Diga, por ejemplo, «ponga mi buzón en retención» o «exporte mi correo de 2024».',
    say: (n) => `Diga «estado ${n}» para ver una.`,
  },
  digest: {
    title: (n) => `Buenos días: ${requests(n)} en espera`,
    none: '¡Buenos días! Ninguna solicitud espera al soporte.',
    oldest: (age) => `La más antigua espera desde hace ${age}.`,
    more: (n) => `${number(n)} más`,
    hint: 'Diga «cola» en nuestro chat personal para ver quién necesita qué.',
  },
  row: {
    waiting: (age) => `espera desde hace ${age}`,
    asked: (at) => `enviada el ${at}`,
    needsHand: 'por hacer manualmente',
    by: (name) => `de ${name}`,
    assignee: (name) => `se encarga ${name}`,
  },
};
