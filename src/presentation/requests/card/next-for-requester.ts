import { kindKey } from '../kind-name';
import { isQuestionOpen } from '../../../domain/request';
import { dayName } from '../scope-facts';
import { personName } from '../written';
import { type Reader } from './reader';

/** What happens next, told to the person who asked. */
export function nextForRequester(reader: Reader): readonly string[] {
  const { request, words } = reader;
  const { next } = words.requests;
  switch (request.state) {
    case 'draft':
      return [];
    case 'submitted':
      return waiting(reader);
    case 'approved':
      return [next.approved];
    case 'executing':
      return [next.executing[kindKey(request.scope)]];
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return [next[request.state]];
    case 'done':
      return afterwards(reader);
    case 'released':
      return [next.released];
    case 'failed':
      return request.failure === null ? [next.helpdeskKnows] : [];
  }
}

function waiting({ request, dates, words }: Reader): readonly string[] {
  const { next } = words.requests;
  const { approvals, assignee, expiresAt } = request;
  return [
    ...(isQuestionOpen(request)
      ? [next.answer]
      : [approvals.length > 0 ? next.secondApprover : next.submitted]),
    ...(assignee === null ? [] : [next.assigned(personName(assignee, words))]),
    ...(expiresAt === null ? [] : [next.expires(dates.moment(expiresAt))]),
  ];
}

/** No hold ends by itself on a day that was wished for, and an export's files are not the requester's to fetch. */
function afterwards({ request: { scope }, dates, words }: Reader): readonly string[] {
  const { next } = words.requests;
  if (scope.kind === 'export') return [next.download];
  return scope.kind === 'hold' && scope.until !== null ? [next.wishedEnd(dayName(scope.until, dates))] : [];
}
