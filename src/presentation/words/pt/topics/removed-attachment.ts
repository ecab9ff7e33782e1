import { type TopicWords } from '../../topic-words';

export const REMOVED_ATTACHMENT: TopicWords = {
  title: 'Um anexo que você removeu de um e-mail',
  ask: 'Removi o anexo de um e-mail',
  text: [
    'Quem remove um anexo salva o e-mail sem ele. O Exchange não guarda uma versão anterior que você ou eu possamos abrir. O que pode ajudar:',
  ],
  points: [
    'Pergunte a quem enviou: o e-mail está em “Itens Enviados” dessa pessoa.',
    'Se foi você que enviou ou encaminhou, procure nos seus.',
    'Se o e-mail inteiro foi excluído, diga de quem era: esse eu encontro.',
    'Se sua organização retém seus e-mails, talvez exista uma versão anterior. O suporte técnico pode verificar.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'No Outlook' },
    { to: 'recover-on-the-web', title: 'No Outlook na Web' },
  ],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
