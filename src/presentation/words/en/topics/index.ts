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

/** Answers in English. */
export const ENGLISH_ANSWERS: AnswerBook = {
  tag: 'en',
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
  usualStep: { title: 'Show what I deleted', say: 'What did I delete in the last two weeks?' },
  heading: (title) => `${title}.`,
  backupStep: { title: 'Ask for mail from the backup', say: 'Ask the helpdesk', helpdesk: true },
  next: (say) => `Next, say “${say}”.`,
  helpful: {
    yes: 'That helped',
    no: 'That did not help',
    thanks: 'Thank you, good to know.',
    sorry: 'Sorry about that. Tell me in other words what you need.',
  },
  ownPage: 'Your organisation’s page',
  policy: {
    noSingleItemRecovery: 'Your organisation has turned single item recovery off: purged mail is gone.',
    emptiesDeletedItems: (days) => `Your organisation takes mail out of Deleted Items after ${days} days.`,
    backedUp:
      'Your organisation has Microsoft 365 Backup: once your helpdesk approves it, I bring back mail as it was on some day, into a new folder.',
    archivesAfter: (days) => `Your organisation moves mail there after ${days} days.`,
  },
  found: {
    deletesAfter: (folder, days) =>
      `Mail in ${folder} is deleted ${days} days after it came, by your organisation’s rule.`,
    deletesNever: (folder) => `The rule for ${folder} deletes nothing by age.`,
    archives: (folder) =>
      `A rule moves old mail of ${folder} to the online archive. After how many days, I cannot see.`,
    untagged: (folder) =>
      `${folder} has no rule of its own. One for the whole mailbox may apply all the same.`,
    closedMailbox: (mailbox) =>
      `${mailbox} does not open with your rights, or there is no such mailbox. I have looked at nothing.`,
    noFolder: (name) => `I found no folder named ${name}.`,
    ownHolds: (numbers) =>
      numbers.length === 1
        ? `You asked for a hold here that is in place: request ${numbers.join('')}.`
        : `You asked for holds here that are in place: requests ${numbers.join(', ')}.`,
    hasArchive: 'You have an online archive.',
    noArchive:
      'You have no online archive, as far as Microsoft’s usage report tells; it is some days behind.',
    noOwnHold: 'You have asked for no hold here that is in place.',
  },
  loss: {
    inDeletedItems: (subject, day) => `${subject} has been in Deleted Items since about ${day} or before.`,
    leftDeletedItems: (subject, day) =>
      `${subject} left Deleted Items, or was deleted past it, about ${day}.`,
    restoredBefore: (day) => `I had brought it back on ${day}; it was deleted again after that.`,
    undone: (day) => `You undid a restore here on ${day}, so I put it back where it had lain.`,
    restored: (day) =>
      `I brought it back on ${day}, after this list was made. If it is gone again, search for it anew.`,
    policy: (days) =>
      days === null
        ? 'Your organisation’s rule on this mail says when it is deleted, and that day had come.'
        : `Your organisation’s rule deletes this mail ${days} days after it came, and that day had come.`,
    rule: (name) => `Your inbox rule ${name} deletes such mail, and this one went unread within minutes.`,
    unknown: 'Nothing that I can read says who or what deleted it. Your inbox rules I cannot see.',
    unknownNoRule: 'No rule that I can see explains it, and who deleted it is not recorded.',
    sure: {
      certain: 'How sure: certain, it is on my own record.',
      likely: 'How sure: likely, because the time fits. Nothing proves it.',
      unknowable: 'How sure: it cannot be known from the mailbox.',
    },
    others: 'Others fit too: for those say “why is 2 gone?”, and so on.',
    which: 'Which one do you mean? Say “why is 2 gone?”, for example.',
    whichMail: 'Which mail do you mean? Say for example “why is the mail from Anna gone?”.',
  },
  unknown: (asks, helpdesk) =>
    [
      'Sorry, I did not understand that. Tell me about the mail you miss, for example “recover the mail from Anna I deleted on Tuesday”. Or do you mean one of these?',
      ...asks.map((ask) => `• ${ask}`),
      helpdesk
        ? 'If it is none of them, say “ask the helpdesk”; “help” shows what else I can do.'
        : 'Say “help” to see what else I can do.',
    ].join('\n'),
};
