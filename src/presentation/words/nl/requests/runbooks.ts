import { type RUNBOOKS as ENGLISH } from '../../en/requests/runbooks';

/** Headings of what an agent does by hand. */
export const RUNBOOKS: typeof ENGLISH = {
  runbookTitle: 'Stappen in Exchange Online PowerShell',
  runbook: {
    connect: 'Verbinding maken',
    'check-mailbox': 'Het postvak bekijken',
    'check-holds': 'Bekijken welke bewaringen er zijn',
    'place-litigation-hold': 'De bewaring voor juridische procedures instellen',
    'confirm-litigation-hold': 'Controleren of die is ingesteld',
    'remove-litigation-hold': 'De bewaring voor juridische procedures beëindigen',
    'list-purged': 'De definitief verwijderde e\u2011mail op een rij zetten',
    'restore-purged': 'Terugzetten',
    'list-items': 'De verwijderde items op een rij zetten',
    'restore-items': 'Terugzetten',
    'list-versions': 'Kijken of eerdere versies zijn bewaard',
    'list-rules': 'Kijken welke regels e\u2011mail verwijderen of verplaatsen',
    'list-access': 'Kijken wie het postvak nog meer kan openen',
    'search-audit': 'In het auditlogboek opzoeken wat er is verwijderd en door wie',
    'find-inactive': 'Het postvak vinden, actief of inactief',
    'keep-before-licence': 'Het postvak bewaren voordat de licentie vervalt',
    'convert-to-shared': 'Er een gedeeld postvak van maken',
    'grant-access': 'Er toegang toe geven',
    'search-mailbox': 'Doorzoeken',
    disconnect: 'Verbinding verbreken',
  },
  runbookNotes: {
    'needs-plan-2': 'Het postvak heeft Exchange Online-abonnement 2 nodig.',
    'takes-up-to-four-hours': 'Het duurt tot 4 uur voordat de bewaring werkt.',
    'remove-on-last-day':
      'Een bewaring voor juridische procedures heeft geen laatste dag: de duur telt vanaf de ontvangst van elk item. Verwijder die met de hand op de gewenste dag.',
    'delayed-after-release': 'Daarna houdt Exchange nog enige tijd vast wat in bewaring was.',
    'needs-import-export-role':
      'U hebt de rol Mailbox Import Export nodig, die niemand heeft zonder toewijzing.',
    'all-three-places':
      'Dit kijkt in ‘Verwijderde items’, in ‘Herstelbare items’ en bij wat definitief is verwijderd. Controleer de lijst voordat u iets terugzet.',
    'versions-need-hold':
      'Eerdere versies staan in de map Versions, en alleen als er een bewaring of bewaarbeleid gold toen de bijlage werd verwijderd. Is de map leeg, meld dat dan en sluit de taak.',
    'audit-in-utc':
      'Het auditlogboek telt dagen in UTC. Zoek in AuditData naar het onderwerp dat in de aanvraag staat.',
    'audit-names-people':
      'Het logboek noemt ook andere mensen. Meld de aanvrager alleen wat de eigen e\u2011mail betreft, in de notitie waarmee u de taak sluit.',
    'days-are-last-change':
      'De dagen zijn die van de laatste wijziging van de items; rond die tijd zijn ze verwijderd.',
    'text-in-subject-only': 'De tekst wordt in onderwerpen gezocht, precies zoals die er staat.',
    'not-for-inactive':
      'Dit werkt zolang het account bestaat. Een inactief postvak wordt in plaats daarvan doorzocht.',
    'before-licence': 'Doe dit voordat de licentie wordt weggenomen, anders verdwijnt het postvak mee.',
    'export-in-portal':
      'Dit draait in Security & Compliance PowerShell. Exporteer het resultaat in de Microsoft Purview-portal.',
  },
  runbookRest: (lines) =>
    lines === 1
      ? 'Nog 1 regel volgt hieronder als tekst.'
      : `Nog ${lines} regels volgen hieronder als tekst.`,
  runbookSummary: (number) => `De stappen voor aanvraag #${number}.`,
};
