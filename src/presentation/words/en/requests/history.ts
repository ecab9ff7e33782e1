import { type Limit } from '../../../../domain/limit';
import { type AuditWhat, type DecisionRefusal } from '../../../../domain/audit';
import { type ReminderChoice, type EndReason } from '../../../../domain/reminder';
import { type StepName } from '../../../../escalation/execution/execution';
import { number } from '../figures';

const STEPS: Readonly<Record<StepName, string>> = {
  'open-case': 'open the eDiscovery case',
  'add-sources': 'add the mailboxes to the case',
  'place-hold': 'place the hold',
  'await-hold': 'wait for the hold to be applied',
  'create-search': 'create the search',
  'start-estimate': 'start the count',
  'await-estimate': 'wait for the count',
  'await-approval': 'wait for approval',
  'start-export': 'start the export',
  'await-export': 'wait for the export',
  'remove-hold': 'remove the hold',
  'close-case': 'close the case',
  'await-hand': 'wait for the helpdesk’s hand',
  'restore-mail': 'put the mail back',
  'restore-purged': 'try to put purged mail back',
  'find-restore-point': 'look for the backup of that day',
  'create-restore': 'prepare the restore from the backup',
  'activate-restore': 'start the restore from the backup',
  'await-restore': 'wait for the restore from the backup',
};

/** Why somebody's attempt did not count, as the end of a sentence. */
const REFUSED: Readonly<Record<DecisionRefusal, string>> = {
  'not-submitted': 'it had not been sent yet',
  'already-submitted': 'it had been sent already',
  'already-approved': 'it was approved already',
  'already-rejected': 'it was rejected already',
  'already-withdrawn': 'it was withdrawn',
  'already-expired': 'it had expired',
  'being-executed': 'it was being carried out',
  'already-done': 'it was done already',
  'already-failed': 'it had failed',
  'already-released': 'the hold was released already',
  'not-approved': 'it was not approved',
  'not-in-place': 'the hold was not in place',
  'not-an-approver': 'they are not in the helpdesk group',
  'membership-unknown': 'the directory did not answer whether they are in the helpdesk group',
  'own-request': 'it is their own request',
  'own-mailbox': 'it is about their own mailbox',
  'already-voted': 'they had voted already',
  'scope-changed': 'its scope had changed since they saw it',
  'somebody-was-quicker': 'somebody else was quicker',
  'not-the-requester': 'they are not the one who asked',
  'not-yours-to-do': 'it was not theirs to do',
};

const WISHES: Readonly<Record<(AuditWhat & { kind: 'decision-refused' })['wish'], string>> = {
  approve: 'approve it',
  reject: 'reject it',
  withdraw: 'withdraw it',
  task: 'complete it',
};

const LIMITED: Readonly<Record<Limit, string>> = {
  activities: 'sentences and buttons a minute',
  searches: 'searches a day',
  restored: 'messages restored a day',
};

const REMINDED: Readonly<Record<ReminderChoice, string>> = {
  both: 'each week, and shortly before',
  weekly: 'each week',
  before: 'shortly before',
};

const STOPPED: Readonly<Record<EndReason, string>> = {
  'signed-out': 'their sign-in has run out',
  refused: 'their mailbox did not open',
  unreachable: 'there was no chat to speak in',
  forgotten: 'their data was removed',
};

/** The history of a request: one sentence a line of the record. `who` is a name, or the bot's. */
export const HISTORY = {
  history: {
    title: (n: number) => `History of request #${n}`,
    summary: (n: number) => `The history of request #${n}.`,
    empty: (n: number) => `There is no history of request #${n}.`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}, oldest first`,
    chained: 'Each line is sealed with the one before it, so a gap or a change would show.',
    submitted: (who: string) => `${who} sent the request.`,
    scopeChanged: (who: string, voided: number) =>
      voided === 0
        ? `${who} changed what is asked for.`
        : `${who} changed what is asked for; ${voided === 1 ? '1 approval' : `${number(voided)} approvals`} no longer counted.`,
    was: (scope: string) => `Before: ${scope}`,
    now: (scope: string) => `Since then: ${scope}`,
    scope: (scope: string) => `Asked for: ${scope}`,
    reason: (reason: string) => `Why: ${reason}`,
    endorsed: (who: string, needed: number) => `${who} said yes, one of ${needed} approvals needed.`,
    approved: (who: string) => `${who} approved it.`,
    votedAgainst: (who: string) => `${who} said no. Others could still say yes.`,
    rejected: (who: string) => `${who} rejected it.`,
    comment: (comment: string) => `Comment: ${comment}`,
    withdrawn: (who: string) => `${who} withdrew it.`,
    expired: 'It expired undecided.',
    reminded: 'A reminder was sent.',
    handedOver: (from: string) => `It went from ${from} back to all approvers, because nothing had happened.`,
    takenOver: (who: string) => `${who} took it.`,
    takenOverFrom: (who: string, from: string) => `${who} took it over from ${from}.`,
    delegated: (who: string, to: string) => `${who} handed it to ${to}.`,
    asked: (who: string) => `${who} asked back.`,
    answered: (who: string) => `${who} answered.`,
    text: (text: string) => `Text: ${text}`,
    refused: (who: string, wish: keyof typeof WISHES, why: DecisionRefusal) =>
      `${who} tried to ${WISHES[wish]}. That did not count: ${REFUSED[why]}.`,
    estimated: (figures: string) => `eDiscovery counted ${figures}.`,
    stepBegun: (step: string) => `Step begun: ${step}.`,
    stepEnded: (step: string) => `Step done: ${step}.`,
    step: (step: string): string | undefined => (step in STEPS ? STEPS[step as StepName] : undefined),
    reference: (reference: string) => `Reference: ${reference}`,
    started: 'Its carrying out began.',
    retried: (who: string) => `${who} had it tried again.`,
    completed: 'It was carried out.',
    failed: (what: string) => `It failed. ${what}`,
    detail: (detail: string) => `Detail: ${detail}`,
    released: (by: number) => `The hold was released by request #${by}.`,
    bound: (who: string) => `${who} made a channel the helpdesk’s.`,
    limitReached: (who: string, limit: Limit, most: number) =>
      `${who} reached a limit: ${number(most)} ${LIMITED[limit]}.`,
    restoreGuarded: (who: string, messages: number) =>
      `${who} wanted to restore ${number(messages)} messages, which needs an approval.`,
    foreignCard: (who: string) => `${who} pressed a button of somebody else’s card. Nothing was shown.`,
    foreignTenant: (who: string) => `${who}, of an organisation that is not served, was turned away.`,
    sharedSearched: (who: string, mailbox: string, opened: boolean) =>
      opened
        ? `${who} searched the mailbox ${mailbox}, which Exchange lets them open.`
        : `${who} asked for the mailbox ${mailbox}, which does not open for them. Nothing was shown.`,
    sharedRestored: (who: string, mailbox: string, messages: number) =>
      messages === 1
        ? `${who} restored 1 message in the mailbox ${mailbox}.`
        : `${who} restored ${number(messages)} messages in the mailbox ${mailbox}.`,
    remindersWanted: (who: string, choice: ReminderChoice) =>
      `${who} wants to be told before mail is gone: ${REMINDED[choice]}.`,
    remindersEnded: (who: string) => `${who} does not want to be told any more before mail is gone.`,
    remindersStopped: (reason: EndReason) =>
      `Telling a person before mail is gone has ended: ${STOPPED[reason]}.`,
    at: (at: string, sentence: string) => `${at}: ${sentence}`,
  },
};
