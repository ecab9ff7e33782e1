import { type TopicWords } from '../../topic-words';

export const IN_PLACE_HOLD: TopicWords = {
  title: 'Gli In-Place Hold non esistono più',
  ask: 'Che cos’è un In-Place Hold?',
  text: [
    'Un In-Place Hold («blocco sul posto») conservava la posta che rispondeva a una ricerca. In Exchange Online non se ne possono creare da luglio 2020, né modificare da ottobre 2020.',
    'Oggi un blocco eDiscovery fa lo stesso; un blocco per controversia legale conserva l’intera cassetta postale. Entrambi si chiedono all’assistenza tecnica.',
  ],
  links: [{ to: 'holds', title: 'Blocchi in Exchange Online' }],
  step: { title: 'Chiedi un blocco', say: 'Metti la mia cassetta postale in blocco legale', helpdesk: true },
};
