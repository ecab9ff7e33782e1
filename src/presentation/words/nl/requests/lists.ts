import { type LISTS as ENGLISH } from '../../en/requests/lists';
import { number } from '../figures';

const requests = (n: number): string => (n === 1 ? '1 aanvraag' : `${number(n)} aanvragen`);
const wait = (n: number): string => (n === 1 ? 'wacht' : 'wachten');

/** Lists of requests. */
export const LISTS: typeof ENGLISH = {
  queue: {
    title: (n) => `${requests(n)} ${wait(n)} op de helpdesk`,
    empty: 'Er wacht geen aanvraag op de helpdesk.',
    noneForYou: 'Over geen van deze kunt u beslissen: ze gaan over uw eigen postvak.',
    hint: (n) =>
      n === 1
        ? 'Tik erop om de aanvraag te bekijken en te beslissen.'
        : 'Tik op een aanvraag om die te bekijken en te beslissen. De oudste staat bovenaan.',
    sayFirst: (n) =>
      `Zeg ‘status ${n}’ om er een te bekijken, ‘keur ${n} goed’ of ‘wijs ${n} af’ om te beslissen.`,
    sayBrief: (n) => `Zeg ‘status ${n}’ in onze persoonlijke chat om er een te bekijken.`,
    page: (page, pages) => `Pagina ${page} van ${pages}`,
  },
  mine: {
    title: (n) => (n === 1 ? 'Uw aanvraag' : `Uw ${requests(n)}`),
    shown: (shown, total) => `De nieuwste ${shown} van ${number(total)}`,
    hint: 'Tik op een aanvraag om die te bekijken.',
    empty:
      'U hebt nog geen aanvraag verzonden. Zeg bijvoorbeeld ‘plaats een juridische bewaring op mijn postvak’ of ‘exporteer mijn e\u2011mail van 2024’.',
    say: (n) => `Zeg ‘status ${n}’ om er een te bekijken.`,
  },
  digest: {
    title: (n) => `Goedemorgen: ${requests(n)} ${wait(n)}`,
    none: 'Goedemorgen! Er wacht geen aanvraag op de helpdesk.',
    oldest: (age) => `De oudste wacht al ${age}.`,
    more: (n) => `nog ${number(n)}`,
    hint: 'Zeg ‘wachtrij’ in onze persoonlijke chat om te zien wie wat nodig heeft.',
  },
  row: {
    waiting: (age) => `wacht al ${age}`,
    asked: (at) => `gevraagd op ${at}`,
    needsHand: 'moet met de hand',
    by: (name) => `van ${name}`,
    assignee: (name) => `in behandeling bij ${name}`,
  },
};
