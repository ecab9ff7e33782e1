import { number } from '../figures';
import { type Matter } from '../../../../domain/request';
import { type FieldFault } from '../../../../escalation/request-form';

/** The form that a request is made with. */
export const FORM = {
  requestForm: {
    title: {
      hold: 'Ask for a hold',
      export: 'Ask for an export',
      purged: 'Ask for purged mail',
      departed: 'Ask for mail of somebody who has left',
      release: (hold: string) => `Ask to release the hold${hold}`,
      restore: 'Ask to restore many messages',
    },
    /** What is no mail: heading, what comes of it, and how the choice of kinds names it. */
    matters: {
      event: {
        title: 'Ask for deleted calendar entries',
        what: 'I cannot reach deleted calendar entries; an agent can. Those that fit the days and words below go back into the calendar.',
        kind: 'Get deleted calendar entries back',
      },
      contact: {
        title: 'Ask for deleted contacts',
        what: 'I cannot reach deleted contacts; an agent can. Those that fit the days and words below go back where they were.',
        kind: 'Get deleted contacts back',
      },
      task: {
        title: 'Ask for deleted tasks',
        what: 'I cannot reach deleted tasks; an agent can. Those that fit the days and words below go back where they were.',
        kind: 'Get deleted tasks back',
      },
      note: {
        title: 'Ask for deleted notes',
        what: 'I cannot reach deleted notes; an agent can. Those that fit the days and words below go back where they were.',
        kind: 'Get deleted notes back',
      },
      backup: {
        title: 'Ask for mail from the backup',
        what: 'Microsoft 365 Backup brings back mail as it was on the last day named below, into a new folder; what is in the mailbox now stays as it is. Words are looked for in subjects.',
        kind: 'Get mail back from the backup',
      },
      attachment: {
        title: 'Ask for an attachment that was removed',
        what: 'Only where a hold or retention rule kept it is there an earlier version of a mail. An agent looks whether there is one. Name the mail below by words and days.',
        kind: 'Get a removed attachment back',
      },
      mail: {
        title: 'Ask for deleted mail of another mailbox',
        what: 'I cannot open that mailbox in your name; an agent can. Deleted mail in it that fits the days and words below goes back where it was, in that mailbox.',
        kind: 'Get deleted mail of another mailbox back',
      },
      trace: {
        title: 'Ask who or what deleted mail',
        what: 'Who deleted mail stands in your organisation’s audit log, which I cannot read; an agent can. They decide what of it they may tell you. Nothing is changed by it.',
        kind: 'Find out who or what deleted mail',
      },
    } satisfies Record<Matter, { title: string; what: string; kind: string }>,
    ofRequest: (n: number) => ` of request #${n}`,
    summary: 'A form for a request to your helpdesk.',
    faulty: (n: number, field: string) =>
      n === 1 ? `One thing to put right: ${field}.` : `${n} things to put right, first: ${field}.`,
    what: {
      hold: 'A hold keeps mail from being lost, even where somebody deletes it. An eDiscovery hold keeps what fits the dates and words below. A Litigation Hold keeps the whole mailbox, without dates or words; an agent sets it by hand, and it takes up to 4 hours to take effect.',
      export:
        'An export copies the mail that fits into PST files, which somebody with an eDiscovery role downloads from the Microsoft Purview portal. It changes nothing in the mailbox. I count beforehand how much it would be.',
      /** @param days the organisation's deleted item retention */
      purged: (days: number) =>
        `Purged mail was removed from Recoverable Items as well, where you cannot reach it any more. It is kept for the rest of about ${days} days since it was deleted, unless your organisation turned that off. Once this is approved I try to put it back; where Exchange keeps it from me, an agent does it by hand.`,
      /** @param until when a mailbox is gone whose account is deleted today */
      departed: (until: string) =>
        `An agent looks whether the mailbox still exists and brings the mail out by hand. Once an account is deleted, its mailbox is kept for about 30 days only, unless a hold keeps it: deleted today, until about ${until}.`,
      release:
        'The hold ends, and your organisation’s usual retention applies again: what was deleted long ago can then be gone for good.',
      restore:
        'You chose more messages than one may restore at once without being asked. Once it is approved, I put them back where they were.',
    },
    guarded: {
      atOnce: (most: number) =>
        `Restoring more than ${number(most)} messages at once needs somebody else’s yes, in case it is not you who asks.`,
      old: (most: number) =>
        `Restoring more than ${number(most)} messages at once that were deleted or received long ago needs somebody else’s yes, in case it is not you who asks.`,
      day: (most: number, again: string) =>
        `That would be more than the ${number(most)} messages a day that your organisation lets anybody restore alone. You can go on by yourself from ${again}, or ask your helpdesk now.`,
      then: 'Once it is approved, I put the messages back where they were.',
    },
    decides:
      'Your helpdesk decides, nobody else. I tell you here at every step, and you can take the request back at any time before it is carried out.',
    kind: 'What you need',
    kinds: {
      hold: 'Keep mail from being lost (hold)',
      export: 'Export mail to PST',
      purged: 'Get purged mail back',
      departed: 'Mail of somebody who has left',
    },
    holdType: 'Which hold',
    holdTypes: {
      ediscovery: 'eDiscovery hold: mail that fits the dates and words',
      litigation: 'Litigation Hold: the whole mailbox',
    },
    mailbox: 'Mailbox',
    mailboxes: 'Mailbox, or several with commas',
    mailboxHint: 'Empty: your own',
    leftHint: 'Address of whoever has left',
    from: 'First day of the mail',
    to: 'Last day of the mail',
    query: 'Words in the mail',
    queryHint: 'Empty: everything',
    until: 'Hold it until',
    reason: 'Why you need it',
    reasonHint: 'The helpdesk decides by this',
    reasonNeeded: 'Please say why you need it.',
    own: 'your own',
    unnamed: 'not named yet',
    filled: (label: string, value: string) => `${label}: ${value}`,
    say: 'Say “send it”, with your reason behind it, or “cancel” to drop it.',
    sayAnew:
      'To change something, ask again in one sentence, for example “export my mail of 2024 because of the audit”.',
  },

  /** What is wrong with a field. The value at fault is quoted already; empty where there is none to name. */
  fault: (fault: FieldFault, value: string): string => FAULTS[fault](value),
};

