import { type DecisionRefusal } from '../../../../domain/audit';
import { type NotToAsk } from '../../../../escalation/may-ask';

/** Short answers about requests. `n` is a request's number. */
const REFUSALS: Readonly<Record<DecisionRefusal, (n: number) => string>> = {
  'not-submitted': (n) => `Request #${n} has not been sent yet.`,
  'already-submitted': (n) => `Request #${n} has been sent already and waits for the helpdesk.`,
  'already-approved': (n) => `Request #${n} is approved already, and I’m about to carry it out.`,
  'already-rejected': (n) =>
    `Request #${n} was rejected already. If something has changed, a new request can say what.`,
  'already-withdrawn': (n) => `Request #${n} was withdrawn, so there is nothing left to decide.`,
  'already-expired': (n) => `Request #${n} has expired, so it can no longer be decided. A new one is needed.`,
  'being-executed': (n) => `Request #${n} is being carried out already.`,
  'already-done': (n) => `Request #${n} is done already.`,
  'already-failed': (n) =>
    `Request #${n} could not be carried out. An approver can have it tried again: say “retry ${n}”.`,
  'already-released': (n) => `The hold of request #${n} has been released already.`,
  'not-approved': (n) => `Request #${n} is not approved yet, so that has to wait.`,
  'not-in-place': (n) => `Request #${n} has no hold in place that could be released.`,
  'not-an-approver': (n) =>
    `Only members of the helpdesk can do that with request #${n}, and you are not one.`,
  'membership-unknown': (n) =>
    `The directory does not tell me right now whether you are in the helpdesk, so nothing has changed about request #${n}. Try again in a minute.`,
  'own-request': (n) => `Request #${n} is your own, so somebody else in the helpdesk has to decide.`,
  'own-mailbox': (n) =>
    `Request #${n} is about your own mailbox, so somebody else in the helpdesk has to decide.`,
  'already-voted': (n) => `You have had your say on request #${n}. It is counted, and counts once.`,
  'scope-changed': (n) =>
    `Request #${n} has been changed since you saw it. Look at it again before you decide: say “status ${n}”.`,
  'somebody-was-quicker': (n) => `Somebody was quicker with request #${n}. Its card shows how it stands now.`,
  'not-the-requester': (n) => `Only whoever asked can do that with request #${n}.`,
  'not-yours-to-do': (n) => `That is not yours to do with request #${n}.`,
};

export const REPLIES = {
  refusals: REFUSALS,

  decided: {
    approved: (n: number) => `Approved: request #${n}. I’ll carry it out and tell whoever asked.`,
    endorsed: (n: number) => `Your yes to request #${n} counts. One more approver has to agree.`,
    rejected: (n: number) => `Rejected: request #${n}. I’ll tell whoever asked.`,
    'voted-against': (n: number) =>
      `Your no to request #${n} counts. It is still open, as others may vote too.`,
    withdrawn: (n: number) => `Request #${n} is withdrawn. Nothing was done.`,
    'asked-back': (n: number) =>
      `I’ve passed your question about request #${n} on, and bring you the answer.`,
    answered: (n: number) => `Your answer about request #${n} is with the helpdesk.`,
    'taken-over': (n: number) => `Request #${n} is yours now.`,
    delegated: (n: number) => `Request #${n} is handed over, and they know.`,
    'task-done': (n: number) => `Request #${n} is done. I’ll tell whoever asked.`,
    'task-failed': (n: number) => `I’ve noted that request #${n} did not work, and tell whoever asked.`,
    retried: (n: number) => `I’m trying request #${n} again.`,
    'scope-changed': (n: number) => `Request #${n} is changed. It needs a new decision.`,
  },

  /** What is missing for it to be done. */
  missing: {
    question: (n: number) => `What shall I ask? Say “ask ${n} which period?”, or write it on the card.`,
    answer: (n: number) =>
      `What is your answer? Say “answer ${n}” and your answer behind it, or write it on the card.`,
    'question-first': (n: number) =>
      `Nobody has a question about request #${n} open just now, so there is nothing to answer.`,
    assignee: (n: number) => `Who shall have it? Say “assign ${n} to” and the address of another approver.`,
  },
  delegation: {
    unknown: (who: string) => `The directory does not know ${who}. Use the address of another approver.`,
    'not-an-approver': (who: string) => `${who} is not in the helpdesk, so I cannot hand it to them.`,
    silent: 'The directory does not answer right now, so nothing has changed. Try again in a minute.',
  },

  perhapsAnswer: (n: number) =>
    `Is that your answer about request #${n}? Then say “answer ${n}” with it behind. To look for deleted mail, begin with “find”.`,
  noSuchRequest: (n: number) => `There is no request #${n} that you could see.`,
  numbered: (n: number, kind: string) => `#${n} (${kind})`,
  which: (numbers: string) => `Which one do you mean: ${numbers}? Say its number too.`,
  whichNone: 'There is no request that I could take that for.',
  helpdeskBound:
    'From now on, requests come here. The cards show details only to members of the helpdesk, and only they can decide.',
  helpdeskNeedsChannel: 'Say “helpdesk here” in the channel where requests are to arrive.',
  notForYou: 'Only members of the helpdesk can do that, and you are not one.',
  membershipUnknown:
    'The directory does not tell me right now whether you are in the helpdesk. Try again in a minute.',
  notToAsk: {
    'nobody-may': 'Your organisation does not take requests of this kind through me.',
    'others-may':
      'Your organisation has certain people send requests of this kind, and you are not one of them. Ask your helpdesk to send it for you.',
    'membership-unknown':
      'The directory does not tell me right now whether you may ask for that, so nothing was sent. Try again in a minute.',
  } satisfies Record<NotToAsk, string>,
  helpdeskPage: (address: string) => `How to reach your helpdesk: ${address}`,
  noHelpdesk:
    'Requests are not set up here yet. An administrator has to name the group of people who may decide (the setting HELPDESK_GROUP_ID). Until then, please contact your helpdesk yourself; with your own deleted mail I can help right away.',
  dropped: 'All right, I’ve dropped the form. Nothing was sent.',
  formStillOpen:
    'The form is still open and nothing is sent yet. Say “send it” to send it, or “cancel” to drop it.',
  nothingToSend:
    'There is nothing waiting to be sent. I send requests to the helpdesk: say, for example, “export my mailbox” or “ask the helpdesk”, and I show you the form first.',
  staleForm: 'That form is too old, or it was not made for you. Tell me again what you need.',
  goOnInPrivate: 'A request can hold private details, so I’ve gone on in our personal chat.',
};
