import { type TopicWords } from '../../topic-words';

export const DEPARTED: TopicWords = {
  title: 'Quando um colega sai da empresa',
  ask: 'Um colega sai da empresa: o que devemos fazer?',
  text: [
    'Cerca de {leftDays} dias depois que a conta é excluída, os e\u2011mails se perdem, a menos que algo os guarde. Para uma conta excluída hoje, seria {leftUntil}.',
    'Nesta ordem:',
  ],
  points: [
    'Primeiro uma retenção, se há e\u2011mails que precisam ficar; depois é tarde.',
    'Transformar em caixa compartilhada, se outros vão trabalhar nela.',
    'Dar acesso a quem assume o lugar e encaminhar os e\u2011mails novos.',
    'Só então retirar a licença e excluir a conta.',
    'Uma caixa em retenção fica guardada sem conta; o suporte a lê por eDiscovery.',
  ],
  links: [
    { to: 'offboarding', title: 'Quando alguém sai' },
    { to: 'inactive-mailboxes', title: 'Caixas de correio inativas' },
  ],
  step: {
    title: 'Pedir a caixa de correio',
    say: 'Preciso dos e\u2011mails de um colega que saiu da empresa',
    helpdesk: true,
  },
};
