import { type ReminderWords } from '../words';

export const NL: ReminderWords = {
  cue: 'herinner|waarschuw|laat me weten|weekoverzicht|wekelijks|verdwijn|verdwenen|weg|verlop|voorgoed|definitief|kwijt|te laat|afmeld|uitschrijf|melding|seintje|verwijderd',
  polite: 'alsjeblieft|alstublieft|aub|nu|even|ok|oke|kun je|kan je|kunt u|wil je|wilt u|maar|hallo|hoi|dan',
  parts: {
    remind:
      '(?:herinner|waarschuw|informeer|verwittig|meld) (?:me|mij|het me)(?: eraan)?|zeg het (?:me|mij)|vertel het me|vertel me|laat (?:het )?(?:me|mij) (?:het )?weten|geef (?:me|mij) (?:een )?(?:seintje|waarschuwing|herinnering)|stuur (?:me|mij) (?:een )?(?:herinnering|herinneringen|waarschuwing|bericht)|ik wil (?:een )?(?:herinnering|herinneringen|gewaarschuwd worden|herinnerd worden)|(?:me|mij) (?:waarschuwen|herinneren|verwittigen)',
    before:
      '(?:(?:kort|vlak|een paar dagen|drie dagen|\\d+ dagen|enkele dagen) )?(?:voordat|voor dat|eer|voor)',
    what: '(?:(?:mijn|de|het|die|dat|dit|deze|ze|zij|iets|alles|alle|een|verwijderde|gewiste|oude|mails?|e-?mails?|berichten?|items|er) )+',
    gone: '(?:(?:voorgoed|definitief|helemaal|echt|voor|altijd) )*(?:verdwijn(?:t|en)|verdwenen|weg|kwijt|verloren|verlop(?:en|t)|verloopt|verwijderd|gewist|te laat)(?: (?:zijn|is|wordt|worden|raakt|raken|gaat|gaan))?(?: (?:voorgoed|definitief|voor altijd))*',
    soon: '(?:(?:binnenkort|straks|gaat|gaan|zal|zullen|voorgoed|definitief|er) )*(?:verdwijn(?:t|en)|verloopt|verlopen|weg is|weg zijn|kwijtraakt|weggaat)(?: (?:binnenkort|voorgoed|definitief|gaat|gaan))*',
    when: '(?: ?(?:vandaag|vanavond|morgen|deze week|volgende week|deze maand|(?:de |in de |binnen de )?(?:komende|volgende) (?:\\w+ )?(?:dagen|dag|weken|week|maand)|(?:binnen|in|over) (?:\\w+ )?(?:dagen|dag|weken|week|maand)))?',
    mails: '(?:verwijderde )?(?:mails?|e-?mails?|berichten|items)',
    digest: '(?:(?:wekelijkse?) (?:overzicht|samenvatting|rapport|lijst|update|digest)|weekoverzicht)',
    about:
      '(?: (?:van|over|met|voor) (?:alles )?(?:wat|(?:de |mijn )?{mails}(?: die)?)(?: ?(?:er )?(?:{when} )?{soon}{when})?)?',
    reminders: '(?:herinnering(?:en)?|waarschuwingen|meldingen)',
  },
  orders: {
    'stop-digest': [
      '(?:stop|annuleer|geen|beeindig|stop met) (?:het |de |mijn )?{digest}(?: meer)?',
      '{digest} (?:stoppen|uitzetten|afmelden)',
    ],
    'stop-reminders': [
      '(?:stop|stoppen|annuleer|beeindig|schakel|zet|geen|stop met) (?:met )?(?:de |die |mijn |je |jouw )?{reminders}(?: meer| uit| stop)?',
      '{reminders} (?:stoppen|uitzetten|uitschakelen|uit)',
      '(?:herinner|waarschuw) (?:me|mij)(?: er)? (?:niet meer|niet|nooit meer)(?: aan| meer)?(?: eraan)?',
      '(?:stop|hou op|houd op) met (?:me (?:te )?)?(?:herinneren|waarschuwen)',
      'ik wil (?:geen {reminders}(?: meer)?|niet meer (?:herinnerd|gewaarschuwd) worden)',
      'afmelden|uitschrijven|meld me af|schrijf me uit',
    ],
    'only-digest': ['(?:alleen|enkel) (?:het |de |een )?{digest}'],
    'only-reminders': [
      '(?:alleen|enkel) (?:de )?herinneringen',
      '(?:herinner|waarschuw) me (?:alleen|enkel) {before} {what}{gone}',
    ],
    'show-reminders': [
      '(?:word ik|wordt ik) (?:herinnerd|gewaarschuwd)(?: {before} {what}{gone})?',
      '(?:herinner je|herinnert u|waarschuw je|waarschuwt u) me(?: {before} {what}{gone})?|(?:laat je|laat u) (?:het )?me (?:het )?weten {before} {what}{gone}|ga je me (?:waarschuwen|herinneren)(?: {before} {what}{gone})?',
      'staan (?:de |mijn )?herinneringen (?:aan|uit)|zijn (?:de |mijn )?herinneringen (?:aan|actief|ingeschakeld)|krijg ik (?:een )?(?:herinnering|herinneringen)',
      '(?:(?:toon|wijzig|verander) )?(?:de |mijn )?herinneringen|wanneer (?:herinner|waarschuw) je me',
    ],
    'weekly-digest': [
      '(?:(?:stuur|geef|mail) (?:me|mij)|ik wil|ik wil graag) (?:graag )?(?:elke week )?(?:een |het |de )?{digest}{about}(?: ontvangen| krijgen)?',
      '{digest}{about}',
      '(?:zeg|vertel|stuur|laat) (?:me|mij) (?:elke week|iedere week|wekelijks|elke maandag|een keer per week)(?: weten| zien)? wat (?:er )?(?:{when} )?{soon}{when}',
    ],
    remind: [
      '(?:{remind}) {before} {what}{gone}',
      '{before} {what}{gone} (?:{remind})',
      '(?:{remind}) (?:als|wanneer) {what}(?:binnenkort )?(?:verdwijn(?:t|en)|verloopt|verlopen|dreigt te verdwijnen|dreigen te verdwijnen)',
      '(?:zet |schakel )?(?:de )?herinneringen (?:aan|inschakelen|aanzetten|in)',
    ],
    show: [
      '(?:toon|laat|geef|zoek|zeg) ?(?:me |mij )?(?:zien )?(?:alles )?(?:wat|welke {mails}|(?:de |alle |mijn )?{mails} die) ?(?:er )?(?:{when} )?{soon}{when}(?: zien)?',
      '(?:wat|welke {mails}) (?:er )?{soon}{when}',
      '(?:wat|welke {mails}) (?:gaat|gaan|zal|zullen)(?: er)?{when} verdwijnen',
    ],
  },
  numbers: 'een twee drie vier vijf zes zeven acht negen tien',
  today: 'vandaag|vanavond',
  tomorrow: 'morgen',
  days: '(?<n>\\w+) (?:dagen|dag)',
  weeks: '(?<n>\\w+) (?:weken|week)',
  month: 'maand',
};
