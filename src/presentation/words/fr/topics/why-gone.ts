import { type TopicWords } from '../../topic-words';

export const WHY_GONE: TopicWords = {
  title: 'Pourquoi un message a disparu',
  ask: 'Pourquoi mon mail a-t-il disparu ?',
  text: [
    'La boîte note où se trouve un message supprimé, depuis quand environ, et où il était avant. Elle ne note pas qui ou quoi l’a supprimé.',
    'Ce peut être une de vos règles, une règle de votre organisation, un logiciel de messagerie ou une personne qui a accès. Le journal d’audit de votre organisation le dit peut-être\u00a0; votre support peut regarder.',
  ],
  links: [{ to: 'retention-tags', title: 'Balises et stratégies de rétention' }],
  step: { title: 'Demander au support', say: 'Demander au support informatique', helpdesk: true },
};
