import { type WATCH as ENGLISH } from '../en/watch';
import { isOne, messages } from './figures';

const within = (days: number): string => (days === 1 ? 'd’ici un jour' : `d’ici ${days} jours`);
const vanish = (n: number): string => (isOne(n) ? 'disparaît' : 'disparaissent');
const atLeast = (n: number, more: boolean): string => (more ? `Au moins ${messages(n)}` : messages(n));

/** Reminders before mail is gone for good. Unasked, they say numbers alone. */
export const WATCH: typeof ENGLISH = {
  watch: {
    notice: {
      title: (n: number, days: number, more: boolean) => `${atLeast(n, more)} ${vanish(n)} ${within(days)}`,
      before: (n: number) =>
        n === 1
          ? 'Il est supprimé et quittera alors les éléments récupérables. Après, plus personne ne pourra le récupérer pour vous.'
          : 'Ils sont supprimés et quitteront alors les éléments récupérables. Après, plus personne ne pourra les récupérer pour vous.',
      weekly:
        'C’est votre résumé hebdomadaire. Ce que vous ne restaurez pas sera alors perdu définitivement.',
      say: (days: number) =>
        `Dites «\u00a0montrez-moi ce qui disparaît ${within(days)}\u00a0» pour en voir la liste, ou «\u00a0arrêtez les rappels\u00a0» pour ne plus en recevoir.`,
    },
    on: {
      title: 'Je vous préviens avant que ce soit perdu',
      summary: 'Les rappels sont activés.',
      counts:
        'Je ne regarde que dans votre propre boîte aux lettres, et seulement la date de suppression des messages des éléments récupérables. Je vous dis un nombre, jamais de qui est un message ni de quoi il parle.',
      before: (days: number) =>
        `Environ ${days} jours avant que des messages disparaissent, une fois pour chacun.`,
      weekly: (days: number) => `Le lundi\u00a0: combien de messages disparaissent ${within(days)}.`,
      silent: 'J’écris le matin, et seulement si quelque chose va disparaître.',
      next: (day: string) => `Je regarderai la prochaine fois le ${day}.`,
      nothingNow: (days: number) => `Pour l’instant, rien ne disparaît ${within(days)}.`,
      now: (n: number, days: number, more: boolean) =>
        `Pour l’instant\u00a0: ${more ? 'au moins ' : ''}${messages(n)} ${vanish(n)} ${within(days)}.`,
      say: {
        both: 'Dites «\u00a0seulement les rappels\u00a0», «\u00a0seulement le résumé hebdomadaire\u00a0» ou «\u00a0arrêtez les rappels\u00a0» pour changer cela.',
        weekly:
          'Dites «\u00a0prévenez-moi avant que ce soit perdu\u00a0» pour être aussi prévenu avant, ou «\u00a0arrêtez les rappels\u00a0».',
        before:
          'Dites «\u00a0envoyez-moi un résumé hebdomadaire\u00a0» pour avoir aussi une vue d’ensemble, ou «\u00a0arrêtez les rappels\u00a0».',
      },
    },
    off: 'Vous ne recevez pas de rappels. Dites «\u00a0prévenez-moi avant que ce soit perdu\u00a0», et je vous avertirai quand des messages supprimés seront sur le point de disparaître.',
    ended:
      'Entendu, plus de rappels. Dites «\u00a0prévenez-moi avant que ce soit perdu\u00a0» pour en recevoir de nouveau.',
    nothingToEnd: 'Vous ne recevez pas de rappels, il n’y a donc rien à arrêter.',
    switchedOff:
      'Votre organisation a désactivé les rappels, je ne peux donc pas vous prévenir. Vous pouvez demander à tout moment\u00a0: «\u00a0Qu’est-ce qui disparaît cette semaine\u00a0?\u00a0»',
    paused:
      'Votre organisation a désactivé les rappels. Les vôtres sont suspendus et reprendront si elle les réactive. Dites «\u00a0arrêtez les rappels\u00a0» pour y mettre fin.',
    nothingVanishes: (days: number) =>
      `Aucun de vos messages ne disparaît ${within(days)}. Ce qui est dans «\u00a0Éléments supprimés\u00a0» y reste jusqu’à ce que vous vidiez ce dossier.`,
    stopped: {
      'signed-out':
        'Je ne vous préviens plus des messages qui disparaissent\u00a0: votre connexion avait expiré, et je ne pouvais plus regarder dans votre boîte aux lettres. Dites «\u00a0prévenez-moi avant que ce soit perdu\u00a0» pour recevoir de nouveau les rappels.',
      refused:
        'Je ne vous préviens plus des messages qui disparaissent\u00a0: votre boîte aux lettres ne m’a pas laissé entrer. Dites «\u00a0prévenez-moi avant que ce soit perdu\u00a0» pour réessayer.',
      unreachable:
        'Je ne vous préviens plus des messages qui disparaissent\u00a0: je n’ai pas pu vous joindre. Dites «\u00a0prévenez-moi avant que ce soit perdu\u00a0» pour recevoir de nouveau les rappels.',
    },
    criteria: (days: number) => `qui disparaissent ${within(days)}`,
    partial: (scanned: number) =>
      `Vous avez beaucoup de messages supprimés. J’ai parcouru ${messages(scanned)}, en commençant par ceux supprimés en premier\u00a0; d’autres peuvent disparaître.`,
    buttons: {
      show: (n: number) => (n === 1 ? 'L’afficher' : 'Les afficher'),
      remind: 'Me prévenir avant',
      both: 'Rappels et résumé',
      weekly: 'Seulement le résumé',
      before: 'Seulement les rappels',
      change: 'Modifier les rappels',
      stop: 'Arrêter les rappels',
    },
    help: {
      title: 'Être prévenu à temps',
      text: 'Je compte ce qui va bientôt disparaître définitivement, et je vous dis d’avance combien.',
      examples: [
        'Prévenez-moi avant que ce soit perdu',
        'Envoyez-moi un résumé hebdomadaire de ce qui va disparaître',
        'Qu’est-ce qui disparaît cette semaine\u00a0?',
      ],
    },
  },
};
