import { type NOTICES as ENGLISH } from '../../en/requests/notices';
import { isOne, messages, ofName } from '../figures';

type Notices = typeof ENGLISH;

const counted = (n: number): string => `${messages(n)} ${isOne(n) ? 'supprimé' : 'supprimés'}`;

/** To the owner of a mailbox. */
const OWNER: Notices['ownerNotice'] = {
  asked: (n, count, who) =>
    who === null
      ? `Depuis votre compte, on a demandé de restaurer ${counted(count)} dans votre boîte aux lettres (demande #${n}).`
      : `${who} a demandé de restaurer ${counted(count)} dans votre boîte aux lettres (demande #${n}).`,
  done: (n, count, who) =>
    who === null
      ? `${counted(count)} ${isOne(count) ? 'a été restauré' : 'ont été restaurés'} dans votre boîte aux lettres (demande #${n}).`
      : `${who} a fait restaurer ${counted(count)} dans votre boîte aux lettres (demande #${n}).`,
  notYou: (n) =>
    `Si ce n’était pas vous, quelqu’un d’autre utilise peut-être votre compte\u00a0: dites «\u00a0retirer la demande ${n}\u00a0», et prévenez tout de suite votre support.`,
  notExpected: 'Si vous ne vous y attendiez pas, prévenez votre support.',
};

type About = Notices['notices']['about'];

/** One event, said to the person who asked, to approvers, and where everybody reads: without names or content. */
type NoticeWords = About[keyof About];

const same = (named: NoticeWords['approver'], anybody: NoticeWords['anybody']): NoticeWords => ({
  requester: named,
  approver: named,
  anybody,
});

const ABOUT: About = {
  submitted: {
    requester: (request) => `${request} a été transmise à votre support.`,
    approver: (request, who) => `${request} ${ofName(who)} attend une décision.`,
    anybody: (request) => `${request} attend une décision.`,
  },
  'scope-changed': same(
    (request, who) =>
      `${request} a été modifiée par ${who}. Les approbations données jusqu’ici ne comptent plus.`,
    (request) => `${request} a été modifiée. Les approbations données jusqu’ici ne comptent plus.`,
  ),
  endorsed: same(
    (request, who) => `${request}\u00a0: ${who} a dit oui. Un second approbateur doit donner son accord.`,
    (request) => `${request} a une approbation sur deux.`,
  ),
  approved: same(
    (request, who) => `${request} a été approuvée par ${who}.`,
    (request) => `${request} a été approuvée.`,
  ),
  rejected: same(
    (request, who) => `${request} a été refusée par ${who}.`,
    (request) => `${request} a été refusée.`,
  ),
  withdrawn: {
    requester: (request) => `${request} est retirée.`,
    approver: (request, who) => `${request} a été retirée par ${who}.`,
    anybody: (request) => `${request} a été retirée.`,
  },
  expired: same(
    (request) => `${request} a expiré\u00a0: personne n’a décidé à temps.`,
    (request) => `${request} a expiré.`,
  ),
  reminder: {
    requester: (request) => `${request} attend toujours le support.`,
    approver: (request) => `${request} attend toujours une décision.`,
    anybody: (request) => `${request} attend toujours.`,
  },
  'taken-over': {
    requester: (request, who) => `${request}\u00a0: ${who} s’en occupe.`,
    approver: (request, who) => `${request} a été prise en charge par ${who}.`,
    anybody: (request) => `${request}\u00a0: quelqu’un s’en occupe.`,
  },
  'handed-over': {
    requester: (request) => `${request} est de nouveau entre les mains de tous les approbateurs.`,
    approver: (request) =>
      `${request} est de nouveau à tout le monde\u00a0: rien ne s’est passé depuis un moment.`,
    anybody: (request) => `${request} est de nouveau à tout le monde.`,
  },
  delegated: {
    requester: (request, who) => `${request} a été confiée à un collègue par ${who}.`,
    approver: (request, who) => `${request} vous a été confiée par ${who}.`,
    anybody: (request) => `${request} a été transmise.`,
  },
  question: {
    requester: (request, who) => `${request}\u00a0: ${who} vous pose une question.`,
    approver: (request, who) => `${request}\u00a0: ${who} a posé une question.`,
    anybody: (request) => `${request} attend une réponse.`,
  },
  answer: {
    requester: (request) => `${request}\u00a0: votre réponse est arrivée au support.`,
    approver: (request, who) => `${request}\u00a0: ${who} a répondu.`,
    anybody: (request) => `${request} a une réponse.`,
  },
  estimated: same(
    (request) => `${request}\u00a0: eDiscovery a compté.`,
    (request) => `${request}\u00a0: eDiscovery a compté.`,
  ),
  'not-counted': same(
    (request) => `${request}\u00a0: le comptage avant la décision n’a pas été possible.`,
    (request) => `${request}\u00a0: le comptage avant la décision n’a pas été possible.`,
  ),
  task: {
    requester: (request) => `${request} est entre les mains du support.`,
    approver: (request) => `${request} est à faire manuellement\u00a0: sa carte indique les étapes.`,
    anybody: (request) => `${request} est à faire manuellement.`,
  },
  progress: same(
    (request) => `${request} est en cours.`,
    (request) => `${request} est en cours.`,
  ),
  delayed: same(
    (request) =>
      `${request} prend plus de temps\u00a0: Microsoft 365 ne répond pas. Je continue d’essayer, et rien n’est perdu.`,
    (request) => `${request} prend plus de temps.`,
  ),
  done: same(
    (request) => `${request} est terminée.`,
    (request) => `${request} est terminée.`,
  ),
  failed: same(
    (request) => `${request} n’a pas pu être exécutée.`,
    (request) => `${request} n’a pas pu être exécutée.`,
  ),
  released: same(
    (request) => `${request}\u00a0: la conservation a pris fin.`,
    (request) => `${request}\u00a0: la conservation a pris fin.`,
  ),
  'hold-ends': same(
    (request) =>
      `${request}\u00a0: le dernier jour souhaité pour la conservation est passé. Elle reste en place.`,
    (request) => `${request}\u00a0: son dernier jour est passé. La conservation reste en place.`,
  ),
};

