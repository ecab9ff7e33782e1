import { type EscalationRequest } from '../../domain/request';
import { askBack } from '../../escalation/ask-back';
import { answerQuestion } from '../../escalation/answer-question';
import { completeTask } from '../../escalation/complete-task';
import { decideRequest, type Refused } from '../../escalation/decide-request';
import { delegateRequest } from '../../escalation/delegate-request';
import { type NoSuchRequest, type Which } from '../../escalation/find-request';
import { retryRequest } from '../../escalation/retry-request';
import { takeOver } from '../../escalation/take-over';
import { withdrawRequest } from '../../escalation/withdraw-request';
import { type Decided, presentCannotDelegate, presentMissing, presentRefusal } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Desk } from '../desk';
import { noSuchRequest } from './no-such-request';

/** What a person can do about a request, by button or by sentence. */
export type ActName =
  | 'approve'
  | 'reject'
  | 'withdraw'
  | 'ask-back'
  | 'answer'
  | 'take-over'
  | 'delegate'
  | 'task-done'
  | 'task-failed'
  | 'retry-request';

export interface ActInput {
  readonly which: Which;
  /** A comment, a question, an answer. */
  readonly text: string;
  /** Who is to take it, as typed. */
  readonly assignee: string;
  /** Digest of the scope that the card showed; null for a sentence. */
  readonly digest: string | null;
}

/** What came of it: done, or a sentence that says why not. */
export type Acted =
  | { readonly kind: 'done'; readonly what: Decided; readonly request: EscalationRequest }
  | { readonly kind: 'not-done'; readonly message: OutboundMessage };

type Act = (desk: Desk, input: ActInput) => Promise<Acted>;

const ACTS: Readonly<Record<ActName, Act>> = {
  approve: (desk, input) => decide(desk, input, 'approve'),
  reject: (desk, input) => decide(desk, input, 'reject'),
  withdraw: async (desk, { which }) => {
    const outcome = await withdrawRequest(desk.ports.escalation, desk.actor, which);
    return outcome.kind === 'withdrawn' ? done('withdrawn', outcome.request) : notDone(desk, which, outcome);
  },
  'ask-back': ask,
  answer,
  'take-over': async (desk, { which }) => {
    const outcome = await takeOver(desk.ports.escalation, desk.actor, which);
    const isTheirs = outcome.kind === 'taken' || outcome.kind === 'yours-already';
    return isTheirs ? done('taken-over', outcome.request) : notDone(desk, which, outcome);
  },
  delegate,
  'task-done': (desk, input) => completed(desk, input, true),
  'task-failed': (desk, input) => completed(desk, input, false),
  'retry-request': async (desk, { which }) => {
    const outcome = await retryRequest(desk.ports.escalation, desk.actor, which);
    return outcome.kind === 'retried' ? done('retried', outcome.request) : notDone(desk, which, outcome);
  },
};

/** Does it; everything is checked by the use case, at this moment. */
export function act(desk: Desk, name: ActName, input: ActInput): Promise<Acted> {
  return ACTS[name](desk, input);
}

export function isActName(name: string): name is ActName {
  return Object.hasOwn(ACTS, name);
}

/** What only who asked can do; all else is the helpdesk's. */
export function isOfRequester(name: ActName): boolean {
  return name === 'withdraw' || name === 'answer';
}

async function decide(
  desk: Desk,
  { which, text: comment, digest: seenDigest }: ActInput,
  wish: 'approve' | 'reject',
): Promise<Acted> {
  const decision = { wish, comment, seenDigest };
  const outcome = await decideRequest(desk.ports.escalation, desk.actor, which, decision);
  switch (outcome.kind) {
    case 'approved':
    case 'endorsed':
    case 'rejected':
    case 'voted-against':
      return done(outcome.kind, outcome.request);
    case 'refused':
    case 'no-such-request':
      return notDone(desk, which, outcome);
  }
}

async function ask(desk: Desk, { which, text }: ActInput): Promise<Acted> {
  const outcome = await askBack(desk.ports.escalation, desk.actor, which, text);
  switch (outcome.kind) {
    case 'remarked':
      return done('asked-back', outcome.request);
    case 'nothing-said':
      return { kind: 'not-done', message: presentMissing('question', outcome.request, desk.viewer) };
    case 'refused':
    case 'no-such-request':
      return notDone(desk, which, outcome);
  }
}

async function answer(desk: Desk, { which, text }: ActInput): Promise<Acted> {
  const outcome = await answerQuestion(desk.ports.escalation, desk.actor, which, text);
  switch (outcome.kind) {
    case 'remarked':
      return done('answered', outcome.request);
    case 'nothing-said':
      return { kind: 'not-done', message: presentMissing('answer', outcome.request, desk.viewer) };
    case 'nothing-asked':
      return { kind: 'not-done', message: presentMissing('question-first', outcome.request, desk.viewer) };
    case 'refused':
    case 'no-such-request':
      return notDone(desk, which, outcome);
  }
}

async function delegate(desk: Desk, { which, assignee }: ActInput): Promise<Acted> {
  const outcome = await delegateRequest(desk.ports.escalation, desk.actor, which, assignee);
  const { viewer } = desk;
  switch (outcome.kind) {
    case 'delegated':
      return done('delegated', outcome.request);
    case 'nobody-so-named': {
      const message =
        assignee.trim() === ''
          ? presentMissing('assignee', outcome.request, viewer)
          : presentCannotDelegate('unknown', assignee, viewer);
      return { kind: 'not-done', message };
    }
    case 'not-theirs-to-do': {
      const why = outcome.why === 'membership-unknown' ? 'silent' : 'not-an-approver';
      return { kind: 'not-done', message: presentCannotDelegate(why, outcome.to.name, viewer) };
    }
    case 'refused':
    case 'no-such-request':
      return notDone(desk, which, outcome);
  }
}

async function completed(desk: Desk, { which, text: comment }: ActInput, success: boolean): Promise<Acted> {
  const outcome = await completeTask(desk.ports.escalation, desk.actor, which, { success, comment });
  switch (outcome.kind) {
    case 'done':
      return done('task-done', outcome.request);
    case 'failed':
      return done('task-failed', outcome.request);
    case 'refused':
    case 'no-such-request':
      return notDone(desk, which, outcome);
  }
}

function done(what: Decided, request: EscalationRequest): Acted {
  return { kind: 'done', what, request };
}

function notDone(desk: Desk, which: Which, outcome: Refused | NoSuchRequest): Acted {
  const { viewer } = desk;
  if (outcome.kind === 'refused')
    return { kind: 'not-done', message: presentRefusal(outcome.why, outcome.request, viewer) };
  return { kind: 'not-done', message: noSuchRequest(which, viewer) };
}
