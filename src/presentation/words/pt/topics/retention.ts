import { type TopicWords } from '../../topic-words';

export const RETENTION: TopicWords = {
  title: 'Por quanto tempo fica o e\u2011mail excluído',
  ask: 'Por quanto tempo os e\u2011mails excluídos são mantidos?',
  text: [
    'O e\u2011mail que você exclui vai para “Itens Excluídos” e fica lá até você esvaziar a pasta.',
    'O que sai de lá ainda pode ser recuperado por cerca de {days} dias; foi assim que sua organização definiu. Hoje isso alcança mais ou menos até {reach}. Depois está perdido de vez, a menos que uma retenção legal o proteja.',
  ],
  links: [{ to: 'recoverable-items', title: 'A pasta Itens Recuperáveis' }],
  step: { title: 'Ver o que excluí', say: 'O que eu excluí nas últimas duas semanas?' },
};
