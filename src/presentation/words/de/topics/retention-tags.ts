import { type TopicWords } from '../../topic-words';

export const RETENTION_TAGS: TopicWords = {
  title: 'Mails, die von selbst verschwinden',
  ask: 'Was ist ein Aufbewahrungstag?',
  text: [
    'Ihre Organisation kann Ordnern und Nachrichten eine Aufbewahrungsregel geben. Sie sagt, nach wie vielen Tagen Mails gelöscht oder ins Onlinearchiv verschoben werden.',
    'Alte Mails, die aus einem Ordner verschwunden sind, liegen deshalb oft im Archiv. Nennen Sie einen Ordner, und ich lese seine Regel.',
  ],
  links: [{ to: 'retention-tags', title: 'Aufbewahrungstags und -richtlinien' }],
  step: { title: 'Posteingang ansehen', say: 'Was passiert mit den Mails im Posteingang?' },
};
