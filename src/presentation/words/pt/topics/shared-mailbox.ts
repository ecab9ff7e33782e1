import { type TopicWords } from '../../topic-words';

export const SHARED_MAILBOX: TopicWords = {
  title: 'Caixas de correio que não são suas',
  ask: 'Você pode olhar em uma caixa compartilhada?',
  text: [
    'Olho em uma caixa compartilhada à qual você tem acesso total, com a sua permissão e nunca com a minha. Diga o endereço dela, por exemplo “recupere o e\u2011mail excluído na caixa info@contoso.com”.',
    'O que restauro volta para essa caixa, e fica registrado que você pediu. Sobre uma que você não pode abrir, quem decide é o suporte técnico.',
  ],
  links: [{ to: 'recover-in-outlook', title: 'No Outlook' }],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
