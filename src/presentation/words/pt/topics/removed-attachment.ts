import { type TopicWords } from '../../topic-words';

export const REMOVED_ATTACHMENT: TopicWords = {
  title: 'Um anexo que você removeu de um e\u2011mail',
  ask: 'Removi o anexo de um e\u2011mail',
  text: [
    'Quem remove um anexo salva o e\u2011mail sem ele. O Exchange não guarda uma versão anterior que você ou eu possamos abrir. O que pode ajudar:',
  ],
  points: [
    'Pergunte a quem enviou: o e\u2011mail está em “Itens Enviados” dessa pessoa.',
    'Se foi você que enviou ou encaminhou, procure nos seus.',
    'Se o e\u2011mail inteiro foi excluído, diga de quem era: esse eu encontro.',
    'Se sua organização retém seus e\u2011mails, talvez exista uma versão anterior. O suporte técnico pode verificar.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'No Outlook' },
    { to: 'recover-on-the-web', title: 'No Outlook na Web' },
  ],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
