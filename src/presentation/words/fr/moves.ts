import { type MOVES as ENGLISH } from '../en/moves';
import { isOne, messages, number } from './figures';

const are = (n: number): string => (isOne(n) ? 'est' : 'sont');
const were = (n: number): string => (isOne(n) ? 'il était' : 'ils étaient');

/** "2 messages sur 5": what is counted is the first of the two. */
const outOf = (done: number, total: number): string => `${messages(done)} sur ${number(total)}`;

/** Restores and their way back. */
export const MOVES: typeof ENGLISH = {
  progress: {
    restore: (total) => `Restauration de ${messages(total)} en cours`,
    undo: (total) => `Annulation pour ${messages(total)} en cours`,
    done: (done, total) => `${number(done)} sur ${number(total)}`,
    failed: (n) => `${messages(n)} en échec jusqu’ici`,
    timeLeft: (seconds) =>
      seconds < 10
        ? 'Encore quelques secondes'
        : seconds < 60
          ? `Encore ${Math.ceil(seconds / 10) * 10} secondes environ`
          : seconds < 90
            ? 'Encore une minute environ'
            : `Encore ${number(Math.round(seconds / 60))} minutes environ`,
    carryOn: 'Vous pouvez continuer à travailler. Je tiens ce message à jour.',
    parked: (at) => `Votre boîte aux lettres m’a demandé d’attendre. Reprise automatique\u00a0: ${at}.`,
    stopping: 'Je m’arrête. Ce qui est en cours se termine d’abord.',
    summary: 'Je déplace vos messages.',
  },

  moveList: {
    title: (first, last, total) =>
      total === 1 ? 'Votre message' : `Messages ${number(first)} à ${number(last)} sur ${number(total)}`,
    before: (path) => `Était dans ${path}.`,
    summary: (page, pages) =>
      `Où chaque message était et se trouve maintenant, page ${number(page)} sur ${number(pages)}.`,
  },

  receipt: {
    restored: (n) =>
      n === 1
        ? 'Votre message est revenu'
        : n === 2
          ? 'Les deux messages sont revenus'
          : `Les ${messages(n)} sont revenus`,
    partlyRestored: (done, total) =>
      `${outOf(done, total)} ${are(done)} ${isOne(done) ? 'revenu' : 'revenus'}`,
    notRestored: (total) => (total === 1 ? 'Je n’ai pas pu le restaurer' : 'Je n’ai pu en restaurer aucun'),
    undone: (n) =>
      n === 1
        ? 'Annulé\u00a0: le message est là où il était'
        : `Annulé\u00a0: les ${n === 2 ? 'deux messages' : messages(n)} sont là où ils étaient`,
    partlyUndone: (done, total) => `${outOf(done, total)} ${are(done)} de nouveau là où ${were(done)}`,
    notUndone: 'Je n’ai pas pu annuler',
    running: (waiting) => `${messages(waiting)} encore en route`,
    stopped: {
      restore: (done, total) =>
        `Arrêté\u00a0: ${outOf(done, total)} ${are(done)} ${isOne(done) ? 'revenu' : 'revenus'}`,
      undo: (done, total) =>
        `Arrêté\u00a0: ${outOf(done, total)} ${are(done)} de nouveau là où ${were(done)}`,
    },
    notBegun: (waiting) => `${messages(waiting)} ${are(waiting)} toujours là où ${were(waiting)}`,
    untouched: (path) => `Toujours dans ${path}`,
    summary: {
      restore: (done, total) =>
        `${done === total ? messages(total) : outOf(done, total)} ${isOne(done) ? 'restauré' : 'restaurés'}.`,
      undo: (done, total) =>
        `${done === total ? messages(total) : outOf(done, total)} remis où ${were(done)}.`,
    },
    moved: (path) => `Maintenant dans ${path}`,
    because: {
      original: '',
      'unknown-parent': 'son dossier d’origine est inconnu',
      'parent-gone': 'son dossier d’origine n’existe plus',
      'parent-deleted': 'son dossier d’origine est supprimé aussi',
    },
    movedBecause: (path, why) => `Maintenant dans ${path}, car ${why}`,
    alreadyThere: (path) => `Était déjà dans ${path}`,
    gone: 'N’est plus dans votre boîte aux lettres. Il a peut-être été supprimé définitivement.',
    movedElsewhere: (path) => `Maintenant dans ${path}, car son dossier n’existe plus`,
    failed: (path, why) => `Toujours dans ${path}\u00a0: ${why}`,
    waiting: 'En route',
    folder: (name) => `Dossier ${name}`,
    grouped: (n, path) => `${messages(n)} dans ${path}`,
    groupedAlready: (n) => `${messages(n)} y ${isOne(n) ? 'était' : 'étaient'} déjà`,
    moreFailed: (n) => (n === 1 ? 'et 1 autre' : `et ${number(n)} autres`),
    undoHint: 'Ce n’est pas ce que vous vouliez\u00a0? Dites «\u00a0annuler\u00a0».',
    goOnHint: 'Dites «\u00a0reprendre\u00a0», et je déplace le reste.',
    retryHint: 'Ce qui a échoué est toujours là où il était\u00a0; vous pouvez me le redemander.',
    reasons: {
      'sign-in-needed': 'vous devez vous reconnecter',
      'access-denied': 'je n’ai pas le droit de le déplacer',
      'mailbox-not-in-exchange-online': 'votre boîte aux lettres n’est pas dans Exchange Online',
      'item-gone': 'il a été déplacé entre-temps',
      'folder-gone': 'le dossier n’existe plus',
      'mailbox-full': 'votre boîte aux lettres est pleine',
      throttled: 'votre boîte aux lettres est très sollicitée',
      'service-unavailable': 'Exchange n’a pas répondu',
      'timed-out': 'cela a pris trop de temps',
      'storage-unavailable': 'je n’ai pas pu le noter',
      'query-refused': 'Exchange l’a refusé',
      unexpected: 'quelque chose n’a pas fonctionné',
    },
  },
};
