import { ARCHIVE } from './archive';
import { BACKUP } from './backup';
import { DELETED_CONTACT } from './deleted-contact';
import { DELETED_EVENT } from './deleted-event';
import { DELETED_NOTE } from './deleted-note';
import { DELETED_TASK } from './deleted-task';
import { DEPARTED } from './departed';
import { HOLDS } from './holds';
import { IN_PLACE_HOLD } from './in-place-hold';
import { ON_PREMISES } from './on-premises';
import { OUTLOOK_FILE } from './outlook-file';
import { OUTLOOK_RECOVERY } from './outlook-recovery';
import { POINT_IN_TIME } from './point-in-time';
import { REMOVED_ATTACHMENT } from './removed-attachment';
import { RETENTION } from './retention';
import { RETENTION_TAGS } from './retention-tags';
import { SHARED_MAILBOX } from './shared-mailbox';
import { SINGLE_ITEM_RECOVERY } from './single-item-recovery';
import { WHY_GONE } from './why-gone';
import { type AnswerBook } from '../../topic-words';

/** Answers in Dutch. */
export const DUTCH_ANSWERS: AnswerBook = {
  tag: 'nl',
  topics: {
    retention: RETENTION,
    'retention-tags': RETENTION_TAGS,
    'single-item-recovery': SINGLE_ITEM_RECOVERY,
    archive: ARCHIVE,
    holds: HOLDS,
    'in-place-hold': IN_PLACE_HOLD,
    departed: DEPARTED,
    backup: BACKUP,
    'point-in-time': POINT_IN_TIME,
    'outlook-file': OUTLOOK_FILE,
    'outlook-recovery': OUTLOOK_RECOVERY,
    'on-premises': ON_PREMISES,
    'deleted-event': DELETED_EVENT,
    'deleted-contact': DELETED_CONTACT,
    'deleted-task': DELETED_TASK,
    'deleted-note': DELETED_NOTE,
    'removed-attachment': REMOVED_ATTACHMENT,
    'shared-mailbox': SHARED_MAILBOX,
    'why-gone': WHY_GONE,
  },
  usualStep: { title: 'Toon wat ik verwijderde', say: 'Wat heb ik de afgelopen twee weken verwijderd?' },
  heading: (title) => `${title}.`,
  backupStep: { title: 'Vraag uit de back-up', say: 'Vraag de helpdesk', helpdesk: true },
  next: (say) => `Zeg hierna: ‘${say}’.`,
  helpful: {
    yes: 'Dat heeft geholpen',
    no: 'Dat heeft niet geholpen',
    thanks: 'Dank u, goed om te weten.',
    sorry: 'Dat spijt me. Zeg me in andere woorden wat u nodig hebt.',
  },
  ownPage: 'De pagina van uw organisatie',
  policy: {
    noSingleItemRecovery:
      'Uw organisatie heeft herstel van één item uitgezet: wat definitief is verwijderd, is weg.',
    emptiesDeletedItems: (days) =>
      `Uw organisatie haalt e\u2011mail na ${days} dagen uit ‘Verwijderde items’.`,
    backedUp:
      'Uw organisatie heeft Microsoft 365 Backup: als de helpdesk het goedkeurt, haal ik e\u2011mail terug zoals die op een dag was, in een nieuwe map.',
    archivesAfter: (days) => `Uw organisatie verplaatst e\u2011mail na ${days} dagen daarheen.`,
  },
  found: {
    deletesAfter: (folder, days) =>
      `E\u2011mail in ${folder} wordt ${days} dagen na ontvangst verwijderd; dat is een regel van uw organisatie.`,
    deletesNever: (folder) => `De regel voor ${folder} verwijdert niets op leeftijd.`,
    archives: (folder) =>
      `Een regel verplaatst oude e\u2011mail uit ${folder} naar het onlinearchief. Na hoeveel dagen, zie ik niet.`,
    untagged: (folder) => `${folder} heeft geen eigen regel. Er kan er wel een voor het hele postvak gelden.`,
    noFolder: (name) => `Ik heb geen map gevonden met de naam ${name}.`,
    closedMailbox: (mailbox) =>
      `${mailbox} gaat met uw rechten niet open, of dat postvak bestaat niet. Ik heb niets bekeken.`,
    ownHolds: (numbers) =>
      numbers.length === 1
        ? `U hebt hier een bewaring aangevraagd die nu geldt: aanvraag ${numbers.join('')}.`
        : `U hebt hier bewaringen aangevraagd die nu gelden: aanvragen ${numbers.join(', ')}.`,
    hasArchive: 'U hebt een onlinearchief.',
    noArchive:
      'U hebt geen onlinearchief, volgens het gebruiksrapport van Microsoft; dat loopt enkele dagen achter.',
    noOwnHold: 'U hebt hier geen bewaring aangevraagd die nu geldt.',
  },
  loss: {
    inDeletedItems: (subject, day) => `${subject} ligt sinds ongeveer ${day} of langer in Verwijderde items.`,
    leftDeletedItems: (subject, day) =>
      `${subject} ging rond ${day} weg uit Verwijderde items, of werd daarlangs verwijderd.`,
    restoredBefore: (day) => `Ik had die op ${day} teruggehaald; daarna werd die weer verwijderd.`,
    undone: (day) => `U maakte hier op ${day} een herstel ongedaan, dus legde ik die terug waar die lag.`,
    restored: (day) => `Ik haalde die op ${day} terug, na deze lijst. Is die weer weg, zoek dan opnieuw.`,
    policy: (days) =>
      days === null
        ? 'De regel van uw organisatie zegt wanneer deze e\u2011mail wordt verwijderd, en die dag was gekomen.'
        : `De regel van uw organisatie verwijdert deze e\u2011mail ${days} dagen na binnenkomst, en die dag was gekomen.`,
    rule: (name) =>
      `Uw postvakregel ${name} verwijdert zulke e\u2011mail, en deze ging ongelezen binnen enkele minuten.`,
    unknown: 'Niets wat ik kan lezen zegt wie of wat die verwijderde. Uw regels zie ik niet.',
    unknownNoRule: 'Geen regel die ik zie verklaart het, en wie die verwijderde is niet vastgelegd.',
    sure: {
      certain: 'Hoe zeker: zeker, het staat in mijn eigen gegevens.',
      likely: 'Hoe zeker: waarschijnlijk, want het moment klopt. Bewezen is het niet.',
      unknowable: 'Hoe zeker: uit het postvak valt het niet op te maken.',
    },
    others: 'Er passen er meer: vraag daarvoor ‘waarom is 2 weg?’, enzovoort.',
    which: 'Welke bedoelt u? Vraag bijvoorbeeld ‘waarom is 2 weg?’.',
    whichMail: 'Welke e\u2011mail bedoelt u? Vraag bijvoorbeeld ‘waarom is de mail van Anna weg?’.',
  },
  unknown: (asks, helpdesk) =>
    [
      'Sorry, dat heb ik niet begrepen. Vertel me over de e\u2011mail die u mist, bijvoorbeeld ‘herstel de mail van Anna die ik dinsdag heb verwijderd’. Of bedoelt u iets hiervan?',
      ...asks.map((ask) => `• ${ask}`),
      helpdesk
        ? 'Zo niet, zeg dan ‘vraag de helpdesk’; ‘help’ laat zien wat ik verder kan.'
        : 'Zeg ‘help’ om te zien wat ik verder kan.',
    ].join('\n'),
};
