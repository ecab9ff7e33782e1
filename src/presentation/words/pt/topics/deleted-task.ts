import { type TopicWords } from '../../topic-words';

export const DELETED_TASK: TopicWords = {
  title: 'Tarefas excluídas',
  ask: 'Excluí uma tarefa',
  text: [
    'Eu recupero e\u2011mails e não vejo tarefas. No Outlook, uma tarefa excluída fica em “Itens Excluídos”: mova-a de volta para as tarefas.',
    'Se não estiver lá, escolha “Recuperar itens excluídos desta pasta”. O que também não estiver ali, talvez o suporte técnico ainda encontre.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'No Outlook' },
    { to: 'recover-on-the-web', title: 'No Outlook na Web' },
  ],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
