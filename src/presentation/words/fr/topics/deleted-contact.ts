import { type TopicWords } from '../../topic-words';

export const DELETED_CONTACT: TopicWords = {
  title: 'Contacts supprimés',
  ask: 'J’ai supprimé un contact',
  text: [
    'Je récupère des messages et ne vois pas les contacts. Dans Outlook, un contact supprimé est dans « Éléments supprimés » : remettez-le dans vos contacts.',
    'S’il n’y est pas, choisissez « Récupérer les éléments supprimés de ce dossier ». Ce qui n’est plus là non plus, votre support peut encore le trouver.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'Dans Outlook' },
    { to: 'recover-on-the-web', title: 'Dans Outlook sur le web' },
  ],
  step: { title: 'Demander au support', say: 'Demander au support informatique', helpdesk: true },
};
