import { type TopicWords } from '../../topic-words';

export const IN_PLACE_HOLD: TopicWords = {
  title: 'Les In-Place Holds n’existent plus',
  ask: 'Qu’est-ce qu’un In-Place Hold ?',
  text: [
    'Un In-Place Hold (« blocage local ») gardait les messages qui répondaient à une recherche. Dans Exchange Online, on ne peut plus en créer depuis juillet 2020, ni en modifier depuis octobre 2020.',
    'Aujourd’hui, une conservation eDiscovery fait la même chose ; une conservation pour litige garde toute la boîte aux lettres. Les deux se demandent au support.',
  ],
  links: [{ to: 'holds', title: 'Les conservations dans Exchange Online' }],
  step: {
    title: 'Demander une conservation',
    say: 'Mettez ma boîte aux lettres en conservation légale',
    helpdesk: true,
  },
};
