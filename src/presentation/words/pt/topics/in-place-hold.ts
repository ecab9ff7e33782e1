import { type TopicWords } from '../../topic-words';

export const IN_PLACE_HOLD: TopicWords = {
  title: 'Não há mais In-Place Hold',
  ask: 'O que é um In-Place Hold?',
  text: [
    'Um In-Place Hold (“bloqueio in-loco”) guardava os e\u2011mails que atendiam a uma pesquisa. No Exchange Online, não se pode criar nenhum desde julho de 2020, nem alterar nenhum desde outubro de 2020.',
    'Hoje, uma retenção de eDiscovery faz o mesmo; uma retenção de litígio guarda a caixa inteira. As duas são pedidas ao suporte técnico.',
  ],
  links: [{ to: 'holds', title: 'Retenções no Exchange Online' }],
  step: {
    title: 'Pedir uma retenção',
    say: 'Coloque minha caixa de correio em retenção legal',
    helpdesk: true,
  },
};
