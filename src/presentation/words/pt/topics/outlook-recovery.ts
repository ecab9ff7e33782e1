import { type TopicWords } from '../../topic-words';

export const OUTLOOK_RECOVERY: TopicWords = {
  title: 'Recuperar e\u2011mails no Outlook por conta própria',
  ask: 'Como recupero por conta própria e\u2011mails excluídos no Outlook?',
  text: ['Posso fazer isso por você. Para fazer por conta própria, no Outlook clássico ou na Web:'],
  points: [
    'Abra “Itens Excluídos”; o que estiver lá, mova de volta.',
    'Se não estiver, escolha “Recuperar itens excluídos desta pasta”.',
    'Marque o que falta e escolha “Restaurar”. Procure na pasta antiga ou em “Itens Excluídos”.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'No Outlook' },
    { to: 'recover-on-the-web', title: 'No Outlook na Web' },
  ],
  step: { title: 'Faça isso por mim', say: 'O que eu excluí nas últimas duas semanas?' },
};
