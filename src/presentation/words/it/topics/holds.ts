import { type TopicWords } from '../../topic-words';

export const HOLDS: TopicWords = {
  title: 'Il blocco legale della sua cassetta postale',
  ask: 'La mia cassetta postale è in blocco legale?',
  text: [
    'Un blocco legale conserva la posta anche se qualcuno la elimina. Vedo solo quelli che ha chiesto qui. Possono essercene altri, che non vedo o di cui non posso parlare.',
    'Lo sa con certezza l’assistenza tecnica o l’ufficio legale.',
  ],
  links: [{ to: 'holds', title: 'Blocchi in Exchange Online' }],
  step: { title: 'Le mie richieste', say: 'Le mie richieste', helpdesk: true },
};
