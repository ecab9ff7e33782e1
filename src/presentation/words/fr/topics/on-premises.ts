import { type TopicWords } from '../../topic-words';

export const ON_PREMISES: TopicWords = {
  title: 'Les boîtes aux lettres sur vos serveurs',
  ask: 'Avez-vous accès aux boîtes aux lettres d’Exchange Server ?',
  text: [
    'J’ai accès aux boîtes aux lettres d’Exchange Online. Une boîte sur un Exchange Server de votre organisation, ou une boîte sans licence, est hors de ma portée.',
    'Dans Outlook, essayez tout de même « Récupérer les éléments supprimés de ce dossier ». Qui gère le serveur peut faire plus : il en a la sauvegarde.',
  ],
  links: [{ to: 'exchange-server-backup', title: 'Sauvegarde d’Exchange Server' }],
  step: { title: 'Demander au support', say: 'Demander au support informatique', helpdesk: true },
};
