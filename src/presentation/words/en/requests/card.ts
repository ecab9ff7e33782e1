import { type DecisionRefusal } from '../../../../domain/audit';
import { type PolicyWarning } from '../../../../escalation/request-view';
import { number } from '../figures';

const items = (n: number): string => (n === 1 ? '1 item' : `${number(n)} items`);

/** A request's card: what stands beside its facts, and its buttons. */
export const CARD = {
  facts: {
    requester: 'Asked by',
    mailbox: 'Mailbox',
    mailboxes: 'Mailboxes',
    dated: 'Mail dated',
    about: 'About',
    until: 'Wished until',
    releases: 'Ends',
    reason: 'Why',
    asked: 'Asked',
    assignee: 'Looked after by',
    expires: 'Ends undecided',
    estimate: 'Estimate',
  },
  everything: 'Everything',
  holdNumber: (n: number) => `Hold of request #${n}`,
  chosenMessages: (n: number) => `${number(n)} messages chosen from a list`,
  noReason: '(none given)',
  unknownPerson: '(no name)',
  agoSince: (at: string, age: string) => `${at}, ${age} ago`,
  ageLine: (age: string) => `Asked ${age} ago.`,
  private: 'Only the helpdesk and whoever asked can see more.',

  estimate: {
    failed: 'eDiscovery could not count it',
    none: 'Unknown. Approved all the same, it is counted again before anything is exported.',
    waiting: 'eDiscovery is still counting. The figures show here when it has.',
    counted: (n: number, size: string, mailboxes: number) =>
      mailboxes === 1 ? `${items(n)}, ${size}` : `${items(n)}, ${size}, in ${number(mailboxes)} mailboxes`,
    unindexed: (n: number) =>
      n === 1
        ? '1 more item could not be searched, and may or may not belong to it.'
        : `${number(n)} more items could not be searched, and may or may not belong to it.`,
    hours: (n: number) =>
      n <= 1
        ? 'The export takes about an hour at 2 GB an hour per mailbox.'
        : `The export takes about ${number(n)} hours at 2 GB an hour per mailbox.`,
    hoursBetween: (least: number, most: number) =>
      `The export takes about ${number(least)} to ${number(most)} hours at 2 GB an hour per mailbox, depending on how the mail is spread over the mailboxes.`,
    files: (psts: number, packages: number) =>
      `About ${psts === 1 ? '1 PST' : `${number(psts)} PSTs`} (up to 10 GB each) in ${packages === 1 ? '1 package' : `${number(packages)} packages`} (up to 40 GB each).`,
    nothing: 'eDiscovery counted nothing that fits.',
  },

  warningsTitle: 'Before you decide',
  warnings: {
    'somebody-elses-mailbox': 'The mailbox belongs to somebody other than the one who asks.',
    'several-mailboxes': 'It is about several mailboxes.',
    'whole-mailbox': 'It names no dates and no words: everything in the mailbox is meant.',
    'no-end': 'It names no end: the hold stays until somebody releases it.',
    'owner-unknown': 'The directory no longer knows the mailbox’s owner. Check the address.',
    'several-psts': 'It is over 10 GB, so it comes as several PSTs.',
    'several-packages': 'It is over 40 GB, so it comes as several packages.',
    'nothing-found': 'eDiscovery counted nothing that fits. An export would fail.',
    'beyond-retention':
      'Its dates reach back further than deleted mail is kept; without a hold that mail is gone for good.',
    'two-approvers-needed': 'Two different approvers have to say yes.',
  } satisfies Record<PolicyWarning, string>,

  /** In place of the buttons, for an approver who cannot decide this one. */
  cannot: {
    'own-request': 'You asked for this yourself, so somebody else has to decide.',
    'own-mailbox': 'This is about your own mailbox, so somebody else has to decide.',
    'already-voted': 'You have had your say. It waits for another approver.',
  } satisfies Partial<Record<DecisionRefusal, string>>,

  votes: {
    yes: (name: string, at: string) => `Yes from ${name}, ${at}`,
    no: (name: string, at: string) => `No from ${name}, ${at}`,
    withComment: (vote: string, comment: string) => `${vote}: ${comment}`,
  },
  votesTitle: 'Decisions',
  remarksTitle: 'Questions and answers',
  remark: (name: string, at: string, text: string) => `${name}, ${at}: ${text}`,
  earlierRemarks: (n: number, request: number) =>
    n === 1 ? `1 earlier one: say “audit ${request}”.` : `${number(n)} earlier ones: say “audit ${request}”.`,

  comment: {
    decision: 'Comment, question or reason',
    task: 'What was done, or what was in the way',
    answer: 'Your answer',
  },
  commentHint: {
    decision: 'Whoever asked can read it. Needed for asking back.',
    task: 'Both sides can read it.',
    answer: 'The helpdesk reads it.',
  },
  assignee: 'Hand it to',
  assigneeHint: 'Address of another approver',

  buttons: {
    approve: 'Approve',
    reject: 'Reject',
    askBack: 'Ask back',
    takeOver: 'I’ll take it',
    delegate: 'Hand over',
    answer: 'Send answer',
    change: 'Change',
    withdraw: 'Withdraw',
    release: 'Release the hold',
    taskDone: 'Done',
    taskFailed: 'Did not work',
    retry: 'Try again',
    details: 'Show details',
    history: 'History',
    back: 'Back to the request',
    queue: 'Show the queue',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    submit: 'Send request',
    cancel: 'Cancel',
    escalate: 'Ask the helpdesk',
    newRequest: 'New request',
  },

  say: {
    change: (n: number) => `Say “change ${n}” to ask for something else.`,
    withdraw: (n: number) => `Say “withdraw request ${n}” to take it back.`,
    answer: (n: number) => `Say “answer ${n}” and your answer behind it.`,
    release: (n: number) => `Say “release hold ${n}” to end the hold.`,
    decide: (n: number) => `Say “approve ${n}” or “reject ${n}”, with a comment behind it if you like.`,
    handle: (n: number) =>
      `Say “ask ${n} which period?” to ask back, “I’ll take ${n}” or “assign ${n} to” and an address.`,
    hand: (n: number) => `Say “I’ll take ${n}”, or “assign ${n} to” and an address.`,
    task: (n: number) => `Say “${n} is done” when it is, or “${n} did not work”.`,
    retry: (n: number) => `Say “retry ${n}” to try again.`,
    details: (n: number) => `Say “status ${n}” in our personal chat for the details.`,
    history: (n: number) => `Say “audit ${n}” for its history.`,
  },

  summary: (n: number, kind: string, state: string) => `Request #${n}, ${kind}: ${state}.`,
};
