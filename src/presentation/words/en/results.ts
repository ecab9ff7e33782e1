import { number } from './figures';

/** A page of what was found, and a look at one message of it. */
export const RESULTS = {
  row: {
    noSubject: '(no subject)',
    unknownSender: 'Unknown sender',
    toRecipients: (names: string) => `To ${names}`,
    more: (n: number) => `${n} more`,
    marks: {
      draft: 'Draft',
      meeting: 'Meeting',
      unread: 'Unread',
      important: 'Important',
      flagged: 'Flagged',
      attachment: 'Attachment',
    },
    received: (at: string) => `Received ${at}`,
    deleted: (at: string) => `deleted ${at}`,
    deletedBy: (at: string) => `deleted by about ${at}`,
    liesIn: (place: string) => `In ${place}`,
    destination: {
      original: (path: string) => `Goes back to ${path}`,
      'unknown-parent': (path: string) => `Original folder unknown, so it goes to ${path}`,
      'parent-gone': (path: string) => `Original folder is gone, so it goes to ${path}`,
      'parent-deleted': (path: string) => `Original folder is deleted too, so it goes to ${path}`,
    },
    timeLeft: {
      days: (days: number) => (days === 1 ? 'about 1 day left' : `about ${days} days left`),
      hours: 'less than a day left',
      overdue: 'could vanish any moment',
    },
  },

  results: {
    found: (total: number) =>
      total === 1 ? 'I found 1 deleted message' : `I found ${number(total)} deleted messages`,
    summary: (total: number) =>
      total === 1 ? 'I found 1 deleted message.' : `I found ${number(total)} deleted messages.`,
    readAs: (phrase: string, reading: string) => `I took ${phrase} as ${reading}.`,
    lookedFor: (criteria: string) => `I looked for mail ${criteria}.`,
    inMailbox: (mailbox: string) => `In the mailbox ${mailbox}.`,
    urgent: (n: number, days: number) =>
      n === 1
        ? `1 of these may vanish within ${days} days. Better to restore it now.`
        : `${n} of these may vanish within ${days} days. Better to restore them now.`,
    urgentOnly: (days: number) => `This one may vanish within ${days} days. Better to restore it now.`,
    stopped: (scanned: number, oldest: string) =>
      `You have a lot of deleted mail. I looked through ${number(scanned)} messages, back to about ${oldest}, and stopped there. A sender or a date would let me look further.`,
    wholeFolder: (name: string, messages: number) =>
      messages === 1
        ? `Everything in the deleted folder ${name} is here (1 message). Restore all, and the folder comes back whole.`
        : `Everything in the deleted folder ${name} is here (${number(messages)} messages). Restore all, and the folder comes back whole.`,
    noMeetings:
      'No invitation fits: this is other mail that does. The calendar entry itself comes back in Outlook.',
    meetings:
      'These are invitations, updates and answers. Accept a restored invitation again, and its meeting is back in your calendar. An entry that you deleted in the calendar itself is not among them.',
    hint: 'Tick what you want back, or tap a message to read its first lines.',
    kept: 'What is in Deleted Items stays there until you empty it.',
    hintOne: 'Tap the message to read its first lines.',
    pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
    otherReading: (label: string) => `If you meant ${label}, say “I meant ${label}”.`,
    say: {
      one: 'Say “restore 1” to get it back, or “show 1” to read its first lines.',
      some: (first: number, second: number) =>
        `Say “restore ${first} and ${second}”, “all of them” or “show ${first}”.`,
      single: (pick: number) => `Say “restore ${pick}”, “all of them” or “show ${pick}”.`,
      helpdesk: 'Is it not among these? Say “I need purged mail back” to ask your helpdesk.',
      more: (page: number, pages: number) => `Say “more” for page ${page} of ${pages}.`,
    },
  },

  preview: {
    from: 'From',
    to: 'To',
    received: 'Received',
    liesIn: 'Now',
    restore: 'Restore',
    rule: 'Rule',
    deletedByRule: (day: string) => `your organisation deletes it about ${day}`,
    deletedByRuleAfter: (days: number) => `your organisation deletes it ${days} days after it came`,
    archivedByRule: 'your organisation moves it to the online archive when it is old enough',
    noText: 'This message has no text.',
    attachments: (n: number) => (n === 1 ? '1 attachment' : `${n} attachments`),
    attachment: (name: string, size: string) => `${name} (${size})`,
    unnamed: 'Unnamed file',
    moreAttachments: (n: number) => (n === 1 ? 'and 1 more' : `and ${n} more`),
    summary: 'The first lines of a deleted message.',
    say: (pick: number) => `Say “restore ${pick}” to get it back.`,
    gone: 'That message is no longer where I found it. Search again, and I’ll look where it is now.',
  },
};
