import { type TopicWords } from '../../topic-words';

export const WHY_GONE: TopicWords = {
  title: 'Perché un messaggio è sparito',
  ask: 'Perché la mia mail è sparita?',
  text: [
    'La casella registra dove si trova un messaggio eliminato, da quando circa e dov’era prima. Non registra chi o che cosa lo ha eliminato.',
    'Può essere stata una sua regola, una regola della sua organizzazione, un programma di posta o qualcuno con accesso. Forse lo dice il registro di controllo della sua organizzazione; la sua assistenza può guardare.',
  ],
  links: [{ to: 'retention-tags', title: 'Tag e criteri di conservazione' }],
  step: { title: 'Chiedi all’assistenza', say: 'Chiedi all’assistenza tecnica', helpdesk: true },
};
