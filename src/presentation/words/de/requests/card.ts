import { type CARD as ENGLISH } from '../../en/requests/card';
import { number } from '../figures';

const items = (n: number): string => (n === 1 ? '1 Element' : `${number(n)} Elemente`);

/** A request's card: what stands beside its facts, and its buttons. */
export const CARD: typeof ENGLISH = {
  facts: {
    requester: 'Von',
    mailbox: 'Postfach',
    mailboxes: 'Postfächer',
    dated: 'Zeitraum',
    about: 'Inhalt',
    until: 'Gewünscht bis',
    releases: 'Beendet',
    reason: 'Grund',
    asked: 'Gestellt',
    assignee: 'Betreut von',
    expires: 'Frist',
    estimate: 'Schätzung',
  },
  everything: 'Alles',
  holdNumber: (n) => `Hold aus Anfrage #${n}`,
  chosenMessages: (n) =>
    n === 1 ? '1 Mail, aus einer Liste gewählt' : `${number(n)} Mails, aus einer Liste gewählt`,
  noReason: '(nicht angegeben)',
  unknownPerson: '(kein Name)',
  agoSince: (at, age) => `${at}, vor ${age}`,
  ageLine: (age) => `Gestellt vor ${age}.`,
  private: 'Mehr sehen nur der Helpdesk und wer die Anfrage gestellt hat.',

  estimate: {
    failed: 'eDiscovery konnte nicht zählen',
    none: 'Unbekannt. Wird die Anfrage trotzdem genehmigt, zähle ich vor dem Export noch einmal.',
    waiting: 'eDiscovery zählt noch. Das Ergebnis erscheint hier.',
    counted: (n, size, mailboxes) =>
      mailboxes === 1 ? `${items(n)}, ${size}` : `${items(n)}, ${size}, in ${number(mailboxes)} Postfächern`,
    unindexed: (n) =>
      n === 1
        ? '1 weiteres Element war nicht durchsuchbar; vielleicht gehört es dazu.'
        : `${number(n)} weitere Elemente waren nicht durchsuchbar; vielleicht gehören sie dazu.`,
    hours: (n) =>
      n <= 1
        ? 'Der Export dauert etwa eine Stunde, bei 2 GB je Stunde und Postfach.'
        : `Der Export dauert etwa ${number(n)} Stunden, bei 2 GB je Stunde und Postfach.`,
    hoursBetween: (least, most) =>
      `Der Export dauert etwa ${number(least)} bis ${number(most)} Stunden, bei 2 GB je Stunde und Postfach, je nachdem, wie sich die Mails auf die Postfächer verteilen.`,
    files: (psts, packages) =>
      `Etwa ${psts === 1 ? '1 PST-Datei' : `${number(psts)} PST-Dateien`} (je bis 10 GB) in ${packages === 1 ? '1 Paket' : `${number(packages)} Paketen`} (je bis 40 GB).`,
    nothing: 'eDiscovery hat nichts Passendes gezählt.',
  },

  warningsTitle: 'Bevor Sie entscheiden',
  warnings: {
    'somebody-elses-mailbox': 'Das Postfach gehört jemand anderem als der Person, die anfragt.',
    'several-mailboxes': 'Es geht um mehrere Postfächer.',
    'whole-mailbox': 'Weder Tage noch Wörter sind genannt: Gemeint ist alles im Postfach.',
    'no-end': 'Ein Ende ist nicht genannt: Der Hold bleibt, bis ihn jemand aufhebt.',
    'owner-unknown': 'Das Verzeichnis kennt den Besitzer des Postfachs nicht mehr. Prüfen Sie die Adresse.',
    'several-psts': 'Es sind über 10 GB, deshalb werden es mehrere PST-Dateien.',
    'several-packages': 'Es sind über 40 GB, deshalb werden es mehrere Pakete.',
    'nothing-found': 'eDiscovery hat nichts Passendes gezählt. Ein Export würde scheitern.',
    'beyond-retention':
      'Der Zeitraum reicht weiter zurück, als gelöschte Mails bleiben; ohne Hold sind solche Mails endgültig weg.',
    'two-approvers-needed': 'Zwei verschiedene Personen müssen zustimmen.',
  },

  cannot: {
    'own-request': 'Das ist Ihre eigene Anfrage, deshalb muss jemand anderes entscheiden.',
    'own-mailbox': 'Es geht um Ihr eigenes Postfach, deshalb muss jemand anderes entscheiden.',
    'already-voted': 'Sie haben schon abgestimmt. Jetzt fehlt noch jemand anderes.',
  },

  votes: {
    yes: (name, at) => `Ja von ${name}, ${at}`,
    no: (name, at) => `Nein von ${name}, ${at}`,
    withComment: (vote, comment) => `${vote}: ${comment}`,
  },
  votesTitle: 'Entscheidungen',
  remarksTitle: 'Fragen und Antworten',
  remark: (name, at, text) => `${name}, ${at}: ${text}`,
  earlierRemarks: (n, request) =>
    n === 1
      ? `1 frühere: Sagen Sie „Verlauf ${request}“.`
      : `${number(n)} frühere: Sagen Sie „Verlauf ${request}“.`,

  comment: {
    decision: 'Kommentar, Rückfrage oder Grund',
    task: 'Was getan wurde oder was im Weg stand',
    answer: 'Ihre Antwort',
  },
  commentHint: {
    decision: 'Wer angefragt hat, kann es lesen. Für eine Rückfrage nötig.',
    task: 'Beide Seiten können es lesen.',
    answer: 'Der Helpdesk liest es.',
  },
  assignee: 'Übergeben an',
  assigneeHint: 'Adresse von jemandem im Helpdesk',

  buttons: {
    approve: 'Genehmigen',
    reject: 'Ablehnen',
    askBack: 'Rückfragen',
    takeOver: 'Übernehmen',
    delegate: 'Übergeben',
    answer: 'Antwort senden',
    change: 'Ändern',
    withdraw: 'Zurückziehen',
    release: 'Hold aufheben',
    taskDone: 'Erledigt',
    taskFailed: 'Hat nicht geklappt',
    retry: 'Erneut versuchen',
    details: 'Details anzeigen',
    history: 'Verlauf',
    back: 'Zur Anfrage',
    queue: 'Warteschlange zeigen',
    page: (page, pages) => `Seite ${page} von ${pages}`,
    submit: 'Anfrage senden',
    cancel: 'Abbrechen',
    escalate: 'Helpdesk fragen',
    newRequest: 'Neue Anfrage',
  },

  say: {
    change: (n) => `Sagen Sie „${n} ändern“, um um etwas anderes zu bitten.`,
    withdraw: (n) => `Sagen Sie „Anfrage ${n} zurückziehen“, um sie zurückzunehmen.`,
    answer: (n) => `Sagen Sie „Antwort auf ${n}:“ und dahinter Ihre Antwort.`,
    release: (n) => `Sagen Sie „Hold ${n} aufheben“, um den Hold zu beenden.`,
    decide: (n) =>
      `Sagen Sie „${n} genehmigen“ oder „${n} ablehnen“, wenn Sie mögen mit einem Kommentar dahinter.`,
    handle: (n) =>
      `Sagen Sie „Frage zu ${n}: Welcher Zeitraum?“, um zurückzufragen, „Ich übernehme ${n}“ oder „${n} zuweisen an“ und eine Adresse.`,
    hand: (n) => `Sagen Sie „Ich übernehme ${n}“ oder „${n} zuweisen an“ und eine Adresse.`,
    task: (n) => `Sagen Sie „${n} ist erledigt“, wenn es so weit ist, oder „${n} hat nicht geklappt“.`,
    retry: (n) => `Sagen Sie „${n} erneut versuchen“, um es noch einmal zu versuchen.`,
    details: (n) => `Sagen Sie in unserem persönlichen Chat „Status ${n}“, um die Details zu sehen.`,
    history: (n) => `Sagen Sie „Verlauf ${n}“, um den Verlauf zu sehen.`,
  },

  summary: (n, kind, state) => `Anfrage #${n}, ${kind}: ${state}.`,
};
