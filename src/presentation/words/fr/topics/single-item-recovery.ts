import { type TopicWords } from '../../topic-words';

export const SINGLE_ITEM_RECOVERY: TopicWords = {
  title: 'Les messages supprimés définitivement',
  ask: 'Que deviennent les messages supprimés définitivement ?',
  text: [
    'Ce qui est retiré aussi des éléments récupérables n’est plus visible pour personne. Exchange le garde pourtant jusqu’à la fin des {days} jours. C’est la récupération d’élément unique ; elle est active, sauf si votre organisation l’a désactivée.',
    'Un tel message ne revient qu’avec l’accord de votre support. J’essaie alors de le remettre à sa place ; si je n’y arrive pas, un agent s’en charge.',
  ],
  links: [{ to: 'recoverable-items', title: 'Récupération d’élément unique' }],
  step: { title: 'Demander au support', say: 'Demander au support informatique', helpdesk: true },
};
