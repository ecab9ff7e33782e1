import { type RUNBOOKS as ENGLISH } from '../../en/requests/runbooks';

/** Headings of what an agent does by hand. */
export const RUNBOOKS: typeof ENGLISH = {
  runbookTitle: 'Schritte in Exchange Online PowerShell',
  runbook: {
    connect: 'Verbinden',
    'check-mailbox': 'Postfach ansehen',
    'check-holds': 'Vorhandene Holds ansehen',
    'place-litigation-hold': 'Beweissicherungsverfahren einrichten',
    'confirm-litigation-hold': 'Prüfen, ob es eingerichtet ist',
    'remove-litigation-hold': 'Beweissicherungsverfahren beenden',
    'list-purged': 'Endgültig gelöschte Mails auflisten',
    'restore-purged': 'Zurücklegen',
    'list-items': 'Gelöschte Elemente auflisten',
    'restore-items': 'Zurücklegen',
    'list-versions': 'Nachsehen, ob frühere Fassungen da sind',
    'list-rules': 'Nachsehen, welche Regeln Mails löschen oder verschieben',
    'list-access': 'Nachsehen, wer das Postfach noch öffnen darf',
    'search-audit': 'Im Überwachungsprotokoll nachsehen, was gelöscht wurde und von wem',
    'find-inactive': 'Das Postfach finden, aktiv oder inaktiv',
    'keep-before-licence': 'Das Postfach bewahren, bevor die Lizenz wegfällt',
    'convert-to-shared': 'In ein freigegebenes Postfach umwandeln',
    'grant-access': 'Zugriff darauf geben',
    'search-mailbox': 'Durchsuchen',
    disconnect: 'Verbindung trennen',
  },
  runbookNotes: {
    'needs-plan-2': 'Das Postfach braucht Exchange Online Plan 2.',
    'takes-up-to-four-hours': 'Bis das Beweissicherungsverfahren wirkt, dauert es bis zu 4 Stunden.',
    'remove-on-last-day':
      'Ein Beweissicherungsverfahren hat keinen letzten Tag: Seine Dauer zählt ab dem Eingang jedes Elements. Beenden Sie es am gewünschten Tag von Hand.',
    'delayed-after-release': 'Danach bewahrt Exchange das Gehaltene noch eine Zeit lang auf.',
    'needs-import-export-role':
      'Sie brauchen die Rolle Mailbox Import Export, die niemand hat, dem sie nicht zugewiesen wurde.',
    'all-three-places':
      'Das sieht in „Gelöschte Elemente“ nach, in „Wiederherstellbare Elemente“ und im endgültig Gelöschten. Prüfen Sie die Liste, bevor Sie etwas zurücklegen.',
    'versions-need-hold':
      'Frühere Fassungen liegen im Ordner Versions, und nur, wenn ein Hold oder eine Aufbewahrungsrichtlinie galt, als der Anhang entfernt wurde. Ist er leer, sagen Sie es, und schließen Sie die Aufgabe ab.',
    'audit-in-utc':
      'Das Überwachungsprotokoll rechnet in UTC. Suchen Sie in AuditData nach dem Betreff, den die Anfrage nennt.',
    'audit-names-people':
      'Das Protokoll nennt auch andere Personen. Sagen Sie nur, was die eigenen Mails betrifft, in der Notiz zum Abschluss der Aufgabe.',
    'days-are-last-change':
      'Die Tage sind die der letzten Änderung der Elemente; etwa dann wurden sie gelöscht.',
    'text-in-subject-only': 'Der Text wird nur im Betreff gesucht, genau so, wie er dasteht.',
    'not-for-inactive':
      'Das geht, solange es das Konto noch gibt. Ein inaktives Postfach wird stattdessen durchsucht.',
    'before-licence': 'Tun Sie das, bevor die Lizenz entzogen wird; sonst geht das Postfach mit ihr.',
    'export-in-portal':
      'Das läuft in Security & Compliance PowerShell. Exportieren Sie das Ergebnis im Microsoft Purview-Portal.',
  },
  runbookRest: (lines) =>
    lines === 1 ? '1 weitere Zeile folgt unten als Text.' : `${lines} weitere Zeilen folgen unten als Text.`,
  runbookSummary: (number) => `Die Schritte zu Anfrage #${number}.`,
};
