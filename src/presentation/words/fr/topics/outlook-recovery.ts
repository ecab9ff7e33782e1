import { type TopicWords } from '../../topic-words';

export const OUTLOOK_RECOVERY: TopicWords = {
  title: 'Récupérer vous-même vos messages dans Outlook',
  ask: 'Comment récupérer moi-même des messages supprimés dans Outlook ?',
  text: ['Je peux le faire pour vous. Pour le faire vous-même, dans Outlook classique ou sur le web :'],
  points: [
    'Ouvrez « Éléments supprimés » ; ce qui s’y trouve, remettez-le en place.',
    'Sinon, choisissez « Récupérer les éléments supprimés de ce dossier ».',
    'Cochez ce qui vous manque, puis « Restaurer ». Vous le retrouverez dans son ancien dossier ou dans « Éléments supprimés ».',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'Dans Outlook' },
    { to: 'recover-on-the-web', title: 'Dans Outlook sur le web' },
  ],
  step: { title: 'Faites-le pour moi', say: 'Qu’ai-je supprimé ces deux dernières semaines ?' },
};
