import { type DecisionRefusal } from '../domain/audit';
import { type EscalationRequest, type RequestPerson } from '../domain/request';
import { type Actor } from './actor';
import { assigned } from './assign-request';
import { changeRequest } from './change-request';
import { readAddress } from './check-mailboxes';
import { type Refused } from './decide-request';
import { heard } from './directory-silence';
import { type NoSuchRequest, type Which } from './find-request';
import { whyNotHandle, whyNotOpen } from './handling-right';
import { type DirectoryPerson } from './ports';
import { type TakeOverPorts } from './take-over';

export type DelegateOutcome =
  | { readonly kind: 'delegated'; readonly request: EscalationRequest; readonly to: RequestPerson }
  /** No address, or one that the directory does not know. */
  | { readonly kind: 'nobody-so-named'; readonly request: EscalationRequest }
  /** This person may not handle it. */
  | {
      readonly kind: 'not-theirs-to-do';
      readonly request: EscalationRequest;
      readonly to: RequestPerson;
      readonly why: DecisionRefusal;
    }
  | Refused
  | NoSuchRequest;

/**
 * An approver hands a request to another approver.
 *
 * @param assignee an address, as typed
 */
export async function delegateRequest(
  ports: TakeOverPorts,
  actor: Actor,
  which: Which,
  assignee: string,
): Promise<DelegateOutcome> {
  return changeRequest<DelegateOutcome>(ports.requests, actor, which, async (request) => {
    const why = (await whyNotHandle(ports, actor, request)) ?? whyNotOpen(request);
    if (why !== null) return { kind: 'answer', answer: { kind: 'refused', why, request } };
    const found = await findPerson(ports, assignee);
    if (found === 'silent') {
      return { kind: 'answer', answer: { kind: 'refused', why: 'membership-unknown', request } };
    }
    if (found === null) return { kind: 'answer', answer: { kind: 'nobody-so-named', request } };
    const to = { id: found.personId, name: found.name };
    const whyNotThey = await whyNotHandle(ports, { ...to, tenantId: actor.tenantId }, request);
    if (whyNotThey !== null) {
      return { kind: 'answer', answer: { kind: 'not-theirs-to-do', request, to, why: whyNotThey } };
    }
    return {
      kind: 'change',
      change: assigned(ports, actor, request, to, { kind: 'delegated', to }, 'delegated'),
      answer: (changed) => ({ kind: 'delegated', request: changed, to }),
    };
  });
}

async function findPerson(
  { directory }: Pick<TakeOverPorts, 'directory'>,
  typed: string,
): Promise<DirectoryPerson | null | 'silent'> {
  const address = readAddress(typed);
  if (address === null) return null;
  const found = await heard(directory.find(address));
  return found.kind === 'silent' ? 'silent' : found.answer;
}