const FAULTS = {
  'reason-missing': () => 'Please say why you need it: the helpdesk decides by that.',
  'reason-too-long': () => 'That is too long. Please say it in at most 2,000 characters.',
  'query-too-long': () => 'That is too long. Please use at most 500 characters.',
  'not-a-date': (value) =>
    value === ''
      ? 'I cannot read that as a date. Write it like 2026-11-17.'
      : `I cannot read ${value} as a date. Write it like 2026-11-17.`,
  'date-in-future': () => 'That day is still to come, and so is its mail. Choose today or an earlier day.',
  'date-in-past': () => 'That day is over. Choose a day from today on, or leave it empty.',
  'ends-before-it-begins': () => 'The last day is before the first day.',
  'mailbox-unknown': (value) => `Your organisation’s directory does not know ${value || 'that address'}.`,
  'mailbox-external': (value) =>
    `${value || 'That address'} belongs to another organisation, whose mail is out of reach here.`,
  'mailbox-not-an-address': (value) =>
    `${value || 'That'} is not a mail address. Write it like anna@contoso.com.`,
  'too-many-mailboxes': () => 'At most 10 mailboxes go into one request.',
  'mailbox-missing': () => 'Please name the mailbox: the address of whoever has left.',
  'kind-unknown': () => 'Please choose what you need.',
  'kind-fixed': () =>
    'A request that was sent stays what it is. For something else, withdraw it and send a new one.',
  'reason-fixed': () =>
    'The reason stays as it was sent: approvers have read it. For another one, withdraw the request and send a new one.',
  'not-with-litigation-hold': () =>
    'A Litigation Hold always keeps the whole mailbox. Leave dates and words empty, or choose the eDiscovery hold.',
  'directory-silent': () =>
    'I cannot ask the directory right now, so I could not check this. Nothing is lost: try again in a minute.',
} satisfies Record<FieldFault, (value: string) => string>;
