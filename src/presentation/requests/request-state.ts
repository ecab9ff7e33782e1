import { type EscalationRequest, isQuestionOpen } from '../../domain/request';
import { type RunStyle } from '../text/runs';
import { type Words } from '../words';
import { isByHand } from './kind-name';

/** Where a request stands, in a few words that hold nothing private, and the style that shows it at a glance. */
export interface StateLine {
  readonly text: string;
  readonly color?: Exclude<RunStyle['color'], undefined>;
}

export function stateLine(request: EscalationRequest, approvalsNeeded: number, words: Words): StateLine {
  const { state, inHand } = words.requests;
  switch (request.state) {
    case 'submitted':
      // Not the style of a warning: several clients write that in a yellow nobody can read on white.
      return { text: waitingText(request, approvalsNeeded, words), color: 'accent' };
    case 'executing':
      return { text: isByHand(request.scope) ? inHand : workingText(request, words), color: 'accent' };
    case 'done':
      return { text: doneText(request, words), color: 'good' };
    case 'approved':
      return { text: state.approved, color: 'accent' };
    case 'rejected':
    case 'failed':
      return { text: state[request.state], color: 'attention' };
    case 'draft':
    case 'withdrawn':
    case 'expired':
    case 'released':
      return { text: state[request.state] };
  }
}

function waitingText(request: EscalationRequest, needed: number, { comma, requests }: Words): string {
  const given = request.approvals.length;
  return [
    isQuestionOpen(request) ? requests.awaitsAnswer : requests.state.submitted,
    ...(needed > 1 && given > 0 ? [requests.halfApproved(given, needed)] : []),
  ].join(comma);
}

function workingText({ progress }: EscalationRequest, { comma, requests }: Words): string {
  const { state, percent } = requests;
  return progress === null ? state.executing : state.executing + comma + percent(progress);
}

function doneText({ result }: EscalationRequest, { requests: { doneAs, state } }: Words): string {
  switch (result?.kind) {
    case 'hold':
    case 'export':
    case 'released':
    case 'restored':
      return doneAs[result.kind];
    case 'from-backup':
      return doneAs.restored;
    case 'by-hand':
    case undefined:
      return state.done;
  }
}

/** About nobody's mailbox but the requester's own. */
export function isOfOwnMailbox({ scope, requester }: EscalationRequest): boolean {
  return scope.mailboxes.every(({ personId }) => personId === requester.id);
}
