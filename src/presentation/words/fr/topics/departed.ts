import { type TopicWords } from '../../topic-words';

export const DEPARTED: TopicWords = {
  title: 'Quand un collègue s’en va',
  ask: 'Un collègue quitte l’entreprise : que faire ?',
  text: [
    'Environ {leftDays} jours après la suppression du compte, ses messages sont perdus, sauf si quelque chose les garde. Pour un compte supprimé aujourd’hui, ce serait le {leftUntil}.',
    'Dans cet ordre :',
  ],
  points: [
    'D’abord une conservation, si des messages doivent être gardés ; plus tard, c’est trop tard.',
    'En faire une boîte aux lettres partagée, si d’autres doivent y travailler.',
    'Y donner accès à un successeur et lui transférer les nouveaux messages.',
    'Ensuite seulement, retirer la licence et supprimer le compte.',
    'Une boîte en conservation est gardée sans compte ; le support la lit par eDiscovery.',
  ],
  links: [
    { to: 'offboarding', title: 'Quand quelqu’un s’en va' },
    { to: 'inactive-mailboxes', title: 'Boîtes aux lettres inactives' },
  ],
  step: {
    title: 'Demander sa boîte',
    say: 'J’ai besoin des messages d’un collègue qui a quitté l’entreprise',
    helpdesk: true,
  },
};
