import { type REPLIES as ENGLISH } from '../../en/requests/replies';

/** Short answers about requests. `n` is a request's number. */
const REFUSALS: (typeof ENGLISH)['refusals'] = {
  'not-submitted': (n) => `Anfrage #${n} ist noch nicht gesendet.`,
  'already-submitted': (n) => `Anfrage #${n} ist schon gesendet und wartet auf den Helpdesk.`,
  'already-approved': (n) => `Anfrage #${n} ist schon genehmigt; ich führe sie gleich aus.`,
  'already-rejected': (n) =>
    `Anfrage #${n} wurde schon abgelehnt. Hat sich etwas geändert, kann eine neue Anfrage das sagen.`,
  'already-withdrawn': (n) => `Anfrage #${n} wurde zurückgezogen; es gibt nichts mehr zu entscheiden.`,
  'already-expired': (n) =>
    `Anfrage #${n} ist abgelaufen und kann nicht mehr entschieden werden. Es braucht eine neue.`,
  'being-executed': (n) => `Anfrage #${n} wird schon ausgeführt.`,
  'already-done': (n) => `Anfrage #${n} ist schon erledigt.`,
  'already-failed': (n) =>
    `Anfrage #${n} konnte nicht ausgeführt werden. Jemand vom Helpdesk kann sie noch einmal versuchen lassen: „${n} erneut versuchen“.`,
  'already-released': (n) => `Der Hold aus Anfrage #${n} ist schon aufgehoben.`,
  'not-approved': (n) => `Anfrage #${n} ist noch nicht genehmigt; das muss also warten.`,
  'not-in-place': (n) => `Aus Anfrage #${n} ist kein Hold aktiv, der sich aufheben ließe.`,
  'not-an-approver': (n) =>
    `Bei Anfrage #${n} können das nur Mitglieder des Helpdesks, und Sie gehören nicht dazu.`,
  'membership-unknown': (n) =>
    `Das Verzeichnis sagt mir gerade nicht, ob Sie zum Helpdesk gehören; an Anfrage #${n} hat sich deshalb nichts geändert. Versuchen Sie es in einer Minute noch einmal.`,
  'own-request': (n) => `Anfrage #${n} ist Ihre eigene, deshalb muss jemand anderes im Helpdesk entscheiden.`,
  'own-mailbox': (n) =>
    `Bei Anfrage #${n} geht es um Ihr eigenes Postfach, deshalb muss jemand anderes im Helpdesk entscheiden.`,
  'already-voted': (n) => `Zu Anfrage #${n} haben Sie schon abgestimmt. Ihre Stimme zählt, und zwar einmal.`,
  'scope-changed': (n) =>
    `Anfrage #${n} wurde geändert, seit Sie sie gesehen haben. Sehen Sie sie noch einmal an, bevor Sie entscheiden: Sagen Sie „Status ${n}“.`,
  'somebody-was-quicker': (n) =>
    `Bei Anfrage #${n} war jemand schneller. Die Karte zeigt, wie es jetzt darum steht.`,
  'not-the-requester': (n) => `Bei Anfrage #${n} kann das nur, wer sie gestellt hat.`,
  'not-yours-to-do': (n) => `Bei Anfrage #${n} ist dafür jemand anderes zuständig.`,
};

