import { type TopicWords } from '../../topic-words';

export const DELETED_CONTACT: TopicWords = {
  title: 'Contatos excluídos',
  ask: 'Excluí um contato',
  text: [
    'Eu recupero e\u2011mails e não vejo contatos. No Outlook, um contato excluído fica em “Itens Excluídos”: mova-o de volta para os contatos.',
    'Se não estiver lá, escolha “Recuperar itens excluídos desta pasta”. O que também não estiver ali, talvez o suporte técnico ainda encontre.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'No Outlook' },
    { to: 'recover-on-the-web', title: 'No Outlook na Web' },
  ],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
