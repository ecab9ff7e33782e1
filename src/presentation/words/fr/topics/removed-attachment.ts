import { type TopicWords } from '../../topic-words';

export const REMOVED_ATTACHMENT: TopicWords = {
  title: 'Une pièce jointe retirée d’un message',
  ask: 'J’ai retiré la pièce jointe d’un message',
  text: [
    'Retirer une pièce jointe, c’est enregistrer le message sans elle. Exchange ne garde pas de version antérieure que vous ou moi puissions ouvrir. Ce qui peut aider :',
  ],
  points: [
    'Demandez à l’expéditeur : le message est dans ses « Éléments envoyés ».',
    'Si vous l’avez envoyé ou transféré vous-même, regardez dans les vôtres.',
    'Si c’est tout le message qui a été supprimé, dites-moi de qui : celui-là, je le trouve.',
    'Si votre organisation conserve vos messages, il existe peut-être une version antérieure. Votre support peut regarder.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'Dans Outlook' },
    { to: 'recover-on-the-web', title: 'Dans Outlook sur le web' },
  ],
  step: { title: 'Demander au support', say: 'Demander au support informatique', helpdesk: true },
};
