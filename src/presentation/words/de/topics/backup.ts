import { type TopicWords } from '../../topic-words';

export const BACKUP: TopicWords = {
  title: 'Ob Ihre Mails gesichert sind',
  ask: 'Gibt es ein Backup meiner Mails?',
  text: [
    'Exchange Online hält mehrere Kopien jedes Postfachs in verschiedenen Rechenzentren; ein Ausfall dort verliert nichts. Eine Sicherung gegen Ihr eigenes Löschen ist das nicht: Jede Kopie löscht mit.',
    'Gelöschte Mails bleiben aber eine Weile, nach „Gelöschte Elemente“ noch etwa {days} Tage. So lange kann ich Ihre zurückholen.',
  ],
  links: [{ to: 'back-up-email', title: 'Mails in Exchange Online sichern' }],
  step: { title: 'Gelöschtes zeigen', say: 'Was habe ich in den letzten zwei Wochen gelöscht?' },
};
