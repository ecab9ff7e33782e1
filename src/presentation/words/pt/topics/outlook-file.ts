import { type TopicWords } from '../../topic-words';

export const OUTLOOK_FILE: TopicWords = {
  title: 'Uma cópia só sua dos seus e\u2011mails',
  ask: 'Como salvo meus e\u2011mails do Outlook em um arquivo?',
  text: ['O Outlook clássico para Windows salva e\u2011mails, contatos e calendário em um arquivo .pst:'],
  points: [
    '“Arquivo”, depois “Abrir e Exportar”, depois “Importar/Exportar”.',
    '“Exportar para um arquivo”, depois “Arquivo de Dados do Outlook (.pst)”.',
    'Escolha sua caixa de correio e “Incluir subpastas”.',
    'Escolha um local e depois “Concluir”. A senha é opcional.',
    'O Outlook na Web não faz isso: peça uma exportação ao suporte técnico.',
  ],
  links: [{ to: 'export-pst', title: 'Exportar para um arquivo .pst' }],
  step: { title: 'Pedir uma exportação', say: 'Exporte meus e\u2011mails', helpdesk: true },
};
