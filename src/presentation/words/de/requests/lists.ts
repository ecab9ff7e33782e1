import { type LISTS as ENGLISH } from '../../en/requests/lists';
import { number } from '../figures';

const requests = (n: number): string => (n === 1 ? '1 Anfrage' : `${number(n)} Anfragen`);
const wait = (n: number): string => (n === 1 ? 'wartet' : 'warten');

/** Lists of requests. */
export const LISTS: typeof ENGLISH = {
  queue: {
    title: (n) => `${requests(n)} ${wait(n)} auf den Helpdesk`,
    empty: 'Keine Anfrage wartet auf den Helpdesk.',
    noneForYou: 'Über keine davon können Sie entscheiden: Es geht um Ihr eigenes Postfach.',
    hint: (n) =>
      n === 1
        ? 'Tippen Sie darauf, um sie anzusehen und zu entscheiden.'
        : 'Tippen Sie auf eine Anfrage, um sie anzusehen und zu entscheiden. Die älteste steht oben.',
    sayFirst: (n) =>
      `Sagen Sie „Status ${n}“, um eine anzusehen, „${n} genehmigen“ oder „${n} ablehnen“, um zu entscheiden.`,
    sayBrief: (n) => `Sagen Sie in unserem persönlichen Chat „Status ${n}“, um eine anzusehen.`,
    page: (page, pages) => `Seite ${page} von ${pages}`,
  },
  mine: {
    title: (n) => (n === 1 ? 'Ihre Anfrage' : `Ihre ${requests(n)}`),
    shown: (shown, total) => `Die neuesten ${shown} von ${number(total)}`,
    hint: 'Tippen Sie auf eine Anfrage, um sie anzusehen.',
    empty:
      'Sie haben noch keine Anfrage gesendet. Sagen Sie zum Beispiel „Setze mein Postfach auf Hold“ oder „Exportiere meine Mails von 2024“.',
    say: (n) => `Sagen Sie „Status ${n}“, um eine anzusehen.`,
  },
  digest: {
    title: (n) => `Guten Morgen: ${requests(n)} ${wait(n)}`,
    none: 'Guten Morgen! Keine Anfrage wartet auf den Helpdesk.',
    oldest: (age) => `Die älteste wartet seit ${age}.`,
    more: (n) => (n === 1 ? '1 weitere' : `${number(n)} weitere`),
    hint: 'Sagen Sie in unserem persönlichen Chat „Warteschlange“, um zu sehen, wer was braucht.',
  },
  row: {
    waiting: (age) => `wartet seit ${age}`,
    asked: (at) => `gestellt am ${at}`,
    needsHand: 'braucht Handarbeit',
    by: (name) => `von ${name}`,
    assignee: (name) => `betreut von ${name}`,
  },
};
