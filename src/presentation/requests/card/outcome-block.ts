import { type EscalationRequest, type RequestFailure } from '../../../domain/request';
import { type Dates } from '../../dates';
import { type Words } from '../../words';
import { resultLines } from '../result-lines';
import { type Block } from './request-parts';

const FOR_REQUESTER: ReadonlySet<RequestFailure> = new Set<RequestFailure>([
  'nothing-to-export',
  'list-gone',
  'nothing-in-backup',
]);

/** What only a new request mends; trying again brings nothing. */
export function isForRequester(failure: RequestFailure): boolean {
  return FOR_REQUESTER.has(failure);
}

/** What came of it: the result, or why there is none and what mends it. */
export function outcomeBlock(
  { state, result, failure }: EscalationRequest,
  reader: 'requester' | 'approver',
  dates: Dates,
  words: Words,
): readonly Block[] {
  const { estimate, failures, next } = words.requests;
  if (state === 'failed' && failure !== null) {
    const { what, cure } = failures[failure];
    // Only whoever asked can ask for something else.
    const isTheirs = reader === 'approver' || isForRequester(failure);
    const lines = [what, isTheirs ? cure : next.helpdeskKnows];
    return [{ title: '', lines, style: 'attention' }];
  }
  // The counting before a decision; what mends it is for who decides.
  if (state === 'submitted' && failure !== null && reader === 'approver') {
    const { what, cure } = failures[failure];
    return [{ title: estimate.failed, lines: [what, cure], style: 'attention' }];
  }
  if (state === 'done' && result !== null)
    return [{ title: '', lines: resultLines(result, dates, words), style: 'good' }];
  return [];
}
