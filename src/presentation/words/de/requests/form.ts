import { type FORM as ENGLISH } from '../../en/requests/form';
import { number } from '../figures';

/** The form that a request is made with. */
export const FORM: typeof ENGLISH = {
  requestForm: {
    title: {
      hold: 'Einen Hold anfragen',
      export: 'Einen Export anfragen',
      purged: 'Endgültig gelöschte Mails anfragen',
      departed: 'Mails einer ausgeschiedenen Person anfragen',
      release: (hold) => `Ende des Holds${hold} anfragen`,
      restore: 'Wiederherstellung vieler Mails anfragen',
    },
    matters: {
      event: {
        title: 'Gelöschte Kalendereinträge anfragen',
        what: 'Gelöschte Kalendereinträge erreiche ich nicht; jemand vom Helpdesk kann es. Was zu den Tagen und Wörtern unten passt, kommt in den Kalender zurück.',
        kind: 'Gelöschte Kalendereinträge zurückholen',
      },
      contact: {
        title: 'Gelöschte Kontakte anfragen',
        what: 'Gelöschte Kontakte erreiche ich nicht; jemand vom Helpdesk kann es. Was zu den Tagen und Wörtern unten passt, kommt dorthin zurück, wo es war.',
        kind: 'Gelöschte Kontakte zurückholen',
      },
      task: {
        title: 'Gelöschte Aufgaben anfragen',
        what: 'Gelöschte Aufgaben erreiche ich nicht; jemand vom Helpdesk kann es. Was zu den Tagen und Wörtern unten passt, kommt dorthin zurück, wo es war.',
        kind: 'Gelöschte Aufgaben zurückholen',
      },
      note: {
        title: 'Gelöschte Notizen anfragen',
        what: 'Gelöschte Notizen erreiche ich nicht; jemand vom Helpdesk kann es. Was zu den Tagen und Wörtern unten passt, kommt dorthin zurück, wo es war.',
        kind: 'Gelöschte Notizen zurückholen',
      },
      backup: {
        title: 'Mails aus der Sicherung anfragen',
        what: 'Microsoft 365 Backup holt Mails so zurück, wie sie am letzten der Tage unten waren, in einen neuen Ordner; was jetzt im Postfach ist, bleibt, wie es ist. Wörter werden in Betreffs gesucht.',
        kind: 'Mails aus der Sicherung zurückholen',
      },
      attachment: {
        title: 'Einen entfernten Anhang anfragen',
        what: 'Nur wo ein Hold oder eine Aufbewahrungsregel sie bewahrt hat, gibt es eine frühere Fassung einer Mail. Jemand vom Helpdesk sieht nach. Nennen Sie die Mail unten durch Wörter und Tage.',
        kind: 'Einen entfernten Anhang zurückholen',
      },
      mail: {
        title: 'Gelöschte Mails eines anderen Postfachs anfragen',
        what: 'Dieses Postfach kann ich nicht in Ihrem Namen öffnen; jemand vom Helpdesk kann es. Gelöschte Mails darin, die zu den Tagen und Wörtern unten passen, kommen in diesem Postfach dorthin zurück, wo sie waren.',
        kind: 'Gelöschte Mails eines anderen Postfachs zurückholen',
      },
      trace: {
        title: 'Fragen, wer oder was Mails gelöscht hat',
        what: 'Wer Mails gelöscht hat, steht im Überwachungsprotokoll Ihrer Organisation. Ich kann es nicht lesen, jemand vom Helpdesk schon, und entscheidet, was davon Sie erfahren dürfen. Geändert wird dabei nichts.',
        kind: 'Erfahren, wer oder was Mails gelöscht hat',
      },
    },
    ofRequest: (n) => ` aus Anfrage #${n}`,
    summary: 'Ein Formular für eine Anfrage an Ihren Helpdesk.',
    faulty: (n, field) =>
      n === 1
        ? `Eine Angabe ist zu korrigieren: ${field}.`
        : `${n} Angaben sind zu korrigieren, zuerst: ${field}.`,
    what: {
      hold: 'Ein Hold schützt Mails vor Verlust, auch wenn sie jemand löscht. Ein eDiscovery-Hold bewahrt, was zu den Tagen und Wörtern unten passt. Ein Beweissicherungsverfahren (Litigation Hold) bewahrt das ganze Postfach, ohne Tage oder Wörter; jemand vom Helpdesk richtet es von Hand ein, und bis es wirkt, dauert es bis zu 4 Stunden.',
      export:
        'Ein Export kopiert die passenden Mails in PST-Dateien, die jemand mit einer eDiscovery-Rolle aus dem Microsoft Purview-Portal herunterlädt. Im Postfach ändert er nichts. Vorher zähle ich, wie viel es wäre.',
      purged: (days) =>
        `Endgültig gelöschte Mails wurden auch aus „Wiederherstellbare Elemente“ entfernt, wo Sie sie nicht mehr erreichen. Für den Rest der etwa ${days} Tage seit dem Löschen bleiben sie erhalten, wenn Ihre Organisation das nicht abgeschaltet hat. Nach der Genehmigung versuche ich, sie zurückzulegen; was Exchange mir vorenthält, holt jemand vom Helpdesk von Hand.`,
      departed: (until) =>
        `Jemand vom Helpdesk sieht nach, ob es das Postfach noch gibt, und holt die Mails von Hand heraus. Ist ein Konto gelöscht, bleibt sein Postfach nur etwa 30 Tage erhalten, wenn es kein Hold bewahrt: heute gelöscht, etwa bis ${until}.`,
      release:
        'Der Hold endet, und es gilt wieder die übliche Aufbewahrung Ihrer Organisation: Was vor langer Zeit gelöscht wurde, kann dann endgültig weg sein.',
      restore:
        'Sie haben mehr Mails gewählt, als man ohne Rückfrage auf einmal wiederherstellen darf. Nach der Genehmigung lege ich sie dorthin zurück, wo sie waren.',
    },
    guarded: {
      atOnce: (most) =>
        `Mehr als ${number(most)} Mails auf einmal wiederherzustellen, muss jemand anderes genehmigen, falls nicht Sie es sind, der fragt.`,
      old: (most) =>
        `Mehr als ${number(most)} Mails auf einmal wiederherzustellen, die vor langer Zeit gelöscht oder erhalten wurden, muss jemand anderes genehmigen, falls nicht Sie es sind, der fragt.`,
      day: (most, again) =>
        `Das wären mehr als die ${number(most)} Mails am Tag, die man in Ihrer Organisation allein wiederherstellen darf. Ab ${again} Uhr können Sie selbst weitermachen, oder Sie fragen jetzt Ihren Helpdesk.`,
      then: 'Nach der Genehmigung lege ich die Mails dorthin zurück, wo sie waren.',
    },
    decides:
      'Ihr Helpdesk entscheidet, sonst niemand. Ich sage Ihnen hier jeden Schritt, und solange nichts ausgeführt ist, können Sie die Anfrage zurückziehen.',
    kind: 'Was Sie brauchen',
    kinds: {
      hold: 'Mails vor Verlust schützen (Hold)',
      export: 'Mails als PST exportieren',
      purged: 'Endgültig gelöschte Mails zurückholen',
      departed: 'Mails einer ausgeschiedenen Person',
    },
    holdType: 'Welcher Hold',
    holdTypes: {
      ediscovery: 'eDiscovery-Hold: Mails, die zu Tagen und Wörtern passen',
      litigation: 'Beweissicherungsverfahren: das ganze Postfach',
    },
    mailbox: 'Postfach',
    mailboxes: 'Postfach, oder mehrere mit Kommas',
    mailboxHint: 'Leer: Ihr eigenes',
    leftHint: 'Adresse der ausgeschiedenen Person',
    from: 'Erster Tag der Mails',
    to: 'Letzter Tag der Mails',
    query: 'Wörter in den Mails',
    queryHint: 'Leer: alles',
    until: 'Hold bis',
    reason: 'Wofür Sie es brauchen',
    reasonHint: 'Danach entscheidet der Helpdesk',
    reasonNeeded: 'Bitte sagen Sie, wofür Sie es brauchen.',
    own: 'Ihr eigenes',
    unnamed: 'noch nicht genannt',
    filled: (label, value) => `${label}: ${value}`,
    say: 'Sagen Sie „Absenden“, mit Ihrem Grund dahinter, oder „Abbrechen“, um das Formular zu verwerfen.',
    sayAnew:
      'Um etwas zu ändern, fragen Sie neu in einem Satz, zum Beispiel „Exportiere meine Mails von 2024 wegen der Prüfung“.',
  },

  fault: (fault, value) => FAULTS[fault](value),
};

