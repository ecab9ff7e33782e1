import { type EscalationRequest, isQuestionOpen } from '../domain/request';
import { type Actor } from './actor';
import { addRemark, type RemarkOutcome } from './add-remark';
import { changeRequest } from './change-request';
import { type EscalationPorts } from './escalation-ports';
import { type Which } from './find-request';
import { whyNotOpen } from './handling-right';

export type AnswerPorts = Pick<EscalationPorts, 'requests' | 'now'>;

export type AnswerOutcome =
  | RemarkOutcome
  /** Nobody has asked anything since the last answer. */
  | { readonly kind: 'nothing-asked'; readonly request: EscalationRequest };

/** The requester answers what an approver asked; once for each question, so that nobody is written to at will. */
export async function answerQuestion(
  ports: AnswerPorts,
  actor: Actor,
  which: Which,
  answer: string,
): Promise<AnswerOutcome> {
  return changeRequest<AnswerOutcome>(ports.requests, actor, which, (request) => {
    const why = request.requester.id === actor.id ? whyNotOpen(request) : 'not-the-requester';
    if (why !== null) return { kind: 'answer', answer: { kind: 'refused', why, request } };
    if (!isQuestionOpen(request)) {
      return { kind: 'answer', answer: { kind: 'nothing-asked', request } };
    }
    return addRemark(request, actor, 'requester', answer, ports.now());
  });
}
