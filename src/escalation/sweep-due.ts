import { type EscalationRequest } from '../domain/request';
import { type EpochMs } from '../domain/time';
import { isCarriedByHand } from './carried-by-hand';
import { recorded, tell } from './change-request';
import { closingJobs } from './closing-jobs';
import { NO_DEADLINES, nextReminder } from './deadlines';
import { isOverdue } from './decision-right';
import { type EscalationPorts } from './escalation-ports';
import { type RequestChange } from './ports';

export type SweepPorts = Pick<EscalationPorts, 'requests' | 'requestLists' | 'executions' | 'policy' | 'now'>;

/** What a sweep has done. */
export interface Swept {
  readonly expired: number;
  readonly handedOver: number;
  readonly reminded: number;
}

const AT_ONCE = 50;
/** A sweep ends even where requests become due as fast as they are swept. */
const ROUNDS = 40;

/**
 * Reminders, hand-overs and expiries that are due. Several processes may sweep at once: of two that see the same request,
 * one changes it.
 */
export async function sweepDue(ports: SweepPorts): Promise<Swept> {
  const done = { expired: 0, handedOver: 0, reminded: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const now = ports.now();
    const due = await ports.requestLists.due(now, AT_ONCE);
    for (const request of due) {
      const { kind, change } = await plan(ports, request, now);
      const changed = await ports.requests.change(change);
      if (changed !== null && kind !== 'tidied') done[kind]++;
    }
    if (due.length === 0) break;
  }
  return done;
}

interface Due {
  readonly kind: keyof Swept | 'tidied';
  readonly change: RequestChange;
}

async function plan(ports: SweepPorts, request: EscalationRequest, now: EpochMs): Promise<Due> {
  if (request.state === 'submitted' && isOverdue(request, now)) return expiry(ports, request, now);
  if (request.state === 'done' && request.remindAt !== null)
    return { kind: 'reminded', change: wishedEnd(request, now) };
  const waits = request.state === 'submitted' || waitsForAHand(request);
  const { assignee, handOverAt } = request;
  if (waits && assignee !== null && handOverAt !== null && handOverAt <= now) {
    return { kind: 'handedOver', change: handOver(request, assignee, now) };
  }
  if (waits && request.remindAt !== null && request.remindAt <= now) {
    return { kind: 'reminded', change: reminder(ports, request, now) };
  }
  return { kind: 'tidied', change: { request: withoutStale(request, now, waits), audit: [], jobs: [] } };
}

async function expiry(ports: SweepPorts, before: EscalationRequest, now: EpochMs): Promise<Due> {
  const request: EscalationRequest = { ...before, state: 'expired', changedAt: now, ...NO_DEADLINES };
  const audit = [recorded(before, now, 'bot', { kind: 'expired' }, 'expired')];
  const jobs = [tell(request, 'expired', null), ...(await closingJobs(ports.executions, request))];
  return { kind: 'expired', change: { request, audit, jobs } };
}

function handOver(
  before: EscalationRequest,
  from: NonNullable<EscalationRequest['assignee']>,
  now: EpochMs,
): RequestChange {
  return {
    request: { ...before, assignee: null, handOverAt: null, changedAt: now },
    audit: [recorded(before, now, 'bot', { kind: 'handed-over', from })],
    jobs: [tell(before, 'handed-over', null)],
  };
}

function waitsForAHand({ state, scope }: EscalationRequest): boolean {
  return (state === 'approved' || state === 'executing') && isCarriedByHand(scope);
}

/** However long nobody swept, one reminder: the next one counts from now. */
function reminder({ policy }: SweepPorts, before: EscalationRequest, now: EpochMs): RequestChange {
  return {
    request: { ...before, remindAt: nextReminder(policy(), before.scope.kind, now) },
    audit: [recorded(before, now, 'bot', { kind: 'reminded' })],
    jobs: [tell(before, 'reminder', null)],
  };
}

/** Said once. The hold stays: ending it is a decision of its own. */
function wishedEnd(before: EscalationRequest, now: EpochMs): RequestChange {
  return {
    request: { ...before, remindAt: null },
    audit: [recorded(before, now, 'bot', { kind: 'reminded' })],
    jobs: [tell(before, 'hold-ends', null)],
  };
}

/** Deadlines that mean nothing any more are due for ever unless they are taken away. */
function withoutStale(request: EscalationRequest, now: EpochMs, waits: boolean): EscalationRequest {
  if (!waits) return { ...request, ...NO_DEADLINES };
  const kept = (at: EpochMs | null): EpochMs | null => (at !== null && at <= now ? null : at);
  const { expiresAt, remindAt, handOverAt } = request;
  return {
    ...request,
    expiresAt: kept(expiresAt),
    remindAt: kept(remindAt),
    handOverAt: kept(handOverAt),
  };
}
