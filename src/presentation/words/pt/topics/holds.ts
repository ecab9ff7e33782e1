import { type TopicWords } from '../../topic-words';

export const HOLDS: TopicWords = {
  title: 'A retenção legal da sua caixa',
  ask: 'Minha caixa de correio está em retenção legal?',
  text: [
    'Uma retenção legal guarda os e\u2011mails mesmo que alguém os exclua. Só vejo as que você pediu aqui. Pode haver outras, que não vejo ou das quais não posso falar.',
    'Quem sabe com certeza é o suporte técnico ou o departamento jurídico.',
  ],
  links: [{ to: 'holds', title: 'Retenções no Exchange Online' }],
  step: { title: 'Meus pedidos', say: 'Meus pedidos', helpdesk: true },
};
