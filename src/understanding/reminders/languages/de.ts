import { type ReminderWords } from '../words';

export const DE: ReminderWords = {
  cue: 'erinner|verschwind|weg|bescheid|warn|ubersicht|wochenbericht|zusammenfassung|endgultig|abbestell|abmeld|geloscht|verloren|ablauf|ablaufen|hinweis',
  polite: 'bitte|jetzt|mal|ok|okay|kannst du|konntest du|konnen sie|konnten sie|doch|hallo|hi|dann',
  parts: {
    remind:
      '(?:erinner[ent]*|warn[ent]*|informier[ent]*|benachrichtig[ent]*) (?:sie )?mich|(?:sag[en]*|gib|geben sie|gebt) (?:sie )?mir (?:rechtzeitig |vorher )?bescheid|sag[en]* (?:sie )?(?:mir|es mir)|mich (?:erinnern|warnen|benachrichtigen|informieren)|mir (?:bescheid (?:geben|sagen)|eine (?:erinnerung|warnung) schicken)|(?:schick[en]*|gib|geben sie) (?:sie )?mir (?:eine )?(?:erinnerung|warnung|erinnerungen)|ich (?:mochte|will|wurde gern[e]?) (?:rechtzeitig )?(?:erinnert|gewarnt|benachrichtigt) werden',
    before: '(?:(?:kurz|rechtzeitig|einige tage|ein paar tage|drei tage|zwei tage|\\d+ tage) )?(?:bevor|ehe)',
    what: '(?:(?:meine?|die|das|der|es|sie|etwas|was|alle|alles|eine?|geloschten?|alten?|mails?|e-?mails?|nachrichten?|elemente|post) )+',
    gone: '(?:(?:endgultig|ganz|fur immer|wirklich|fur|immer|unwiderruflich|nicht mehr|komplett|bald) )*(?:weg|fort|verschwinde[nt]|verschwindet|verschwunden|verloren|geloscht|abgelaufen|wiederherstellbar|zu spat)(?: (?:ist|sind|wird|werden|geht|gehen|worden ist|gehen wird))?|ablaufen|ablauft',
    soon: '(?:(?:bald|demnachst|in kurze|endgultig|fur immer|als nachstes) )*(?:verschwinde[nt]|verschwindet|verschwinden|weg(?:ist| ist| sind)|wegfallt|ablauft|ablaufen|verloren geht|verloren gehen|geloscht wird|weg sein wird)(?: (?:wird|werden))?(?: (?:bald|endgultig))*',
    when: '(?:(?: in| innerhalb)?(?: der| den| von)? ?(?:heute|morgen|diese woche|dieser woche|nachste woche|nachster woche|diesen monat|(?:nachsten|kommenden) (?:\\w+ )?(?:tagen?|wochen?|monat)|(?:\\w+ )?(?:tagen?|wochen?|monat)))?',
    mails:
      '(?:mails?|e-?mails?|nachrichten|geloschten? mails?|geloschten? e-?mails?|geloschten? nachrichten|elemente)',
    digest:
      '(?:wochentliche[rnsm]? (?:ubersicht|zusammenfassung|bericht|liste)|wochenubersicht|wochenbericht)',
    about:
      '(?:(?: (?:uber|von|der|mit|zu|daruber))?(?: das| die| dem| den)?(?: was| {mails}(?: die)?)?(?: {when}{soon}| {soon}{when})?)?',
    reminders: '(?:erinnerung(?:en)?|warnungen|benachrichtigungen|hinweise)',
  },
  orders: {
    'stop-digest': [
      '(?:stoppe?|beende|keine|keine weitere|bestell|bestelle) (?:die |den |mehr )?{digest}(?: mehr| ab)?',
      '{digest} (?:abbestellen|beenden|stoppen|ausschalten|abschalten)',
    ],
    'stop-reminders': [
      '(?:stoppe?|stopp|beende|beenden sie|keine|lass|hor auf mit|schluss mit|schalte?|bestelle?) (?:die |den |deine |ihre |meine )?(?:weiteren )?{reminders}(?: mehr| ab| aus| sein)?',
      '(?:die )?{reminders} (?:abbestellen|beenden|stoppen|ausschalten|abschalten|aus|abstellen)',
      '(?:erinner[ent]*|warn[ent]*|benachrichtig[ent]*) (?:sie )?mich (?:nicht mehr|nicht langer|nicht|nie wieder|nie mehr)(?: daran)?',
      '(?:hor|horen sie) auf mich zu (?:erinnern|warnen|benachrichtigen)',
      'ich (?:will|mochte|brauche) (?:keine {reminders}(?: mehr)?|nicht (?:mehr )?(?:erinnert|gewarnt|benachrichtigt) werden)',
      'nicht mehr erinnern|abbestellen|abmelden',
    ],
    'only-digest': [
      'nur (?:noch )?(?:die |den |eine |einen )?{digest}',
      'keine erinnerungen nur (?:die |den )?{digest}',
    ],
    'only-reminders': [
      'nur (?:noch )?(?:die )?erinnerungen',
      '(?:erinner[ent]*) (?:sie )?mich nur (?:kurz )?{before} {what}{gone}',
    ],
    'show-reminders': [
      'werde ich (?:erinnert|gewarnt|benachrichtigt)(?: {before} {what}{gone})?',
      '(?:erinnerst du|warnst du) mich(?: {before} {what}{gone})?',
      'sagst du mir bescheid {before} {what}{gone}',
      'wann (?:erinnerst du|erinnern sie) mich|wann werde ich erinnert',
      'sind (?:die |meine )?erinnerungen (?:an|aus|aktiv|eingeschaltet|ein)',
      '(?:(?:zeige?|zeigen sie|andere) (?:mir )?)?(?:die |meine )?erinnerungen|(?:bekomme|kriege|erhalte) ich (?:eine )?(?:erinnerung|erinnerungen)',
    ],
    'weekly-digest': [
      '(?:schick[en]*|send[en]*|gib|geben sie|mach) (?:sie )?mir (?:jede woche )?(?:eine? |einen )?{digest}{about}',
      'ich (?:mochte|will|hatte gern[e]?) (?:eine? |einen )?{digest}{about}',
      '{digest}{about}(?: (?:schicken|senden))?',
      '(?:sag[en]*|schick[en]*|zeig[en]*) (?:sie )?mir (?:jede woche|jeden montag|einmal (?:pro|in der) woche|wochentlich) was (?:{when} ?)?{soon}',
      '(?:jede woche|jeden montag|wochentlich) (?:sagen|schicken|zeigen) was {soon}',
    ],
    remind: [
      '(?:{remind})(?: (?:daran|rechtzeitig))? {before} {what}{gone}',
      '{before} {what}{gone} (?:{remind})',
      '(?:{remind}) wenn {what}(?:bald |demnachst )?(?:verschwinde[nt]|verschwindet|ablauft|ablaufen)(?: droht| drohen)?',
      '(?:schalte? )?(?:die )?erinnerungen (?:ein|an|einschalten|anschalten|aktivieren)',
    ],
    show: [
      '(?:zeige?|zeigen sie|sag|liste|finde?) ?(?:mir )?(?:alles )?(?:was|(?:die |alle |welche )?{mails}(?: die)?)(?:{when}| ?) ?{soon}{when}',
      '(?:was|welche {mails}) (?:verschwinde[nt]|verschwindet|verschwinden|lauft|laufen|geht|gehen)(?: bald| demnachst| endgultig)*{when}(?: ab| verloren| endgultig)?',
      '(?:was|welche {mails}) (?:wird|werden)(?: bald| demnachst)?{when} (?:verschwinden|weg sein|ablaufen|endgultig geloscht)',
    ],
  },
  numbers: 'einem zwei drei vier funf sechs sieben acht neun zehn',
  today: 'heute',
  tomorrow: 'morgen',
  days: '(?<n>\\w+) tagen?',
  weeks: '(?<n>\\w+) wochen?',
  month: 'monat',
};
