import { type ErrorCode } from '../../domain/errors';
import { type Stage } from '../../domain/mail';

/**
 * English. Sentences are whole, because other languages order their parts differently: a function takes finished parts
 * (dates, names, numbers) and returns the sentence. Short, warm, plain, exact; an estimate is worded as one.
 */
export const ENGLISH = {
  tag: 'en',

  list: (parts: readonly string[]): string =>
    new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts),
  alternatives: (parts: readonly string[]): string =>
    new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(parts),
  quoted: (text: string): string => `“${text}”`,
  number: (n: number): string => n.toLocaleString('en'),

  when: {
    anyTime: 'at any time',
    on: (day: string) => `on ${day}`,
    fromTo: (first: string, last: string) => `from ${first} to ${last}`,
    onBetween: (day: string, from: string, to: string) => `on ${day} between ${from} and ${to}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    since: (start: string) => `since ${start}`,
    before: (end: string) => `before ${end}`,
  },

  basis: {
    deleted: (when: string) => `deleted ${when}`,
    received: (when: string) => `received ${when}`,
    either: (when: string) => `deleted or received ${when}`,
  },

  stage: {
    deleteditems: 'Deleted Items',
    deletions: 'Recoverable Items',
  } satisfies Record<Stage, string>,

  criteria: {
    senders: (names: string) => `from ${names}`,
    recipients: (names: string) => `to ${names}`,
    subject: (words: string) => `with ${words} in the subject`,
    words: (words: string) => `about ${words}`,
    except: (words: string) => `without ${words}`,
    folder: (name: string) => `once in ${name}`,
    attachments: 'with attachments',
    noAttachments: 'without attachments',
    attachmentTypes: (types: string) => `${types} files first`,
    unread: 'unread',
    read: 'already read',
    flagged: 'flagged',
    notFlagged: 'not flagged',
    important: 'important',
    notImportant: 'not important',
    largerThan: (size: string) => `larger than ${size}`,
    limit: (n: number) => (n === 1 ? 'only the newest' : `only the newest ${n}`),
    any: 'any deleted mail',
  },

  row: {
    noSubject: '(no subject)',
    unknownSender: 'Unknown sender',
    toRecipients: (names: string) => `To ${names}`,
    more: (n: number) => `${n} more`,
    marks: {
      draft: 'Draft',
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
      more: (page: number, pages: number) => `Say “more” for page ${page} of ${pages}.`,
    },
  },

  button: {
    restore: 'Restore selected',
    restoreOne: 'Restore it',
    restoreAll: (total: number) => `Restore all ${number(total)}`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    refine: 'Change search',
    otherReading: (label: string) => `${label} instead`,
    byReceived: 'By date received',
    byDeleted: 'By date deleted',
    search: 'Search',
    back: 'Back to the list',
    undo: 'Undo',
    retry: (n: number) => (n === 1 ? 'Try it again' : `Try ${n} again`),
  },

  form: {
    title: 'Change your search',
    hint: 'Leave a field empty if it does not matter.',
    summary: 'Change your search.',
    sender: 'From whom',
    senderHint: 'A name, address or domain',
    words: 'Words in the mail',
    wordsHint: 'For example: budget 2027',
    basis: 'The dates are when it was',
    bases: { either: 'Deleted or received', deleted: 'Deleted', received: 'Received' },
    from: 'First day',
    to: 'Last day',
    text: 'Tell me what to change, for example “only from Anna”, “only deleted last week” or “with attachments”.',
  },

  nothing: {
    title: 'Nothing found',
    titleSoFar: 'Nothing found so far',
    summary: 'I found no deleted mail like that.',
    looked: (scanned: number) =>
      scanned === 0
        ? 'I looked in Deleted Items with all its folders and in Recoverable Items. No message there fits.'
        : `I looked through ${messages(scanned)} in Deleted Items with all its folders and in Recoverable Items.`,
    stopped: (oldest: string) =>
      `That is not everything: I stopped at mail deleted around ${oldest}. A sender or a date would let me look further.`,
    asked: (criteria: string) => `You asked for mail ${criteria}.`,
    close: 'Close to what you asked',
    misses: {
      'similar-sender': (name: string, count: number) => `${messages(count)} from ${name}`,
      'other-dates': (count: number) => `${messages(count)} on other dates`,
      'without-words': (count: number) => `${messages(count)} without those words`,
    },
    show: (n: number) => `Show ${n}`,
    kept: (days: number) =>
      `Mail stays in Deleted Items until you empty it. After that your organisation keeps it for about ${days} days.`,
    reach: (day: string) =>
      `What left Deleted Items before about ${day} is out of my reach; your helpdesk may still have a way.`,
    next: 'Try fewer words, another spelling or a longer time.',
    tapMiss: (n: number) =>
      n === 1
        ? 'Take a look at that, or change the search.'
        : 'Take a look at one of these, or change the search.',
    sayMiss: {
      'similar-sender': (miss: string, name: string) => `${miss}: say “from ${name} instead”.`,
      'other-dates': (miss: string) => `${miss}: ask again without a date.`,
      'without-words': (miss: string) => `${miss}: ask again without them.`,
    },
  },

  progress: {
    restore: (total: number) => (total === 1 ? 'Restoring 1 message' : `Restoring ${number(total)} messages`),
    undo: (total: number) =>
      total === 1 ? 'Taking back 1 message' : `Taking back ${number(total)} messages`,
    done: (done: number, total: number) => `${number(done)} of ${number(total)} done`,
    failed: (n: number) => (n === 1 ? '1 did not work so far' : `${number(n)} did not work so far`),
    carryOn: 'You can go on working. I’ll update this message as I go.',
    summary: 'I’m moving your mail.',
  },

  receipt: {
    restored: (n: number) =>
      n === 1
        ? 'Your message is back'
        : n === 2
          ? 'Both messages are back'
          : `All ${number(n)} messages are back`,
    partlyRestored: (done: number, total: number) => `${number(done)} of ${number(total)} messages are back`,
    notRestored: (total: number) => (total === 1 ? 'I could not restore it' : 'I could not restore them'),
    undone: (n: number) =>
      n === 1
        ? 'Undone: the message is where it was'
        : `Undone: ${n === 2 ? 'both' : `all ${number(n)}`} messages are where they were`,
    partlyUndone: (done: number, total: number) =>
      `${number(done)} of ${number(total)} messages are where they were`,
    notUndone: 'I could not undo it',
    running: (waiting: number) => `${messages(waiting)} still on the way`,
    summary: {
      restore: (done: number, total: number) =>
        done === total ? `Restored ${messages(total)}.` : `Restored ${number(done)} of ${messages(total)}.`,
      undo: (done: number, total: number) =>
        done === total ? `Took back ${messages(total)}.` : `Took back ${number(done)} of ${messages(total)}.`,
    },
    moved: (path: string) => `Now in ${path}`,
    because: {
      original: '',
      'unknown-parent': 'its original folder is unknown',
      'parent-gone': 'its original folder is gone',
      'parent-deleted': 'its original folder is deleted too',
    },
    movedBecause: (path: string, why: string) => `Now in ${path}, because ${why}`,
    alreadyThere: (path: string) => `Was already in ${path}`,
    gone: 'No longer in your mailbox. It may have been removed for good.',
    movedElsewhere: (path: string) => `Now in ${path}, because its folder is gone`,
    failed: (path: string, why: string) => `Still in ${path}: ${why}`,
    waiting: 'On its way',
    folder: (name: string) => `Folder ${name}`,
    grouped: (n: number, path: string) => `${messages(n)} in ${path}`,
    groupedAlready: (n: number) => `${messages(n)} had been there already`,
    moreFailed: (n: number) => (n === 1 ? 'and 1 more' : `and ${number(n)} more`),
    undoHint: 'Not what you wanted? Say “undo”.',
    retryHint: 'What did not work is still where it was; you can ask me for it again.',
    reasons: {
      'sign-in-needed': 'you need to sign in again',
      'access-denied': 'I am not allowed to move it',
      'mailbox-not-in-exchange-online': 'your mailbox is not in Exchange Online',
      'item-gone': 'it moved while I was working',
      'folder-gone': 'the folder is gone',
      'mailbox-full': 'your mailbox is full',
      throttled: 'your mailbox is busy',
      'service-unavailable': 'Exchange did not answer',
      'timed-out': 'it took too long',
      'storage-unavailable': 'I could not note it down',
      'query-refused': 'Exchange refused it',
      unexpected: 'something went wrong',
    } satisfies Record<ErrorCode, string>,
  },

  preview: {
    from: 'From',
    to: 'To',
    received: 'Received',
    liesIn: 'Now',
    restore: 'Restore',
    noText: 'This message has no text.',
    attachments: (n: number) => (n === 1 ? '1 attachment' : `${n} attachments`),
    attachment: (name: string, size: string) => `${name} (${size})`,
    unnamed: 'Unnamed file',
    moreAttachments: (n: number) => (n === 1 ? 'and 1 more' : `and ${n} more`),
    summary: 'The first lines of a deleted message.',
    say: (pick: number) => `Say “restore ${pick}” to get it back.`,
    gone: 'That message is no longer where I found it. Search again, and I’ll look where it is now.',
  },

  help: {
    title: 'What I can do',
    summary: 'What I can do for you, with examples.',
    sections: [
      {
        title: 'Find deleted mail',
        text: 'Tell me what you remember: when, from whom, about what.',
        examples: [
          'Recover the mail I deleted on Tuesday',
          'Find the mail from Anna about the budget',
          'What did I delete last week with attachments?',
        ],
      },
      {
        title: 'Put it back',
        text: 'It goes to the folder it came from. If that is gone, I tell you beforehand where it goes.',
        examples: ['Restore 1 and 3', 'All of them', 'Undo'],
      },
      {
        title: 'Look closer',
        text: 'See the first lines before you decide, or change the search.',
        examples: ['Show 2', 'Only with attachments', 'More'],
      },
    ],
    limitsTitle: 'What I cannot do',
    limits: (days: number) => [
      `Mail emptied from Deleted Items is kept for about ${days} days. After that I cannot reach it.`,
      'I see your own mailbox only, with your own rights, and nobody else’s.',
      'Calendar entries, contacts, tasks, holds and exports are for your helpdesk.',
    ],
  },

  welcome: {
    text: (days: number) =>
      [
        'Hello! I get your deleted mail back.',
        'Tell me what you remember, in your own words: “recover the mail from Anna I deleted on Tuesday”. I show you what I find, and you choose what comes back. It goes to the folder it came from, and you can undo it.',
        `Mail stays in Deleted Items until you empty it, and for about ${days} days after that. I work in your mailbox with your own rights; nobody else sees what I show you.`,
      ].join('\n\n'),
    elsewhere:
      'Hello! I get deleted mail back. Your mail is nobody else’s business, so write to me in our personal chat and I’ll help you there.',
    summary: 'Hello! I get your deleted mail back.',
  },

  answers: {
    'private-notice': 'Your mail is nobody else’s business, so I’ve answered you in our personal chat.',
    greeting:
      'Hello! Which mail are you missing? Tell me when you deleted it, who it was from or what it was about.',
    thanks: 'You’re welcome!',
    other:
      'Sorry, I did not understand that. Tell me about the mail you miss, for example “recover the mail from Anna I deleted on Tuesday”. Say “help” to see what else I can do.',
    dropped: 'All right. Tell me what else you miss.',
    'mail-only':
      'I can bring back mail, meeting invitations included, but not contacts, tasks or notes. For those, ask your helpdesk.',
    'own-mailbox-only':
      'I work in your own mailbox only, with your own rights. For a shared mailbox or somebody else’s, ask your helpdesk.',
    'no-list-open':
      'There is no list open that I could take that from. Tell me which mail you miss, and I’ll make a new one.',
    'open-personal-chat':
      'Your mail is nobody else’s business, so I don’t answer here. Open a chat with me and ask again there.',
    'still-working': 'This takes a little longer. I’ll answer as soon as I’m done.',
    'not-served': 'I don’t serve your organisation. Ask your own helpdesk, please.',
    'unreadable-card': 'I couldn’t read what that button sent. Tell me in words what you need instead.',
    'stale-card':
      'This card is no longer valid: it is too old, or it was not made for you. Tell me again which mail you miss.',
    'unknown-verb':
      'I don’t know that button; the card may be from another version of me. Tell me what you need instead.',
    'nothing-to-undo': 'There is nothing to undo: I have not restored anything for you lately.',
    'already-undone': 'That is undone already. The mail is back where it was before.',
    'still-running': 'I’m still moving that mail. Wait until it is done, then you can undo it.',
    retention: (days: number) =>
      `Mail you delete goes to Deleted Items and stays there until you empty it. What leaves Deleted Items is kept in Recoverable Items for about ${days} days; that is how your organisation has set it. After that it is gone for good, unless a hold keeps it.`,
    backup:
      'Exchange Online keeps several copies of every mailbox in different data centres, so a failure there loses nothing. It keeps no older state that one could go back to, but it keeps deleted mail for a while, and within that time I can get yours back. A copy of your own is an export from Outlook for Windows to a .pst file.',
    'point-in-time':
      'A mailbox cannot be set back to how it was on some day. I can bring back the mail itself: say “recover everything I deleted since Monday”, and I’ll put it where it was.',
    health:
      'I cannot see the state of Microsoft 365 from here. Your administrator can, under “Service health” in the admin center. If mail from today is missing but you did not delete it, ask your helpdesk first.',
    hold: needsHelpdesk('Keeping somebody’s mail from being deleted (a hold)'),
    export: needsHelpdesk('Exporting mail'),
    purged: needsHelpdesk('Mail that was removed for good'),
    departed: needsHelpdesk('The mailbox of somebody who has left'),
    status:
      'I do not keep any requests yet, so there is none to look up. Your helpdesk knows about those you made there.',
    approve: noRequests('approve'),
    reject: noRequests('reject'),
    withdraw: noRequests('withdraw'),
  },

  suggestions: {
    start: ['Recover the mail I deleted yesterday', 'What did I delete this week?', 'Help'],
    answers: ['Yes, look for it', 'No'],
  },

  shallISearch: (criteria: string) => `Shall I look for deleted mail ${criteria}?`,

  noSuchPicks: (picks: string, total: number) =>
    total === 1
      ? `There is no ${picks}: the list has one message.`
      : `There is no ${picks}: the list has 1 to ${number(total)}.`,
  nothingChosen: (total: number) =>
    total === 1
      ? 'The message is not selected. Tick it, or say “restore 1”.'
      : 'Nothing is selected yet. Tick the messages you want back, or say “restore 1 and 2”.',
  badDate: (text: string) =>
    `I cannot read ${text} as a date. Pick one from the calendar, or write it like 2026-11-17.`,

  errors: {
    'sign-in-needed': 'I need you to sign in before I can look at your mail.',
    'access-denied':
      'I am not allowed to open your mailbox. An administrator has to approve Mail Recovery for your organisation first.',
    'mailbox-not-in-exchange-online':
      'Your mailbox is not in Exchange Online, or it has no licence, so I cannot reach it. Your helpdesk can help.',
    'item-gone': 'That message is no longer where it was. Search again, and I’ll look where it is now.',
    'folder-gone': 'The folder it should go to is gone. Search again, and I’ll offer your Inbox instead.',
    'mailbox-full':
      'Your mailbox is full, so nothing more fits in. Make some room, then try again. Nothing is lost meanwhile.',
    throttled: 'Your mailbox is very busy right now. Wait a few minutes, then try again.',
    'service-unavailable': 'Exchange is not answering right now. Try again in a few minutes.',
    'timed-out':
      'That took too long, so I stopped. Try again, or give me a sender or a date to narrow it down.',
    'storage-unavailable':
      'I cannot reach my own notes right now. Try again in a minute. Your mail is untouched.',
    'query-refused': 'I could not put that question to Exchange. Try it with fewer words or another date.',
    unexpected: 'Something went wrong on my side. Try again; if it happens twice, tell your helpdesk.',
  } satisfies Record<ErrorCode, string>,
  errorReference: (reference: string) => `Reference: ${reference}`,
  errorSummary: 'That did not work.',
};

export type Words = typeof ENGLISH;

function number(n: number): string {
  return n.toLocaleString('en');
}

function messages(n: number): string {
  return n === 1 ? '1 message' : `${number(n)} messages`;
}

function needsHelpdesk(what: string): string {
  return `${what} needs your helpdesk. I cannot pass it on for you yet, so please contact them yourself. With your own deleted mail I can help right away.`;
}

function noRequests(verb: string): string {
  return `I do not handle requests yet, so there is nothing to ${verb} here. Please talk to your helpdesk.`;
}
