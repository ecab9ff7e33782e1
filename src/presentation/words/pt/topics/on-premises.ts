import { type TopicWords } from '../../topic-words';

export const ON_PREMISES: TopicWords = {
  title: 'Caixas de correio em servidores próprios',
  ask: 'Você tem acesso a caixas de correio no Exchange Server?',
  text: [
    'Tenho acesso às caixas de correio no Exchange Online. Uma caixa em um Exchange Server da sua organização, ou uma sem licença, está fora do meu alcance.',
    'No Outlook, você ainda pode tentar “Recuperar itens excluídos desta pasta”. Quem administra o servidor pode fazer mais: tem o backup dele.',
  ],
  links: [{ to: 'exchange-server-backup', title: 'Backup do Exchange Server' }],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