export const REPLIES: typeof ENGLISH = {
  refusals: REFUSALS,

  decided: {
    approved: (n) => `Genehmigt: Anfrage #${n}. Ich führe sie aus und sage es der Person, die angefragt hat.`,
    endorsed: (n) => `Ihre Zustimmung zu Anfrage #${n} zählt. Jemand anderes muss noch zustimmen.`,
    rejected: (n) => `Abgelehnt: Anfrage #${n}. Ich sage es der Person, die angefragt hat.`,
    'voted-against': (n) =>
      `Ihr Nein zu Anfrage #${n} zählt. Sie bleibt offen, denn andere können auch noch abstimmen.`,
    withdrawn: (n) => `Anfrage #${n} ist zurückgezogen. Es wurde nichts getan.`,
    'asked-back': (n) => `Ihre Frage zu Anfrage #${n} habe ich weitergegeben; die Antwort bringe ich Ihnen.`,
    answered: (n) => `Ihre Antwort zu Anfrage #${n} ist beim Helpdesk.`,
    'taken-over': (n) => `Anfrage #${n} gehört jetzt Ihnen.`,
    delegated: (n) => `Anfrage #${n} ist übergeben, und die Person weiß davon.`,
    'task-done': (n) => `Anfrage #${n} ist erledigt. Ich sage es der Person, die angefragt hat.`,
    'task-failed': (n) =>
      `Ich habe notiert, dass Anfrage #${n} nicht geklappt hat, und sage es der Person, die angefragt hat.`,
    retried: (n) => `Ich versuche Anfrage #${n} noch einmal.`,
    'scope-changed': (n) => `Anfrage #${n} ist geändert. Sie braucht eine neue Entscheidung.`,
  },

  missing: {
    question: (n) =>
      `Was soll ich fragen? Sagen Sie „Frage zu ${n}: Welcher Zeitraum?“, oder schreiben Sie es auf die Karte.`,
    answer: (n) =>
      `Wie lautet Ihre Antwort? Sagen Sie „Antwort auf ${n}:“ und dahinter Ihre Antwort, oder schreiben Sie sie auf die Karte.`,
    'question-first': (n) =>
      `Zu Anfrage #${n} ist gerade keine Frage offen, also gibt es nichts zu beantworten.`,
    assignee: (n) =>
      `Wer soll sie bekommen? Sagen Sie „${n} zuweisen an“ und die Adresse eines anderen Mitglieds des Helpdesks.`,
  },
  delegation: {
    unknown: (who) =>
      `Das Verzeichnis kennt ${who} nicht. Nennen Sie die Adresse eines anderen Mitglieds des Helpdesks.`,
    'not-an-approver': (who) =>
      `${who} gehört nicht zum Helpdesk, deshalb kann ich sie nicht dorthin übergeben.`,
    silent:
      'Das Verzeichnis antwortet gerade nicht, deshalb hat sich nichts geändert. Versuchen Sie es in einer Minute noch einmal.',
  },

  perhapsAnswer: (n) =>
    `Ist das Ihre Antwort zu Anfrage #${n}? Dann sagen Sie „Antwort auf ${n}:“ und sie dahinter. Um gelöschte Mails zu suchen, beginnen Sie mit „Finde“.`,
  noSuchRequest: (n) => `Eine Anfrage #${n}, die Sie sehen könnten, gibt es nicht.`,
  numbered: (n, kind) => `#${n} (${kind})`,
  which: (numbers) => `Welche meinen Sie: ${numbers}? Nennen Sie auch die Nummer.`,
  whichNone: 'Es gibt keine Anfrage, auf die sich das beziehen könnte.',
  helpdeskBound:
    'Ab jetzt kommen Anfragen hierher. Einzelheiten zeigen die Karten nur Mitgliedern des Helpdesks, und nur sie können entscheiden.',
  helpdeskNeedsChannel: 'Sagen Sie „Helpdesk hier“ in dem Kanal, in dem Anfragen ankommen sollen.',
  notForYou: 'Das können nur Mitglieder des Helpdesks, und Sie gehören nicht dazu.',
  membershipUnknown:
    'Das Verzeichnis sagt mir gerade nicht, ob Sie zum Helpdesk gehören. Versuchen Sie es in einer Minute noch einmal.',
  notToAsk: {
    'nobody-may': 'Ihre Organisation nimmt Anfragen dieser Art nicht über mich entgegen.',
    'others-may':
      'In Ihrer Organisation senden bestimmte Personen Anfragen dieser Art, und Sie gehören nicht dazu. Bitten Sie Ihren Helpdesk, sie für Sie zu senden.',
    'membership-unknown':
      'Das Verzeichnis sagt mir gerade nicht, ob Sie das anfragen dürfen; es wurde deshalb nichts gesendet. Versuchen Sie es in einer Minute noch einmal.',
  },
  helpdeskPage: (address) => `So erreichen Sie Ihren Helpdesk: ${address}`,
  noHelpdesk:
    'Anfragen sind hier noch nicht eingerichtet. Die Administration muss die Gruppe der Personen nennen, die entscheiden dürfen (die Einstellung HELPDESK_GROUP_ID). Wenden Sie sich bis dahin bitte selbst an Ihren Helpdesk; bei Ihren eigenen gelöschten Mails helfe ich sofort.',
  dropped: 'In Ordnung, das Formular ist verworfen. Es wurde nichts gesendet.',
  formStillOpen:
    'Das Formular ist noch offen, gesendet ist noch nichts. Sagen Sie „Absenden“, um es zu senden, oder „Abbrechen“, um es zu verwerfen.',
  nothingToSend:
    'Es wartet nichts darauf, gesendet zu werden. Ich sende Anfragen an den Helpdesk: Sagen Sie zum Beispiel „Exportiere mein Postfach“ oder „Helpdesk fragen“, dann zeige ich Ihnen zuerst das Formular.',
  staleForm:
    'Dieses Formular ist zu alt oder nicht für Sie bestimmt. Sagen Sie mir noch einmal, was Sie brauchen.',
  goOnInPrivate:
    'Eine Anfrage kann Vertrauliches enthalten, deshalb geht es in unserem persönlichen Chat weiter.',
};
