import { type TopicWords } from '../../topic-words';

export const RETENTION_TAGS: TopicWords = {
  title: 'E\u2011mails que somem sozinhos',
  ask: 'O que é uma marca de retenção?',
  text: [
    'Sua organização pode dar uma marca de retenção a pastas e mensagens. Ela diz depois de quantos dias um e\u2011mail é excluído ou movido para o arquivo morto online.',
    'E\u2011mails antigos que parecem ter sumido de uma pasta muitas vezes estão nesse arquivo. Diga o nome de uma pasta e eu leio a marca dela.',
  ],
  links: [{ to: 'retention-tags', title: 'Marcas e políticas de retenção' }],
  step: {
    title: 'Ver a Caixa de Entrada',
    say: 'O que acontece com os e\u2011mails da minha Caixa de Entrada?',
  },
};
