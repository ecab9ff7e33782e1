import { type TopicWords } from '../../topic-words';

export const WHY_GONE: TopicWords = {
  title: 'Porque é que um e-mail desapareceu',
  ask: 'Por que o meu e-mail desapareceu?',
  text: [
    'A caixa de correio guarda onde está um e-mail eliminado, desde quando mais ou menos e onde estava antes. Não guarda quem ou o quê o eliminou.',
    'Pode ter sido uma regra sua, uma regra da sua organização, um programa de correio ou alguém com acesso. Talvez o registo de auditoria da sua organização o diga; o seu suporte pode ver.',
  ],
  links: [{ to: 'retention-tags', title: 'Marcas e políticas de retenção' }],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
