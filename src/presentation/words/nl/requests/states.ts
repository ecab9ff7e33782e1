import { type STATES as ENGLISH } from '../../en/requests/states';
import { messages, number } from '../figures';

/** Where a request stands, in a few words, and what happens next. */
export const STATES: typeof ENGLISH = {
  state: {
    draft: 'Nog niet verzonden',
    submitted: 'Wacht op de helpdesk',
    approved: 'Goedgekeurd',
    rejected: 'Afgewezen',
    withdrawn: 'Ingetrokken',
    expired: 'Verlopen',
    executing: 'Wordt uitgevoerd',
    done: 'Klaar',
    failed: 'Kon niet worden uitgevoerd',
    released: 'Bewaring opgeheven',
  },
  doneAs: {
    hold: 'Bewaring actief',
    export: 'Export staat klaar',
    released: 'Bewaring opgeheven',
    restored: 'E\u2011mail is terug',
  },
  halfApproved: (given, needed) => `${given} van ${needed} goedkeuringen`,
  inHand: 'In handen van de helpdesk',
  awaitsAnswer: 'Wacht op een antwoord',
  percent: (n) => `${n}% klaar`,

  next: {
    submitted: 'Uw helpdesk beslist. Ik meld het u hier zodra dat is gebeurd.',
    secondApprover: 'Eén beslisser zei ja. Een tweede moet nog instemmen voordat ik begin.',
    assigned: (name) => `${name} behandelt de aanvraag.`,
    expires: (at) => `Beslist niemand vóór ${at} uur, dan eindigt de aanvraag en gebeurt er niets.`,
    answer: 'De helpdesk heeft u iets gevraagd en beslist als u hebt geantwoord.',
    approved: 'Ik begin zo.',
    executing: {
      'ediscovery-hold':
        'Ik stel de bewaring in. Het kan een dag duren voordat Microsoft 365 die heeft toegepast. Ik meld het u hier.',
      'litigation-hold':
        'Een medewerker van de helpdesk stelt de bewaring voor juridische procedures met de hand in. Daarna werkt die binnen ongeveer 4 uur.',
      export:
        'Ik exporteer. Dat duurt een half uur tot vele uren, afhankelijk van hoeveel het is. Ik meld het u hier.',
      purged:
        'Een medewerker van de helpdesk haalt de e\u2011mail met de hand terug. Ik meld het u hier als het klaar is.',
      departed: 'Een medewerker van de helpdesk doet dit met de hand. Ik meld het u hier als het klaar is.',
      'ediscovery-release': 'Ik hef de bewaring op. Ik meld het u hier als die is beëindigd.',
      'litigation-release':
        'Een medewerker van de helpdesk beëindigt de bewaring voor juridische procedures met de hand.',
      backup:
        'Microsoft 365 Backup zet de e\u2011mail in een nieuwe map. Ik meld het u hier als het klaar is.',
      restore: 'Ik zet uw e\u2011mail terug. Ik meld het u hier als het klaar is.',
      event:
        'Een medewerker van de helpdesk zet de agenda-items met de hand terug. Ik meld het u hier als het klaar is.',
      contact:
        'Een medewerker van de helpdesk zet de contactpersonen met de hand terug. Ik meld het u hier als het klaar is.',
      task: 'Een medewerker van de helpdesk zet de taken met de hand terug. Ik meld het u hier als het klaar is.',
      note: 'Een medewerker van de helpdesk zet de notities met de hand terug. Ik meld het u hier als het klaar is.',
      mail: 'Een medewerker van de helpdesk zet de e\u2011mail met de hand terug. Ik meld het u hier als het klaar is.',
      trace: 'Een medewerker van de helpdesk zoekt het op. Ik meld u hier wat eruit komt.',
      attachment:
        'Een medewerker van de helpdesk zoekt het bericht zoals het eerder was. Ik meld u hier wat eruit komt.',
    },
    rejected: 'Er is niets gedaan. Is er iets veranderd, dan kunt u het opnieuw vragen en zeggen wat.',
    withdrawn: 'Er is niets gedaan.',
    expired: 'Niemand besliste op tijd, dus er is niets gedaan. U kunt het opnieuw vragen.',
    download: 'Hebt u geen eDiscovery-rol, dan kan uw helpdesk de bestanden voor u downloaden.',
    helpdeskKnows: 'Uw helpdesk weet ervan en kan het opnieuw proberen.',
    released: 'De bewaring is beëindigd. De gewone bewaartermijn van uw organisatie geldt weer.',
    wishedEnd: (day) =>
      `U vroeg erom tot ${day}. De bewaring eindigt niet vanzelf: vraag me dan om die op te heffen.`,
  },

  todo: {
    decide: 'Keur de aanvraag goed of wijs die af.',
    secondVote: 'Eén beslisser zei ja. Er is er nog een nodig.',
    approved: 'Ik begin zo.',
    working: 'Ik voer het uit en meld beide kanten als ik klaar ben.',
    byHand:
      'Dit moet met de hand: voer de regels hieronder uit in PowerShell en zeg me daarna of het is gelukt.',
    rejected: 'Er gebeurt niets.',
    withdrawn: 'De aanvrager heeft de aanvraag ingetrokken. Er gebeurt niets.',
    expired: 'Niemand besliste op tijd. Er gebeurt niets.',
    wishedEnd: (day) => `Gevraagd tot ${day}. De bewaring eindigt niet vanzelf: hef die dan op.`,
  },

  result: {
    hold: (caseName) =>
      `Wat bij de aanvraag past, blijft bewaard, ook als iemand het verwijdert, tot de bewaring wordt opgeheven. In de Microsoft Purview-portal staat die in de eDiscovery-zaak ${caseName}.`,
    released: 'De bewaring is beëindigd. De gewone bewaartermijn van uw organisatie geldt weer.',
    exportPlace: (caseName) =>
      `De PST zit in de bestanden hieronder. Ze staan in de Microsoft Purview-portal: eDiscovery, zaak ${caseName}, Exports. Voor het downloaden is daar een eDiscovery-rol nodig.`,
    filesTitle: (n) => (n === 1 ? '1 bestand' : `${number(n)} bestanden`),
    file: (name, size) => `${name}, ${size}`,
    moreFiles: (n) => `en nog ${number(n)}`,
    noFiles: 'Microsoft 365 toont de bestanden nog niet in een lijst. In de portal zijn ze te zien.',
    until: (day) => `Ze staan daar tot ongeveer ${day}. Daarna verwijdert de dienst ze.`,
    partial: 'Sommige items konden niet worden geëxporteerd. Het rapport bij de bestanden noemt ze.',
    byHand: (name) => `Uitgevoerd door ${name}.`,
    note: (text) => `Notitie: ‘${text}’`,
    fromBackup: (items, asOf, folders, count) =>
      [
        items === 1 ? '1 bericht is terug' : `${number(items)} berichten zijn terug`,
        `zoals ${items === 1 ? 'het was' : 'ze waren'} op ${asOf}`,
        ...(count === 0
          ? []
          : [count === 1 ? `in de nieuwe map ${folders}` : `in de nieuwe mappen ${folders}`]),
      ].join(', ') + '.',
    backupPartial: 'Sommige konden niet worden hersteld.',
    restored: (moved, failed, left) =>
      [
        `${messages(moved)} ${moved === 1 ? 'is' : 'zijn'} terug`,
        ...(failed === 0
          ? []
          : [
              failed === 1
                ? '1 kon niet worden verplaatst en staat waar het stond'
                : `${number(failed)} konden niet worden verplaatst en staan waar ze stonden`,
            ]),
        ...(left === undefined || left === 0
          ? []
          : [
              left === 1
                ? '1 staat waar het stond, omdat het herstel is gestopt'
                : `${number(left)} staan waar ze stonden, omdat het herstel is gestopt`,
            ]),
      ].join('; ') + '.',
  },
};
