import { type TopicWords } from '../../topic-words';

export const BACKUP: TopicWords = {
  title: 'O backup dos seus e\u2011mails',
  ask: 'Existe um backup dos meus e\u2011mails?',
  text: [
    'O Exchange Online guarda várias cópias de cada caixa de correio em data centers diferentes; uma falha em um deles não perde nada. Elas não são um backup do que você exclui: cada cópia também o exclui.',
    'Mas os e\u2011mails excluídos ficam guardados por um tempo: depois de “Itens Excluídos”, por mais {days} dias, aproximadamente. Nesse prazo, posso recuperar os seus.',
  ],
  links: [{ to: 'back-up-email', title: 'Backup de e\u2011mails no Exchange Online' }],
  step: { title: 'Ver o que excluí', say: 'O que eu excluí nas últimas duas semanas?' },
};
