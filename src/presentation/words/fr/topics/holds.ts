import { type TopicWords } from '../../topic-words';

export const HOLDS: TopicWords = {
  title: 'La conservation légale de votre boîte',
  ask: 'Ma boîte aux lettres est-elle en conservation légale ?',
  text: [
    'Une conservation légale garde les messages, même si quelqu’un les supprime. Je ne vois que celles que vous avez demandées ici. Il peut y en avoir d’autres, que je ne vois pas ou dont je ne peux rien dire.',
    'Votre support informatique ou votre service juridique le sait avec certitude.',
  ],
  links: [{ to: 'holds', title: 'Les conservations dans Exchange Online' }],
  step: { title: 'Mes demandes', say: 'Mes demandes', helpdesk: true },
};
