import { type TopicWords } from '../../topic-words';

export const DELETED_EVENT: TopicWords = {
  title: 'Reuniões e compromissos excluídos',
  ask: 'Excluí uma reunião do meu calendário',
  text: [
    'Convites e atualizações são e\u2011mails, então eu os encontro. Aceite de novo um convite restaurado, e a reunião volta ao seu calendário.',
    'Um item excluído no próprio calendário eu não vejo. Procure no Outlook em “Itens Excluídos”, depois em “Recuperar itens excluídos desta pasta”, e mova-o para o calendário.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'No Outlook' },
    { to: 'recover-on-the-web', title: 'No Outlook na Web' },
  ],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
