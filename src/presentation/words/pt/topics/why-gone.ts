import { type TopicWords } from '../../topic-words';

export const WHY_GONE: TopicWords = {
  title: 'Por que um e\u2011mail desapareceu',
  ask: 'Por que o meu e\u2011mail desapareceu?',
  text: [
    'A caixa de correio guarda onde está um e\u2011mail excluído, desde quando mais ou menos e onde estava antes. Não guarda quem ou o que o excluiu.',
    'Pode ter sido uma regra sua, uma regra da sua organização, um programa de e\u2011mail ou alguém com acesso. Talvez o log de auditoria da sua organização diga; o seu suporte pode ver.',
  ],
  links: [{ to: 'retention-tags', title: 'Marcas e políticas de retenção' }],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
