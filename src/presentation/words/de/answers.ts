import { type ANSWERS as ENGLISH } from '../en/answers';

/** Answers in a sentence or two. */
export const ANSWERS: typeof ENGLISH = {
  answers: {
    'private-notice':
      'Ihre Mails gehen niemanden sonst etwas an, deshalb habe ich in unserem persönlichen Chat geantwortet.',
    greeting:
      'Guten Tag! Welche Mail fehlt Ihnen? Sagen Sie mir, wann Sie sie gelöscht haben, von wem sie war oder worum es ging.',
    thanks: 'Gern geschehen!',
    dropped: 'In Ordnung. Sagen Sie mir, was Ihnen sonst fehlt.',
    'nothing-asked':
      'In Ordnung, von mir ist allerdings keine Frage offen. Sagen Sie mir, welche Mail Ihnen fehlt, oder sagen Sie „Hilfe“, dann zeige ich, was ich kann.',
    'which-mailbox':
      'Welches Postfach meinen Sie? Nennen Sie seine Adresse, zum Beispiel „Suche gelöschte Mails im Postfach info@contoso.com“.',
    'no-list-open':
      'Es ist keine Liste offen, auf die sich das beziehen könnte. Sagen Sie mir, welche Mail Ihnen fehlt, dann erstelle ich eine neue.',
    'open-personal-chat':
      'Ihre Mails gehen niemanden sonst etwas an, deshalb antworte ich hier nicht. Öffnen Sie einen Chat mit mir, und fragen Sie dort noch einmal.',
    'still-working': 'Das dauert etwas länger. Ich antworte, sobald ich fertig bin.',
    'not-served': 'Für Ihre Organisation bin ich nicht zuständig. Bitte fragen Sie Ihren eigenen Helpdesk.',
    'unreadable-card':
      'Was diese Schaltfläche geschickt hat, konnte ich nicht lesen. Sagen Sie mir stattdessen in Worten, was Sie brauchen.',
    'stale-card':
      'Diese Karte gilt nicht mehr: Sie ist zu alt oder nicht für Sie bestimmt. Sagen Sie mir noch einmal, welche Mail Ihnen fehlt.',
    'unknown-verb':
      'Diese Schaltfläche kenne ich nicht; die Karte stammt vielleicht aus einer anderen Version von mir. Sagen Sie mir stattdessen, was Sie brauchen.',
    'nothing-to-undo':
      'Es gibt nichts rückgängig zu machen: Ich habe in letzter Zeit nichts für Sie wiederhergestellt.',
    'already-undone': 'Das ist schon rückgängig gemacht. Die Mails liegen wieder, wo sie vorher lagen.',
    'still-running':
      'Diese Mails verschiebe ich gerade noch. Sagen Sie „Stopp“, oder warten Sie, bis ich fertig bin; dann können Sie es rückgängig machen.',
    'nothing-restored': 'Ich habe in letzter Zeit nichts für Sie wiederhergestellt.',
    'nothing-to-stop':
      'Es gibt nichts anzuhalten: Ich verschiebe gerade keine Mails von Ihnen. Um Wiederhergestelltes zurückzunehmen, sagen Sie „Rückgängig“.',
    'nothing-to-go-on-with': 'Es gibt nichts fortzusetzen: Von Ihnen ist keine Wiederherstellung angehalten.',
  },
};
