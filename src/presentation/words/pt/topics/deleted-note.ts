import { type TopicWords } from '../../topic-words';

export const DELETED_NOTE: TopicWords = {
  title: 'Anotações excluídas',
  ask: 'Excluí uma anotação',
  text: [
    'Eu recupero e\u2011mails e não vejo anotações. No Outlook, uma anotação excluída fica em “Itens Excluídos”: mova-a de volta para as anotações.',
    'Se não estiver lá, escolha “Recuperar itens excluídos desta pasta”. O que também não estiver ali, talvez o suporte técnico ainda encontre.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'No Outlook' },
    { to: 'recover-on-the-web', title: 'No Outlook na Web' },
  ],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
