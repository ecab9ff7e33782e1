import { messages, number } from './figures';

/** Searches: the form, a search that found nothing, questions about one. */
export const SEARCH = {
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
    lookedElsewhere:
      'I also looked in your other folders, Junk Email and Archive among them: nothing there fits either.',
    notLookedElsewhere:
      'Your other folders did not answer just now, so it may lie there. Ask again in a minute.',
    looked: (scanned: number) =>
      scanned === 0
        ? 'I looked in Deleted Items with all its folders and in Recoverable Items. No message there fits.'
        : `I looked through ${messages(scanned)} in Deleted Items with all its folders and in Recoverable Items.`,
    stopped: (oldest: string) =>
      `That is not everything: I stopped at mail deleted around ${oldest}. A sender or a date would let me look further.`,
    asked: (criteria: string) => `You asked for mail ${criteria}.`,
    titleLive: 'Not deleted',
    summaryLive: 'That mail is not deleted: I found it in your mailbox.',
    live: 'Still in your mailbox',
    liveRow: (who: string, received: string, folder: string) => `${who} · ${received} · in ${folder}`,
    underOther: (folder: string) => `${folder}, under “Other”`,
    open: 'Open in Outlook',
    liveMore: (n: number) => `And ${number(n)} more.`,
    rules: {
      title: (n: number): string => (n === 1 ? 'A rule of yours fits' : 'Rules of yours fit'),
      moves: (rule: string, mail: string, folder: string) => `${rule} moves ${mail} to ${folder}.`,
      movesAway: (rule: string, mail: string) => `${rule} moves ${mail} to a folder that I cannot see.`,
      deletes: (rule: string, mail: string) =>
        `${rule} moves ${mail} to Deleted Items. If it is not there, somebody emptied it.`,
      purges: (rule: string, mail: string) =>
        `${rule} deletes ${mail} for good, past Deleted Items. Your helpdesk may still have a way.`,
      unnamed: 'A rule without a name',
      allMail: 'all mail',
      someMail: 'some mail',
      mail: (criteria: string) => `mail ${criteria}`,
      some: (criteria: string) => `some mail ${criteria}`,
    },
    check:
      'What I cannot see: Sweep, and conversations you ignored. In Outlook on the web, look under Settings, Mail, Sweep; mail of an ignored conversation goes to Deleted Items.',
    archived: (days: number) =>
      `Older than about ${days} days: it may have moved to your online archive, which I cannot look into. In Outlook, search below “Online Archive” or “In-Place Archive”, or ask your helpdesk.`,
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
    sayAsk: 'Say “I need purged mail back” and I’ll ask the helpdesk for you.',
    orMailbox: (address: string) =>
      `If you meant the mailbox ${address}, say “look in the mailbox ${address}”.`,
    next: 'Try fewer words, another spelling or a longer time.',
    tapMiss: (n: number): string =>
      n === 1
        ? 'Take a look at that, or change the search.'
        : 'Take a look at one of these, or change the search.',
    sayMiss: {
      'similar-sender': (miss: string, name: string) => `${miss}: say “from ${name} instead”.`,
      'other-dates': (miss: string) => `${miss}: ask again without a date.`,
      'without-words': (miss: string) => `${miss}: ask again without them.`,
    },
  },

  whichOfMailboxes: (name: string) =>
    `Several mailboxes that open for you have ${name} in their name or address. Which one do you mean? Answer with its number or its address.`,
  shallISearch: (criteria: string) =>
    criteria === '' ? 'Shall I list all your deleted mail?' : `Shall I look for deleted mail ${criteria}?`,

  noSuchPicks: (picks: string, total: number) =>
    total === 1
      ? `There is no ${picks}: the list has one message.`
      : `There is no ${picks}: the list has 1 to ${number(total)}.`,

  nothingChosen: (total: number): string =>
    total === 1
      ? 'The message is not selected. Tick it, or say “restore 1”.'
      : 'Nothing is selected yet. Tick the messages you want back, or say “restore 1 and 2”.',

  leavesNothingOut: (what: string, count: number): string =>
    count === 1
      ? `Nothing in this list matches ${what}, so I would leave nothing out. I have restored nothing yet: shall I restore the message all the same?`
      : `Nothing in this list matches ${what}, so I would leave nothing out. I have restored nothing yet: shall I restore the ${number(count)} messages all the same?`,

  badDate: (text: string) =>
    `I cannot read ${text} as a date. Pick one from the calendar, or write it like 2026-11-17.`,
};
