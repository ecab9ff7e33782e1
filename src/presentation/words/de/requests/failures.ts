import { type FAILURES as ENGLISH } from '../../en/requests/failures';

/** Why something could not be carried out: what everybody concerned reads, and what an approver can do about it. */
export const FAILURES: typeof ENGLISH = {
  failures: {
    'licence-missing': {
      what: 'Microsoft 365 hat es abgelehnt: Die Lizenz der Organisation umfasst das nicht.',
      cure: 'eDiscovery durch eine App braucht Microsoft 365 E5 oder das Compliance-Add-on dazu; Exporte ohne das brauchen nutzungsbasierte Abrechnung in Microsoft Purview. Ist das eingerichtet, versuchen Sie es erneut.',
    },
    'role-missing': {
      what: 'Microsoft 365 hat es abgelehnt: Mir fehlt dort eine Rolle.',
      cure: 'Nehmen Sie den Dienstprinzipal dieser App in die Rollengruppe eDiscovery Manager auf, und machen Sie ihn zum eDiscovery-Administrator (Add-RoleGroupMember und Add-eDiscoveryCaseAdmin, nach Connect-IPPSSession). Versuchen Sie es dann erneut.',
    },
    'consent-missing': {
      what: 'Microsoft 365 hat es abgelehnt: Die Administration hat meinen Zugriff auf eDiscovery nicht freigegeben.',
      cure: 'Ein globaler Administrator erteilt dieser App im Entra Admin Center eDiscovery.ReadWrite.All als Anwendungsberechtigung. Versuchen Sie es dann erneut.',
    },
    'not-configured': {
      what: 'Ich bin nicht mit eDiscovery verbunden und kann das deshalb nicht ausführen.',
      cure: 'Wer diesen Bot betreibt, muss ihm Zugangsdaten für eDiscovery geben. Versuchen Sie es dann erneut.',
    },
    'mailbox-not-found': {
      what: 'Microsoft 365 findet kein Postfach mit dieser Adresse.',
      cure: 'Prüfen Sie, ob das Postfach in Exchange Online liegt und eine Lizenz hat. War die Adresse falsch, braucht es eine neue Anfrage.',
    },
    'hold-failed': {
      what: 'Microsoft 365 konnte den Hold nicht einrichten.',
      cure: 'Öffnen Sie den Fall im Microsoft Purview-Portal: Die Hold-Richtlinie dort sagt, welcher Speicherort gescheitert ist. Versuchen Sie es dann erneut.',
    },
    'export-failed': {
      what: 'Microsoft 365 hat den Export abgebrochen.',
      cure: 'Öffnen Sie den Fall im Microsoft Purview-Portal: Der Export dort sagt, warum. Versuchen Sie es dann erneut.',
    },
    'nothing-to-export': {
      what: 'Im Postfach passt nichts, also gibt es nichts zu exportieren.',
      cure: 'Ein längerer Zeitraum oder andere Wörter finden vielleicht mehr. Das ist eine neue Anfrage.',
    },
    'list-gone': {
      what: 'Die Liste der gewählten Mails gibt es nicht mehr, deshalb wurde nichts verschoben.',
      cure: 'Suchen Sie noch einmal, und wählen Sie, was wiederhergestellt werden soll: Das ist eine neue Anfrage.',
    },
    'gave-up': {
      what: 'Microsoft 365 ist innerhalb eines Tages nicht fertig geworden, deshalb habe ich abgebrochen.',
      cure: 'Sehen Sie im Admin Center nach dem Dienststatus. Ist dort alles in Ordnung, versuchen Sie es erneut.',
    },
    'case-gone': {
      what: 'Den zugehörigen eDiscovery-Fall gibt es nicht mehr.',
      cure: 'Vielleicht hat ihn jemand im Microsoft Purview-Portal geschlossen oder gelöscht. Klären Sie, warum, bevor Sie es erneut versuchen.',
    },
    'by-hand-failed': {
      what: 'Der Helpdesk konnte es nicht ausführen.',
      cure: 'Ist behoben, was im Weg stand, versuchen Sie es erneut: Die Schritte werden noch einmal gezeigt.',
    },
    'backup-refused': {
      what: 'Microsoft 365 Backup lässt mich nicht hinein.',
      cure: 'Ein globaler Administrator gewährt dieser App BackupRestore-Configuration.Read.All, BackupRestore-Search.Read.All, BackupRestore-Restore.Read.All und BackupRestore-Restore.ReadWrite.All als Anwendungsberechtigungen, und Microsoft 365 Backup muss samt Abrechnung eingerichtet sein. In der Richtlinie des Bots muss features.backupRestore eingeschaltet sein. Versuchen Sie es dann erneut.',
    },
    'not-backed-up': {
      what: 'Dieses Postfach schützt Microsoft 365 Backup nicht.',
      cure: 'Postfächer schützt eine Sicherungsrichtlinie im Microsoft 365 Admin Center, ab dem Tag, an dem sie hineinkommen. Für Mails von davor gibt es keine Sicherung.',
    },
    'nothing-in-backup': {
      what: 'Es gibt keine Sicherung dieser Tage, oder nichts darin passt.',
      cure: 'Andere Tage oder weniger Wörter finden vielleicht mehr. Das ist eine neue Anfrage.',
    },
    'backup-failed': {
      what: 'Microsoft 365 Backup hat die Wiederherstellung abgebrochen.',
      cure: 'Warum, steht bei der Wiederherstellung im Microsoft 365 Admin Center. Versuchen Sie es dann erneut.',
    },
    unexpected: {
      what: 'Bei mir ist etwas schiefgegangen.',
      cure: 'Versuchen Sie es erneut. Scheitert es wieder, nennen Sie dem Betreiber dieses Bots die Nummer der Anfrage.',
    },
  },
};
