import { type SIGN_IN as ENGLISH } from '../en/sign-in';

/** Signing in and out. */
export const SIGN_IN: typeof ENGLISH = {
  signIn: {
    card: 'Bitte melden Sie sich einmal an, damit ich mit Ihren eigenen Rechten nach Ihren Mails suchen kann. Ich sehe nicht mehr als Sie, und mit „Abmelden“ beenden Sie das jederzeit.',
    button: 'Anmelden',
    summary: 'Bitte melden Sie sich an',
    'signed-in': 'Sie sind angemeldet. Hier ist, worum Sie gebeten haben.',
    'ask-again': 'Sie sind angemeldet. Sagen Sie mir jetzt, welche Mail Ihnen fehlt.',
    'signed-out': 'Sie sind abgemeldet. Wenn Sie mich wieder brauchen, bitte ich Sie, sich neu anzumelden.',
    'not-signed-out':
      'Ich konnte Sie gerade nicht abmelden. Sagen Sie in einer Minute noch einmal „Abmelden“; bis dahin kann ich Ihr Postfach noch erreichen.',
    refused: {
      consent:
        'Ihre Zustimmung fehlt noch. Wählen Sie oben „Anmelden“, und stimmen Sie dem zu, worum gebeten wird.',
      'admin-consent':
        'Bevor Sie sich anmelden können, muss die Administration Ihrer Organisation Mail Recovery freigeben. Bitten Sie Ihren Helpdesk darum.',
      proof:
        'Ihre Organisation möchte noch einen Nachweis, dass Sie es sind. Wählen Sie oben „Anmelden“; dort können Sie ihn erbringen.',
      blocked:
        'Die Zugriffsregeln Ihrer Organisation lassen Sie von hier aus nicht hinein. Versuchen Sie es mit einem Gerät oder Netz Ihrer Organisation; hilft das nicht, fragen Sie Ihren Helpdesk.',
      'somebody-else':
        'Das war ein anderes Konto als das, mit dem Sie hier schreiben; ich habe es nicht benutzt. Fragen Sie mich noch einmal, und melden Sie sich mit dem Konto an, das Sie hier verwenden.',
      'wrong-code':
        'Dieser Code hat nicht funktioniert: Er ist falsch oder zu alt. Wählen Sie oben „Anmelden“, um einen neuen zu bekommen.',
      unavailable: 'Die Anmeldung antwortet gerade nicht. Versuchen Sie es in einigen Minuten noch einmal.',
      refused:
        'Die Anmeldung hat nicht geklappt. Wählen Sie oben „Anmelden“, um es noch einmal zu versuchen; klappt es wieder nicht, sagen Sie es Ihrem Helpdesk.',
    },
  },
};
