import { type DecisionRefusal } from '../../../domain/audit';
import { type Button } from '../../button';
import { type Reader } from './reader';
import { type Field, type RequestParts } from './request-parts';

type Controls = Pick<RequestParts, 'fields' | 'buttons' | 'say'>;

const COMMENT_LENGTH = 1000;
const ADDRESS_LENGTH = 200;

/** Reasons that hold for whatever an approver would do with a request, not for its decision alone. */
const KEPT_OUT: readonly DecisionRefusal[] = [
  'own-request',
  'own-mailbox',
  'not-an-approver',
  'membership-unknown',
];

/** Fields and buttons for an approver, as the state allows; once nothing is left to do there are none but its history. */
export function approverControls(reader: Reader): Controls {
  const { request, view } = reader;
  const keptOut = view.cannotDecide !== null && KEPT_OUT.includes(view.cannotDecide);
  switch (request.state) {
    case 'submitted':
      if (view.cannotDecide === null) return decisionControls(reader);
      return keptOut ? historyOnly(reader) : handOverControls(reader);
    case 'executing':
      return view.runbook === null || keptOut ? historyOnly(reader) : taskControls(reader);
    case 'failed':
      return keptOut ? historyOnly(reader) : retryControls(reader);
    case 'done':
      return request.scope.kind === 'hold' ? releaseControls(reader) : historyOnly(reader);
    case 'draft':
    case 'approved':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
    case 'released':
      return historyOnly(reader);
  }
}

function decisionControls(reader: Reader): Controls {
  const { request, words } = reader;
  const { buttons: titles, say } = words.requests;
  const { ref, number, scopeDigest: digest } = request;
  return {
    fields: [commentField(reader, 'decision'), assigneeField(reader)],
    buttons: [
      { title: titles.approve, data: { verb: 'approve', ref, digest }, style: 'positive', withInputs: true },
      { title: titles.reject, data: { verb: 'reject', ref, digest }, style: 'destructive', withInputs: true },
      { title: titles.askBack, data: { verb: 'ask-back', ref }, withInputs: true },
      takeOver(reader),
      delegate(reader),
      history(reader),
    ],
    say: [say.decide(number), say.handle(number), say.history(number)],
  };
}

/** For who has voted already. */
function handOverControls(reader: Reader): Controls {
  const { say } = reader.words.requests;
  const { number } = reader.request;
  return {
    fields: [assigneeField(reader)],
    buttons: [takeOver(reader), delegate(reader), history(reader)],
    say: [say.hand(number), say.history(number)],
  };
}

function taskControls(reader: Reader): Controls {
  const { request, words } = reader;
  const { buttons: titles, say } = words.requests;
  const { ref, number } = request;
  return {
    fields: [commentField(reader, 'task'), assigneeField(reader)],
    buttons: [
      { title: titles.taskDone, data: { verb: 'task-done', ref }, style: 'positive', withInputs: true },
      { title: titles.taskFailed, data: { verb: 'task-failed', ref }, withInputs: true },
      takeOver(reader),
      delegate(reader),
      history(reader),
    ],
    say: [say.task(number), say.hand(number), say.history(number)],
  };
}

function retryControls(reader: Reader): Controls {
  const { request, words } = reader;
  const { buttons: titles, say } = words.requests;
  const { ref, number } = request;
  return {
    fields: [],
    buttons: [
      { title: titles.retry, data: { verb: 'retry-request', ref }, style: 'positive' },
      history(reader),
    ],
    say: [say.retry(number), say.history(number)],
  };
}

function releaseControls(reader: Reader): Controls {
  const { request, words } = reader;
  const { buttons: titles, say } = words.requests;
  const { ref, number } = request;
  return {
    fields: [],
    buttons: [{ title: titles.release, data: { verb: 'release-hold', ref } }, history(reader)],
    say: [say.release(number), say.history(number)],
  };
}

function historyOnly(reader: Reader): Controls {
  return {
    fields: [],
    buttons: [history(reader)],
    say: [reader.words.requests.say.history(reader.request.number)],
  };
}

function history({ request: { ref }, words }: Reader): Button {
  return { title: words.requests.buttons.history, data: { verb: 'audit-request', ref } };
}

function takeOver({ request: { ref }, words }: Reader): Button {
  return { title: words.requests.buttons.takeOver, data: { verb: 'take-over', ref } };
}

function delegate({ request: { ref }, words }: Reader): Button {
  return { title: words.requests.buttons.delegate, data: { verb: 'delegate', ref }, withInputs: true };
}

function commentField({ words: { requests } }: Reader, of: 'decision' | 'task'): Field {
  return { id: 'comment', label: requests.comment[of], hint: requests.commentHint[of], most: COMMENT_LENGTH };
}

function assigneeField({ words: { requests } }: Reader): Field {
  return { id: 'assignee', label: requests.assignee, hint: requests.assigneeHint, most: ADDRESS_LENGTH };
}
