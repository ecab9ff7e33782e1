import { type LISTS as ENGLISH } from '../../en/requests/lists';
import { isOne, number } from '../figures';

const requests = (n: number): string => `${number(n)} ${isOne(n) ? 'demande' : 'demandes'}`;
const wait = (n: number): string => (isOne(n) ? 'attend' : 'attendent');

/** Lists of requests. */
export const LISTS: typeof ENGLISH = {
  queue: {
    title: (n) => `${requests(n)} ${wait(n)} le support`,
    empty: 'Aucune demande n’attend le support.',
    noneForYou:
      'Vous ne pouvez décider d’aucune d’elles\u00a0: elles concernent votre propre boîte aux lettres.',
    hint: (n) =>
      n === 1
        ? 'Touchez-la pour la voir et décider.'
        : 'Touchez une demande pour la voir et décider. La plus ancienne est en premier.',
    sayFirst: (n) =>
      `Dites «\u00a0statut ${n}\u00a0» pour en voir une, «\u00a0approuver ${n}\u00a0» ou «\u00a0refuser ${n}\u00a0» pour décider.`,
    sayBrief: (n) => `Dites «\u00a0statut ${n}\u00a0» dans notre conversation privée pour en voir une.`,
    page: (page, pages) => `Page ${page} sur ${pages}`,
  },
  mine: {
    title: (n) => (n === 1 ? 'Votre demande' : `Vos ${requests(n)}`),
    shown: (shown, total) => `Les ${shown} plus récentes sur ${number(total)}`,
    hint: 'Touchez une demande pour la voir.',
    empty:
      'Vous n’avez encore envoyé aucune demande. Dites par exemple «\u00a0mettez ma boîte aux lettres en conservation\u00a0» ou «\u00a0exportez mes messages de 2024\u00a0».',
    say: (n) => `Dites «\u00a0statut ${n}\u00a0» pour en voir une.`,
  },
  digest: {
    title: (n) => `Bonjour\u00a0: ${requests(n)} en attente`,
    none: 'Bonjour\u00a0! Aucune demande n’attend le support.',
    oldest: (age) => `La plus ancienne attend depuis ${age}.`,
    more: (n) => (n === 1 ? '1 autre' : `${number(n)} autres`),
    hint: 'Dites «\u00a0file d’attente\u00a0» dans notre conversation privée pour voir qui a besoin de quoi.',
  },
  row: {
    waiting: (age) => `attend depuis ${age}`,
    asked: (at) => `envoyée le ${at}`,
    needsHand: 'à faire manuellement',
    by: (name) => `par ${name}`,
    assignee: (name) => `prise en charge par ${name}`,
  },
};