/** What people are told unasked. */
export const NOTICES: Notices = {
  ownerNotice: OWNER,
  notices: {
    about: ABOUT,
    comment: (text) => `Commentaire\u00a0: «\u00a0${text}\u00a0»`,
    question: (text) => `Question\u00a0: «\u00a0${text}\u00a0»`,
    answer: (text) => `Réponse\u00a0: «\u00a0${text}\u00a0»`,
    why: (text) => `Motif\u00a0: «\u00a0${text}\u00a0»`,
    estimate: (text) => `Estimation\u00a0: ${text}`,
    next: {
      openCard: 'Ceux qui peuvent en voir plus le trouvent sur sa carte.',
      decide: (n) =>
        `Décidez sur sa carte, ou dites «\u00a0approuver ${n}\u00a0» ou «\u00a0refuser ${n}\u00a0».`,
      task: (n) => `Quand c’est fait, dites «\u00a0${n} est terminée\u00a0».`,
      answer: (n) =>
        `Répondez sur sa carte, ou dites «\u00a0réponse à ${n}\u00a0:\u00a0» suivi de votre réponse.`,
      nothingFits: (n) =>
        `Une exportation échouerait donc. Dites «\u00a0modifier ${n}\u00a0» pour demander d’autres jours ou d’autres mots, ou «\u00a0retirer la demande ${n}\u00a0».`,
      retry: (n) =>
        `Appuyez ensuite sur «\u00a0Réessayer\u00a0» sur sa carte, ou dites «\u00a0réessayer ${n}\u00a0».`,
      release: (n) =>
        `Pour y mettre fin, dites «\u00a0lever la conservation ${n}\u00a0». C’est aussi le support qui en décide.`,
      nothing: 'Vous n’avez plus rien à faire.',
      wait: 'Vous n’avez rien à faire pour le moment.',
    },
  },
};
