import { ARCHIVE } from './archive';
import { BACKUP } from './backup';
import { DEPARTED } from './departed';
import { HOLDS } from './holds';
import { IN_PLACE_HOLD } from './in-place-hold';
import { ON_PREMISES } from './on-premises';
import { OUTLOOK_FILE } from './outlook-file';
import { OUTLOOK_RECOVERY } from './outlook-recovery';
import { POINT_IN_TIME } from './point-in-time';
import { RETENTION } from './retention';
import { RETENTION_TAGS } from './retention-tags';
import { SINGLE_ITEM_RECOVERY } from './single-item-recovery';
import { DELETED_EVENT } from './deleted-event';
import { DELETED_CONTACT } from './deleted-contact';
import { DELETED_TASK } from './deleted-task';
import { DELETED_NOTE } from './deleted-note';
import { REMOVED_ATTACHMENT } from './removed-attachment';
import { SHARED_MAILBOX } from './shared-mailbox';
import { WHY_GONE } from './why-gone';
import { type AnswerBook } from '../../topic-words';

/** Answers in German. */
export const GERMAN_ANSWERS: AnswerBook = {
  tag: 'de',
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
  usualStep: { title: 'Gelöschtes zeigen', say: 'Was habe ich in den letzten zwei Wochen gelöscht?' },
  heading: (title) => `${title}.`,
  backupStep: { title: 'Mails aus der Sicherung anfordern', say: 'Frag den Helpdesk', helpdesk: true },
  next: (say) => `Sagen Sie als Nächstes: „${say}“.`,
  helpful: {
    yes: 'Das hat geholfen',
    no: 'Das hat nicht geholfen',
    thanks: 'Danke, gut zu wissen.',
    sorry: 'Das tut mir leid. Sagen Sie mir mit anderen Worten, was Sie brauchen.',
  },
  ownPage: 'Die Seite Ihrer Organisation',
  policy: {
    noSingleItemRecovery:
      'Ihre Organisation hat die Wiederherstellung einzelner Elemente abgeschaltet: Endgültig Gelöschtes ist weg.',
    emptiesDeletedItems: (days) =>
      `Ihre Organisation entfernt Mails nach ${days} Tagen aus den gelöschten Elementen.`,
    backedUp:
      'Ihre Organisation hat Microsoft 365 Backup: Stimmt der Helpdesk zu, hole ich Mails so zurück, wie sie an einem Tag waren, in einen neuen Ordner.',
    archivesAfter: (days) => `Ihre Organisation verschiebt Mails nach ${days} Tagen dorthin.`,
  },
  found: {
    deletesAfter: (folder, days) =>
      `Mails in ${folder} werden ${days} Tage nach ihrem Eingang gelöscht; das ist eine Regel Ihrer Organisation.`,
    deletesNever: (folder) => `Die Regel für ${folder} löscht nichts nach Alter.`,
    archives: (folder) =>
      `Eine Regel verschiebt alte Mails aus ${folder} ins Onlinearchiv. Nach wie vielen Tagen, sehe ich nicht.`,
    untagged: (folder) =>
      `${folder} hat keine eigene Regel. Eine für das ganze Postfach kann trotzdem gelten.`,
    closedMailbox: (mailbox) =>
      `${mailbox} lässt sich mit Ihren Rechten nicht öffnen, oder es gibt dieses Postfach nicht. Ich habe nichts angesehen.`,
    noFolder: (name) => `Ich habe keinen Ordner namens ${name} gefunden.`,
    ownHolds: (numbers) =>
      numbers.length === 1
        ? `Sie haben hier um einen Hold gebeten, der wirkt: Anfrage ${numbers.join('')}.`
        : `Sie haben hier um Holds gebeten, die wirken: Anfragen ${numbers.join(', ')}.`,
    hasArchive: 'Sie haben ein Onlinearchiv.',
    noArchive:
      'Sie haben kein Onlinearchiv, soweit Microsofts Nutzungsbericht das sagt; er ist einige Tage alt.',
    noOwnHold: 'Hier haben Sie um keinen Hold gebeten, der wirkt.',
  },
  loss: {
    inDeletedItems: (subject, day) =>
      `${subject} liegt etwa seit ${day} oder länger in „Gelöschte Elemente“.`,
    leftDeletedItems: (subject, day) =>
      `${subject} hat „Gelöschte Elemente“ etwa am ${day} verlassen oder wurde daran vorbei gelöscht.`,
    restoredBefore: (day) => `Ich hatte sie am ${day} zurückgeholt; danach wurde sie wieder gelöscht.`,
    undone: (day) =>
      `Sie haben hier am ${day} eine Wiederherstellung rückgängig gemacht, also habe ich sie dorthin zurückgelegt.`,
    restored: (day) =>
      `Ich habe sie am ${day} zurückgeholt, nachdem diese Liste entstanden war. Ist sie wieder weg, suchen Sie neu.`,
    policy: (days) =>
      days === null
        ? 'Eine Regel Ihrer Organisation sagt, wann diese Mail gelöscht wird, und der Tag war gekommen.'
        : `Eine Regel Ihrer Organisation löscht diese Mail ${days} Tage nach ihrem Eingang, und der Tag war gekommen.`,
    rule: (name) =>
      `Ihre Posteingangsregel ${name} löscht solche Mails, und diese ging ungelesen binnen Minuten.`,
    unknown:
      'Nichts, was ich lesen kann, sagt, wer oder was sie gelöscht hat. Ihre Posteingangsregeln sehe ich nicht.',
    unknownNoRule: 'Keine Regel, die ich sehe, erklärt es, und wer sie gelöscht hat, ist nicht festgehalten.',
    sure: {
      certain: 'Wie sicher: gewiss, es steht in meinen eigenen Aufzeichnungen.',
      likely: 'Wie sicher: wahrscheinlich, weil die Zeit passt. Bewiesen ist es nicht.',
      unknowable: 'Wie sicher: Aus dem Postfach lässt es sich nicht erkennen.',
    },
    others: 'Auch andere passen: Fragen Sie dazu „Warum ist 2 weg?“ und so weiter.',
    which: 'Welche meinen Sie? Fragen Sie zum Beispiel „Warum ist 2 weg?“.',
    whichMail: 'Welche Mail meinen Sie? Fragen Sie zum Beispiel „Warum ist die Mail von Anna weg?“.',
  },
  unknown: (asks, helpdesk) =>
    [
      'Das habe ich leider nicht verstanden. Erzählen Sie mir von der Mail, die Ihnen fehlt, zum Beispiel „stelle die Mail von Anna wieder her, die ich am Dienstag gelöscht habe“. Oder meinen Sie etwas davon?',
      ...asks.map((ask) => `• ${ask}`),
      helpdesk
        ? 'Wenn nicht, sagen Sie „frag den Helpdesk“; „Hilfe“ zeigt, was ich sonst kann.'
        : 'Sagen Sie „Hilfe“, um zu sehen, was ich sonst kann.',
    ].join('\n'),
};
