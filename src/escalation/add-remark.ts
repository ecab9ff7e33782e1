import { type EscalationRequest, type RequestRemark } from '../domain/request';
import { type EpochMs } from '../domain/time';
import { type Actor, personOf } from './actor';
import { type Plan, recorded, tell } from './change-request';
import { cleanText, cutText } from './clean-text';
import { type Refused } from './decide-request';
import { type NoSuchRequest } from './find-request';
import { LONGEST } from './request-form';

export type RemarkOutcome =
  | { readonly kind: 'remarked'; readonly request: EscalationRequest; readonly remark: RequestRemark }
  /** There is no text in it. */
  | { readonly kind: 'nothing-said'; readonly request: EscalationRequest }
  | Refused
  | NoSuchRequest;

/** More are not kept with a request: the oldest stand in the record alone. */
const MOST_REMARKS = 20;

/** Puts a question or an answer on a request and has the other side told. */
export function addRemark(
  before: EscalationRequest,
  actor: Actor,
  side: RequestRemark['side'],
  said: string,
  at: EpochMs,
): Plan<RemarkOutcome> {
  const text = cutText(cleanText(said), LONGEST.comment);
  if (text === '') return { kind: 'answer', answer: { kind: 'nothing-said', request: before } };
  const remark: RequestRemark = { by: personOf(actor), at, side, text };
  const remarks = [...before.remarks, remark].slice(-MOST_REMARKS);
  return {
    kind: 'change',
    change: {
      request: { ...before, remarks, changedAt: at },
      audit: [recorded(before, at, actor, { kind: 'remarked', remark })],
      jobs: [tell(before, side === 'approver' ? 'question' : 'answer', actor)],
    },
    answer: (request) => ({ kind: 'remarked', request, remark }),
  };
}
