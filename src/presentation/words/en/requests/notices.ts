import { number } from '../figures';
import { type NoticeAbout } from '../../../../escalation/notice';

/** To the owner of a mailbox. @param who asked; null: it was asked in their own name */
const OWNER = {
  asked: (n: number, messages: number, who: string | null) =>
    who === null
      ? `From your account, ${counted(messages)} in your mailbox were asked to be restored (request #${n}).`
      : `${who} has asked to restore ${counted(messages)} in your mailbox (request #${n}).`,
  done: (n: number, messages: number, who: string | null) =>
    who === null
      ? `${counted(messages)} in your mailbox were restored (request #${n}).`
      : `${who} has had ${counted(messages)} restored in your mailbox (request #${n}).`,
  notYou: (n: number) =>
    `If that was not you, somebody else may be using your account: say “withdraw ${n}”, and tell your helpdesk at once.`,
  notExpected: 'If you did not expect that, tell your helpdesk.',
};

const counted = (messages: number): string =>
  messages === 1 ? '1 deleted message' : `${number(messages)} deleted messages`;

/** One event, said to the person who asked, to approvers, and where everybody reads: without names or content. */
interface NoticeWords {
  /** @param request "Request #12 (eDiscovery hold)"; @param who a name, or the bot's */
  readonly requester: (request: string, who: string) => string;
  readonly approver: (request: string, who: string) => string;
  readonly anybody: (request: string) => string;
}

const same = (
  named: (request: string, who: string) => string,
  anybody: (request: string) => string,
): NoticeWords => ({ requester: named, approver: named, anybody });

const ABOUT: Readonly<Record<NoticeAbout, NoticeWords>> = {
  submitted: {
    requester: (request) => `${request} has gone to your helpdesk.`,
    approver: (request, who) => `${request} from ${who} waits for a decision.`,
    anybody: (request) => `${request} waits for a decision.`,
  },
  'scope-changed': same(
    (request, who) => `${request} was changed by ${who}. Approvals so far no longer count.`,
    (request) => `${request} was changed. Approvals so far no longer count.`,
  ),
  endorsed: same(
    (request, who) => `${request}: ${who} has said yes. A second approver has to agree.`,
    (request) => `${request} has one of two approvals.`,
  ),
  approved: same(
    (request, who) => `${request} was approved by ${who}.`,
    (request) => `${request} was approved.`,
  ),
  rejected: same(
    (request, who) => `${request} was rejected by ${who}.`,
    (request) => `${request} was rejected.`,
  ),
  withdrawn: {
    requester: (request) => `${request} is withdrawn.`,
    approver: (request, who) => `${request} was withdrawn by ${who}.`,
    anybody: (request) => `${request} was withdrawn.`,
  },
  expired: same(
    (request) => `${request} has expired: nobody decided in time.`,
    (request) => `${request} has expired.`,
  ),
  reminder: {
    requester: (request) => `${request} still waits for the helpdesk.`,
    approver: (request) => `${request} still waits for a decision.`,
    anybody: (request) => `${request} still waits.`,
  },
  'taken-over': {
    requester: (request, who) => `${request}: ${who} is looking into it.`,
    approver: (request, who) => `${request} was taken by ${who}.`,
    anybody: (request) => `${request} has somebody who looks into it.`,
  },
  'handed-over': {
    requester: (request) => `${request} is with all approvers again.`,
    approver: (request) => `${request} is everybody’s again: nothing has happened to it for a while.`,
    anybody: (request) => `${request} is everybody’s again.`,
  },
  delegated: {
    requester: (request, who) => `${request} was handed to a colleague by ${who}.`,
    approver: (request, who) => `${request} was handed to you by ${who}.`,
    anybody: (request) => `${request} was handed on.`,
  },
  question: {
    requester: (request, who) => `${request}: ${who} asks you something.`,
    approver: (request, who) => `${request}: ${who} has asked back.`,
    anybody: (request) => `${request} waits for an answer.`,
  },
  answer: {
    requester: (request) => `${request}: your answer is with the helpdesk.`,
    approver: (request, who) => `${request}: ${who} has answered.`,
    anybody: (request) => `${request} has an answer.`,
  },
  estimated: same(
    (request) => `${request}: eDiscovery has counted.`,
    (request) => `${request}: eDiscovery has counted.`,
  ),
  'not-counted': same(
    (request) => `${request} could not be counted before the decision.`,
    (request) => `${request} could not be counted before the decision.`,
  ),
  task: {
    requester: (request) => `${request} is in the hands of the helpdesk.`,
    approver: (request) => `${request} needs a hand: its card has the steps.`,
    anybody: (request) => `${request} needs a hand.`,
  },
  progress: same(
    (request) => `${request} is under way.`,
    (request) => `${request} is under way.`,
  ),
  delayed: same(
    (request) =>
      `${request} takes longer: Microsoft 365 is not answering. I go on trying, and nothing is lost.`,
    (request) => `${request} takes longer.`,
  ),
  done: same(
    (request) => `${request} is done.`,
    (request) => `${request} is done.`,
  ),
  failed: same(
    (request) => `${request} could not be carried out.`,
    (request) => `${request} could not be carried out.`,
  ),
  released: same(
    (request) => `${request}: the hold has ended.`,
    (request) => `${request}: the hold has ended.`,
  ),
  'hold-ends': same(
    (request) => `${request}: the last day that the hold was wished for has passed. The hold stays in place.`,
    (request) => `${request}: its last day has passed. The hold stays in place.`,
  ),
};

/** What people are told unasked. */
export const NOTICES = {
  ownerNotice: OWNER,
  notices: {
    about: ABOUT,
    comment: (text: string) => `Comment: “${text}”`,
    question: (text: string) => `Question: “${text}”`,
    answer: (text: string) => `Answer: “${text}”`,
    why: (text: string) => `Why: “${text}”`,
    estimate: (text: string) => `Estimate: ${text}`,
    next: {
      openCard: 'Whoever may see more finds it on its card.',
      decide: (n: number) => `Decide on its card, or say “approve ${n}” or “reject ${n}”.`,
      task: (n: number) => `When it is done, say “${n} is done”.`,
      answer: (n: number) => `Answer on its card, or say “answer ${n}” and your answer behind it.`,
      nothingFits: (n: number) =>
        `So an export would fail. Say “change ${n}” to ask for other days or words, or “withdraw request ${n}”.`,
      retry: (n: number) => `Then press “Try again” on its card, or say “retry ${n}”.`,
      release: (n: number) => `To end it, say “release hold ${n}”. That is decided by the helpdesk, too.`,
      nothing: 'There is nothing left for you to do.',
      wait: 'There is nothing you need to do now.',
    },
  },
};