type Fault = Parameters<(typeof ENGLISH)['fault']>[0];

const FAULTS: Readonly<Record<Fault, (value: string) => string>> = {
  'reason-missing': () => 'Bitte sagen Sie, wofür Sie es brauchen: Danach entscheidet der Helpdesk.',
  'reason-too-long': () => 'Das ist zu lang. Bitte sagen Sie es in höchstens 2.000 Zeichen.',
  'query-too-long': () => 'Das ist zu lang. Bitte verwenden Sie höchstens 500 Zeichen.',
  'not-a-date': (value) =>
    value === ''
      ? 'Das kann ich nicht als Datum lesen. Schreiben Sie es so: 2026-11-17.'
      : `${value} kann ich nicht als Datum lesen. Schreiben Sie es so: 2026-11-17.`,
  'date-in-future': () =>
    'Dieser Tag kommt erst noch, und seine Mails auch. Wählen Sie heute oder einen früheren Tag.',
  'date-in-past': () =>
    'Dieser Tag ist vorbei. Wählen Sie einen Tag ab heute, oder lassen Sie das Feld leer.',
  'ends-before-it-begins': () => 'Der letzte Tag liegt vor dem ersten.',
  'mailbox-unknown': (value) => `Das Verzeichnis Ihrer Organisation kennt ${value || 'diese Adresse'} nicht.`,
  'mailbox-external': (value) =>
    `${value || 'Diese Adresse'} gehört zu einer anderen Organisation; deren Mails sind von hier aus nicht erreichbar.`,
  'mailbox-not-an-address': (value) =>
    `${value || 'Das'} ist keine Mailadresse. Schreiben Sie sie so: anna@contoso.com.`,
  'too-many-mailboxes': () => 'In eine Anfrage passen höchstens 10 Postfächer.',
  'mailbox-missing': () => 'Bitte nennen Sie das Postfach: die Adresse der ausgeschiedenen Person.',
  'kind-unknown': () => 'Bitte wählen Sie, was Sie brauchen.',
  'kind-fixed': () =>
    'Eine gesendete Anfrage bleibt, was sie ist. Für etwas anderes ziehen Sie sie zurück, und senden Sie eine neue.',
  'reason-fixed': () =>
    'Der Grund bleibt, wie er gesendet wurde: Der Helpdesk hat ihn schon gelesen. Für einen anderen ziehen Sie die Anfrage zurück, und senden Sie eine neue.',
  'not-with-litigation-hold': () =>
    'Ein Beweissicherungsverfahren bewahrt immer das ganze Postfach. Lassen Sie Tage und Wörter leer, oder wählen Sie den eDiscovery-Hold.',
  'directory-silent': () =>
    'Ich kann das Verzeichnis gerade nicht fragen und konnte das deshalb nicht prüfen. Es geht nichts verloren: Versuchen Sie es in einer Minute noch einmal.',
};
