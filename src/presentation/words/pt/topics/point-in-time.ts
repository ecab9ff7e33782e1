import { type TopicWords } from '../../topic-words';

export const POINT_IN_TIME: TopicWords = {
  title: 'Voltar a como era em um dia',
  ask: 'Você pode voltar minha caixa ao estado da semana passada?',
  text: [
    'O Exchange Online não pode voltar uma caixa de correio a como era em um dia anterior.',
    'O mais próximo disso: recupero tudo o que você excluiu desde então, cada e\u2011mail na sua pasta. Isso alcança cerca de {days} dias, até {reach}, e mais para o que ainda está em “Itens Excluídos”.',
  ],
  links: [{ to: 'back-up-email', title: 'O que o Exchange Online pode restaurar' }],
  step: { title: 'Tudo desde segunda-feira', say: 'Recupere tudo o que excluí desde segunda-feira' },
};
