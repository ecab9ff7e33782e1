import { type TopicWords } from '../../topic-words';

export const RETENTION: TopicWords = {
  title: 'Wie lange gelöschte Mails bleiben',
  ask: 'Wie lange werden gelöschte Mails aufbewahrt?',
  text: [
    'Was Sie löschen, kommt in „Gelöschte Elemente“ und bleibt dort, bis Sie den Ordner leeren.',
    'Danach bleibt es noch etwa {days} Tage wiederherstellbar; so hat es Ihre Organisation eingestellt. Heute reicht das bis etwa {reach} zurück. Dann ist es endgültig weg, außer eine Aufbewahrungspflicht hält es.',
  ],
  links: [{ to: 'recoverable-items', title: 'Der Ordner für wiederherstellbare Elemente' }],
  step: { title: 'Gelöschtes zeigen', say: 'Was habe ich in den letzten zwei Wochen gelöscht?' },
};
