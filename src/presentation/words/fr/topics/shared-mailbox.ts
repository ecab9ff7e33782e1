import { type TopicWords } from '../../topic-words';

export const SHARED_MAILBOX: TopicWords = {
  title: 'Les boîtes aux lettres qui ne sont pas à vous',
  ask: 'Pouvez-vous regarder dans une boîte partagée ?',
  text: [
    'Je regarde dans une boîte partagée où vous avez un accès complet, avec votre droit et jamais avec le mien. Donnez son adresse, par exemple « récupérez le mail supprimé dans la boîte info@contoso.com ».',
    'Ce que je restaure revient dans cette boîte, et il est noté que vous l’avez demandé. Pour une boîte que vous ne pouvez pas ouvrir, c’est votre support qui décide.',
  ],
  links: [{ to: 'recover-in-outlook', title: 'Dans Outlook' }],
  step: { title: 'Demander au support', say: 'Demander au support informatique', helpdesk: true },
};
