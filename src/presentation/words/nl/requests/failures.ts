import { type FAILURES as ENGLISH } from '../../en/requests/failures';

/** Why something could not be carried out: what everybody concerned reads, and what an approver can do about it. */
export const FAILURES: typeof ENGLISH = {
  failures: {
    'licence-missing': {
      what: 'Microsoft 365 weigerde het: de licentie van de organisatie omvat dit niet.',
      cure: 'Voor eDiscovery door een app is Microsoft 365 E5 of de bijbehorende compliance-invoegtoepassing nodig; zonder die vragen exports om facturering naar gebruik in Microsoft Purview. Probeer het opnieuw als dat is ingesteld.',
    },
    'role-missing': {
      what: 'Microsoft 365 weigerde het: daar ontbreekt mij een rol.',
      cure: 'Voeg de service-principal van deze app toe aan de rollengroep eDiscovery Manager en maak er een eDiscovery-beheerder van (Add-RoleGroupMember en Add-eDiscoveryCaseAdmin, na Connect-IPPSSession). Probeer het dan opnieuw.',
    },
    'consent-missing': {
      what: 'Microsoft 365 weigerde het: een beheerder heeft mijn toegang tot eDiscovery niet goedgekeurd.',
      cure: 'Een globale beheerder verleent deze app eDiscovery.ReadWrite.All als toepassingsmachtiging in het Entra-beheercentrum. Probeer het dan opnieuw.',
    },
    'not-configured': {
      what: 'Ik ben niet met eDiscovery verbonden, dus ik kan dit niet uitvoeren.',
      cure: 'Wie deze bot beheert, moet hem aanmeldgegevens voor eDiscovery geven. Probeer het dan opnieuw.',
    },
    'mailbox-not-found': {
      what: 'Microsoft 365 vindt geen postvak met dat adres.',
      cure: 'Kijk of het postvak in Exchange Online staat en een licentie heeft. Was het adres onjuist, dan is een nieuwe aanvraag nodig.',
    },
    'hold-failed': {
      what: 'Microsoft 365 kon de bewaring niet instellen.',
      cure: 'Open de zaak in de Microsoft Purview-portal: het bewaarbeleid daar zegt welke locatie is mislukt. Probeer het dan opnieuw.',
    },
    'export-failed': {
      what: 'Microsoft 365 heeft de export afgebroken.',
      cure: 'Open de zaak in de Microsoft Purview-portal: de export daar zegt waarom. Probeer het dan opnieuw.',
    },
    'nothing-to-export': {
      what: 'Niets in het postvak past erbij, dus er is niets te exporteren.',
      cure: 'Met ruimere dagen of andere woorden is misschien meer te vinden. Dat is een nieuwe aanvraag.',
    },
    'list-gone': {
      what: 'De lijst met gekozen berichten is niet meer bewaard, dus er is niets verplaatst.',
      cure: 'Zoek opnieuw en kies wat u wilt herstellen: dat is een nieuwe aanvraag.',
    },
    'gave-up': {
      what: 'Microsoft 365 kreeg het niet binnen een dag klaar, dus ben ik gestopt.',
      cure: 'Kijk naar de servicestatus in het beheercentrum. Probeer het opnieuw als daar alles in orde is.',
    },
    'case-gone': {
      what: 'De eDiscovery-zaak waar het bij hoort, bestaat niet meer.',
      cure: 'Misschien heeft iemand die gesloten of verwijderd in de Microsoft Purview-portal. Zoek uit waarom voordat u het opnieuw probeert.',
    },
    'by-hand-failed': {
      what: 'De helpdesk kon het niet uitvoeren.',
      cure: 'Probeer het opnieuw als het obstakel weg is: de stappen worden dan weer getoond.',
    },
    'backup-refused': {
      what: 'Microsoft 365 Backup laat mij niet binnen.',
      cure: 'Een globale beheerder verleent deze app BackupRestore-Configuration.Read.All, BackupRestore-Search.Read.All, BackupRestore-Restore.Read.All en BackupRestore-Restore.ReadWrite.All als toepassingsmachtigingen, en Microsoft 365 Backup moet met facturering zijn ingesteld. In het beleid van de bot moet features.backupRestore aan staan. Probeer het dan opnieuw.',
    },
    'not-backed-up': {
      what: 'Microsoft 365 Backup beschermt dat postvak niet.',
      cure: 'Postvakken worden beschermd door een back-upbeleid in het Microsoft 365-beheercentrum, vanaf de dag dat ze eraan zijn toegevoegd. Van e\u2011mail van daarvoor is er geen back-up.',
    },
    'nothing-in-backup': {
      what: 'Er is geen back-up van die dagen, of niets daarin past erbij.',
      cure: 'Met andere dagen of minder woorden is misschien meer te vinden. Dat is een nieuwe aanvraag.',
    },
    'backup-failed': {
      what: 'Microsoft 365 Backup heeft het herstel afgebroken.',
      cure: 'De herstelsessie in het Microsoft 365-beheercentrum zegt waarom. Probeer het dan opnieuw.',
    },
    unexpected: {
      what: 'Er ging bij mij iets mis.',
      cure: 'Probeer het opnieuw. Mislukt het weer, geef dan het nummer van de aanvraag aan wie deze bot beheert.',
    },
  },
};
