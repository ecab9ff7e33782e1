import { type CardMessage } from '../../card-message';
import { isByHand } from '../kind-name';
import { age } from '../age';
import { estimateLines } from '../estimate-lines';
import { dayName, type Fact, scopeFacts } from '../scope-facts';
import { personName, writtenLines } from '../written';
import { approverControls } from './approver-controls';
import { remarksBlock, votesBlock } from './exchange-blocks';
import { outcomeBlock } from './outcome-block';
import { heading, type Reader } from './reader';
import { requestCard } from './request-card';
import { type Block } from './request-parts';

const REASON_LENGTH = 2000;

/** The card of an approver: all that a decision needs, and the buttons for it. */
export function approverCard(reader: Reader): CardMessage {
  const { request, view, dates, words, room } = reader;
  return requestCard(
    {
      ...heading(reader),
      progress: request.state === 'executing' ? request.progress : null,
      next: nextForApprover(reader),
      facts: [...whoAndWhy(reader), ...scopeFacts(request.scope, dates, words, room), ...standing(reader)],
      blocks: [
        ...outcomeBlock(request, 'approver', dates, words),
        ...warningBlock(reader),
        ...votesBlock(request, dates, words, room),
        ...remarksBlock(request, dates, words, room),
      ],
      runbook: view.runbook,
      ...approverControls(reader),
    },
    words,
    room,
  );
}

function whoAndWhy({ request, words, room }: Reader): readonly Fact[] {
  const { facts, noReason } = words.requests;
  const { requester, reason } = request;
  return [
    { label: facts.requester, value: personName(requester, words) },
    { label: facts.reason, value: writtenLines(reason, REASON_LENGTH, room).join('\n') || noReason },
  ];
}

function standing({ request, viewer, dates, words }: Reader): readonly Fact[] {
  const { facts, agoSince } = words.requests;
  const { createdAt, assignee, expiresAt, state } = request;
  return [
    ...estimateFact({ request, dates, words }),
    { label: facts.asked, value: agoSince(dates.moment(createdAt), age(createdAt, viewer.now, words)) },
    ...(assignee === null ? [] : [{ label: facts.assignee, value: personName(assignee, words) }]),
    ...(state === 'submitted' && expiresAt !== null
      ? [{ label: facts.expires, value: dates.moment(expiresAt) }]
      : []),
  ];
}

function estimateFact({
  request,
  dates,
  words,
}: Pick<Reader, 'request' | 'dates' | 'words'>): readonly Fact[] {
  const { facts, estimate: says } = words.requests;
  const { estimate, failure, scope, state } = request;
  if (estimate !== null)
    return [{ label: facts.estimate, value: estimateLines(estimate, dates.locale, words).join('\n') }];
  return scope.kind === 'export' && state === 'submitted'
    ? [{ label: facts.estimate, value: failure === null ? says.waiting : says.none }]
    : [];
}

function warningBlock({ request, view, words }: Reader): readonly Block[] {
  if (request.state !== 'submitted' || view.warnings.length === 0) return [];
  const { warnings, warningsTitle } = words.requests;
  return [
    { title: warningsTitle, lines: view.warnings.map((warning) => warnings[warning]), style: 'warning' },
  ];
}

function nextForApprover(reader: Reader): readonly string[] {
  const { request, view, words } = reader;
  const { todo, cannot, next } = words.requests;
  switch (request.state) {
    case 'submitted':
      return view.cannotDecide !== null
        ? [
            view.cannotDecide in cannot
              ? cannot[view.cannotDecide as keyof typeof cannot]
              : words.requests.refusals[view.cannotDecide](request.number),
          ]
        : [request.approvals.length > 0 ? todo.secondVote : todo.decide];
    case 'executing':
      return [isByHand(request.scope) ? todo.byHand : todo.working];
    case 'approved':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return [todo[request.state]];
    case 'done':
      return wishedEnd(reader);
    case 'released':
      return [next.released];
    case 'draft':
    case 'failed':
      return [];
  }
}

function wishedEnd({ request: { scope }, dates, words }: Reader): readonly string[] {
  return scope.kind === 'hold' && scope.until !== null
    ? [words.requests.todo.wishedEnd(dayName(scope.until, dates))]
    : [];
}
