import { type TopicWords } from '../../topic-words';

export const SINGLE_ITEM_RECOVERY: TopicWords = {
  title: 'E\u2011mails excluídos permanentemente',
  ask: 'O que acontece com e\u2011mails excluídos permanentemente?',
  text: [
    'O que é removido também dos itens recuperáveis ninguém vê mais. Mesmo assim, o Exchange o guarda até o fim dos {days} dias. Isso se chama recuperação de item único e está ativo, a menos que sua organização o tenha desativado.',
    'Ele só volta com a aprovação do suporte técnico. Então tento colocá-lo onde estava; o que eu não conseguir, um atendente faz à mão.',
  ],
  links: [{ to: 'recoverable-items', title: 'Recuperação de item único' }],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
