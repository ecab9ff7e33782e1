import { type TopicWords } from '../../topic-words';

export const DELETED_NOTE: TopicWords = {
  title: 'Notes supprimées',
  ask: 'J’ai supprimé une note',
  text: [
    'Je récupère des messages et ne vois pas les notes. Dans Outlook, une note supprimée est dans « Éléments supprimés » : remettez-la dans vos notes.',
    'Si elle n’y est pas, choisissez « Récupérer les éléments supprimés de ce dossier ». Ce qui n’est plus là non plus, votre support peut encore le trouver.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'Dans Outlook' },
    { to: 'recover-on-the-web', title: 'Dans Outlook sur le web' },
  ],
  step: { title: 'Demander au support', say: 'Demander au support informatique', helpdesk: true },
};
