import { type EscalationRequest, isQuestionOpen } from '../../domain/request';
import { isEnded, transition } from '../../domain/request-states';
import { type Which } from '../../escalation/find-request';
import { listOwn } from '../../escalation/list-own';
import { listQueue } from '../../escalation/list-queue';
import { presentWhichRequest } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Desk } from '../desk';

export type WhichFound =
  | { readonly kind: 'this'; readonly which: Which }
  /** None or several fit: a sentence that says so. */
  | { readonly kind: 'ask'; readonly message: OutboundMessage };

/** Requests that a sentence without a number can mean. */
export type Candidates = (desk: Desk) => Promise<readonly EscalationRequest[]>;

/** The request a sentence speaks of: by its number, or the only one that fits. */
export async function whichOf(
  desk: Desk,
  number: number | undefined,
  candidates: Candidates,
): Promise<WhichFound> {
  if (number !== undefined) return { kind: 'this', which: { number } };
  const fitting = await candidates(desk);
  const [only] = fitting;
  return only !== undefined && fitting.length === 1
    ? { kind: 'this', which: { ref: only.ref } }
    : { kind: 'ask', message: presentWhichRequest(fitting, desk.viewer) };
}

/** Those that wait for the helpdesk; none for anybody else. */
export const waiting: Candidates = async (desk) => {
  const outcome = await listQueue(desk.ports.escalation, desk.actor, 1);
  return outcome.kind === 'queue' ? outcome.list.requests : [];
};

/** A person's own that are not at an end. */
export const ownOpen: Candidates = async (desk) => (await own(desk)).filter(({ state }) => !isEnded(state));

/** A person's own that can still be taken back. */
export const ownWithdrawable: Candidates = async (desk) =>
  (await own(desk)).filter(({ state }) => transition(state, 'withdraw').kind === 'to');

/** A person's own holds in place. */
export const releasableHolds: Candidates = async (desk) =>
  (await own(desk)).filter(({ state, scope }) => scope.kind === 'hold' && state === 'done');

/** A person's own request about which an approver has asked back; the newest. */
export async function openQuestion(desk: Desk): Promise<EscalationRequest | null> {
  return (await own(desk)).find(isQuestionOpen) ?? null;
}

async function own(desk: Desk): Promise<readonly EscalationRequest[]> {
  return (await listOwn(desk.ports.escalation, desk.actor)).requests;
}
