import { type TopicWords } from '../../topic-words';

export const DELETED_EVENT: TopicWords = {
  title: 'Réunions et rendez-vous supprimés',
  ask: 'J’ai supprimé une réunion de mon calendrier',
  text: [
    'Les invitations et leurs mises à jour sont des messages : je les trouve. Acceptez de nouveau une invitation restaurée, et sa réunion revient dans votre calendrier.',
    'Une entrée supprimée dans le calendrier lui-même, je ne la vois pas. Cherchez-la dans Outlook sous « Éléments supprimés », puis sous « Récupérer les éléments supprimés de ce dossier », et déplacez-la vers votre calendrier.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'Dans Outlook' },
    { to: 'recover-on-the-web', title: 'Dans Outlook sur le web' },
  ],
  step: { title: 'Demander au support', say: 'Demander au support informatique', helpdesk: true },
};
