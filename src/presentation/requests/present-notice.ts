import { type EscalationRequest } from '../../domain/request';
import { type Notice } from '../../escalation/notice';
import { type RequestView } from '../../escalation/request-view';
import { type OutboundMessage } from '../message';
import { inert } from '../text/inert';
import { type Viewer } from '../viewer';
import { type Words } from '../words';
import { isForRequester } from './card/outcome-block';
import { nextForRequester } from './card/next-for-requester';
import { type Reader, readerOf } from './card/reader';
import { isOfOwnMailbox } from './request-state';
import { estimateLines, estimatePhrase } from './estimate-lines';
import { kindName } from './kind-name';
import { resultLines } from './result-lines';
import { AMPLE, personName, written } from './written';

const TEXT_LENGTH = 600;

/**
 * What people are told unasked: who, what, result, next step. The summary, which notifications show on locked screens,
 * and all that a bystander reads, name nobody and quote nothing.
 */
export function presentNotice(notice: Notice, view: RequestView, viewer: Viewer): OutboundMessage {
  const reader = readerOf(view, viewer, AMPLE);
  const { request, words } = reader;
  const says = words.requests.notices.about[notice.about];
  const named = words.requests.named(request.number, kindName(request.scope, words));
  const summary = says.anybody(named);
  if (view.role === 'bystander')
    return { text: [summary, words.requests.notices.next.openCard].join('\n'), summary };
  const who = notice.by === null ? words.requests.bot : personName(notice.by, words);
  const lines = [
    says[view.role](named, who),
    ...particulars(notice.about, view.role, reader),
    ...nextStep(notice.about, view.role, reader),
  ];
  return { text: inert(lines.join('\n')), summary };
}

type Role = 'requester' | 'approver';

/** What belongs to the event: the comment, the question, the result, the reason. */
function particulars(
  about: Notice['about'],
  role: Role,
  { request, dates, words }: Reader,
): readonly string[] {
  const says = words.requests.notices;
  switch (about) {
    case 'submitted':
      return role === 'approver' ? quoting(says.why, request.reason) : [];
    case 'endorsed':
    case 'approved':
      return quoting(says.comment, request.approvals.at(-1)?.comment);
    case 'rejected':
      return quoting(says.comment, request.rejections.at(-1)?.comment);
    case 'question':
      return quoting(says.question, lastRemark(request, 'approver'));
    case 'answer':
      return quoting(says.answer, lastRemark(request, 'requester'));
    case 'estimated':
      return estimated(request, role, dates.locale, words);
    case 'done':
      return request.result === null ? [] : resultLines(request.result, dates, words);
    case 'failed':
    case 'not-counted':
      return failed(request, role, words);
    case 'scope-changed':
    case 'withdrawn':
    case 'expired':
    case 'reminder':
    case 'taken-over':
    case 'handed-over':
    case 'delegated':
    case 'task':
    case 'progress':
    case 'delayed':
    case 'released':
    case 'hold-ends':
      return [];
  }
}

function quoting(say: (text: string) => string, text = ''): readonly string[] {
  const shown = written(text, TEXT_LENGTH, AMPLE);
  return shown === '' ? [] : [say(shown)];
}

function lastRemark({ remarks }: EscalationRequest, side: Role): string | undefined {
  return remarks.findLast((remark) => remark.side === side)?.text;
}

/** How much lies in somebody else's mailbox is for the helpdesk to know. */
function estimated(request: EscalationRequest, role: Role, locale: string, words: Words): readonly string[] {
  const { estimate } = request;
  if (estimate === null) return [];
  if (role === 'approver') return estimateLines(estimate, locale, words);
  return isOfOwnMailbox(request)
    ? [words.requests.notices.estimate(estimatePhrase(estimate, locale, words))]
    : [];
}

/** Nothing fits in the requester's own mailbox: better said before anybody approves it. */
function knowsOfNothing(request: EscalationRequest): boolean {
  return isOfOwnMailbox(request) && request.estimate?.items === 0 && request.estimate.unindexedItems === 0;
}

function failed({ failure }: EscalationRequest, role: Role, { requests }: Words): readonly string[] {
  if (failure === null) return [];
  const { what, cure } = requests.failures[failure];
  return role === 'approver' || isForRequester(failure) ? [what, cure] : [what];
}

function nextStep(about: Notice['about'], role: Role, reader: Reader): readonly string[] {
  return role === 'approver' ? nextForApprovers(about, reader) : nextForTheRequester(about, reader);
}

function nextForApprovers(about: Notice['about'], { request, view, words }: Reader): readonly string[] {
  const { next } = words.requests.notices;
  const { failure, number, state } = request;
  if (about === 'hold-ends') return [next.release(number)];
  // What nobody finds anything for, nobody finds at a second try.
  if (about === 'failed' && failure !== null && !isForRequester(failure)) return [next.retry(number)];
  if (state === 'submitted') return view.cannotDecide === null ? [next.decide(number)] : [];
  if (state === 'executing' && view.runbook !== null) return [next.task(number)];
  return about === 'done' || about === 'rejected' || about === 'withdrawn' ? [next.nothing] : [next.wait];
}

function nextForTheRequester(about: Notice['about'], reader: Reader): readonly string[] {
  const { request, words } = reader;
  const { next } = words.requests.notices;
  if (about === 'question') return [next.answer(request.number)];
  if (about === 'estimated' && knowsOfNothing(request)) return [next.nothingFits(request.number)];
  if (about === 'hold-ends') return [next.release(request.number)];
  if (request.failure !== null && isForRequester(request.failure)) return [];
  if (request.state === 'failed') return [words.requests.next.helpdeskKnows];
  const said = nextForRequester(reader);
  return said.length > 0 ? said : [next.nothing];
}
