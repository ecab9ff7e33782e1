import { type TopicWords } from '../../topic-words';

export const POINT_IN_TIME: TopicWords = {
  title: 'Zurück auf einen früheren Stand',
  ask: 'Kannst du mein Postfach auf letzte Woche zurücksetzen?',
  text: [
    'Exchange Online kann kein Postfach auf einen früheren Tag zurücksetzen.',
    'Was dem am nächsten kommt: Ich hole alles zurück, was Sie seitdem gelöscht haben, jede Mail in ihren Ordner. Das reicht etwa {days} Tage zurück, bis {reach}, und weiter bei allem, was noch in „Gelöschte Elemente“ liegt.',
  ],
  links: [{ to: 'back-up-email', title: 'Was Exchange Online wiederherstellt' }],
  step: { title: 'Alles seit Montag', say: 'Stelle alles wieder her, was ich seit Montag gelöscht habe' },
};
