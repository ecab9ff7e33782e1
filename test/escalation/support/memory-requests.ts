import { type AuditEvent, type AuditRecord } from '../../../src/domain/audit';
import { type EscalationRequest } from '../../../src/domain/request';
import { isEnded, REQUEST_EVENTS, transition } from '../../../src/domain/request-states';
import { type EpochMs } from '../../../src/domain/time';
import { type Execution } from '../../../src/escalation/execution/execution';
import {
  type AuditTrail,
  type ExecutionStore,
  type OutgoingJob,
  type RequestChange,
  type RequestLists,
  type RequestStore,
} from '../../../src/escalation/ports';

/** Everything durable about requests, in memory; the real stores have their own suite on both databases. */
export interface MemoryRequests {
  readonly requests: RequestStore;
  readonly lists: RequestLists;
  readonly executions: ExecutionStore;
  readonly audit: AuditTrail;
  /** All jobs that went out with changes, oldest first. Tests may empty it. */
  readonly jobs: OutgoingJob[];
  /** The whole record, oldest first. */
  readonly records: readonly AuditRecord[];
  /** How the notices among the jobs begin: what was told of which request, such as `submitted #1`. */
  told(): readonly string[];
  /** Puts a request there as it is, past all rules. */
  put(request: EscalationRequest, execution?: Execution): void;
}

interface Numbered {
  readonly tenantId: string;
  readonly number: number;
}

const keyOf = ({ tenantId, number }: Numbered): string => `${tenantId} ${number}`;

interface Claim {
  readonly runner: string;
  readonly until: EpochMs;
}

/**
 * Keeps the rules that callers rely on and breaks loudly where one is broken by the caller: numbers per tenant from 1,
 * versions compared and counted, all of a change or nothing, states moved along the table only and never without a line
 * in the record, plain JSON only.
 */
export function memoryRequests(now: () => EpochMs): MemoryRequests {
  const rows = new Map<string, EscalationRequest>();
  const executions = new Map<string, Execution>();
  const claims = new Map<string, Claim>();
  const records: AuditRecord[] = [];
  const jobs: OutgoingJob[] = [];
  const row = (tenantId: string, number: number): EscalationRequest | null =>
    copy(rows.get(keyOf({ tenantId, number })) ?? null);

  const append = (events: readonly AuditEvent[]): void => {
    for (const event of events) {
      const seq = records.length + 1;
      records.push({ ...copy(event), seq, hash: `hash ${seq}`, previousHash: `hash ${seq - 1}` });
    }
  };
  const keep = (request: EscalationRequest, { audit, jobs: out, execution, runner }: Consequences): void => {
    rows.set(keyOf(request), copy(request));
    if (execution) {
      executions.set(keyOf(request), copy(execution));
      if (runner === undefined) claims.delete(keyOf(request));
    }
    append(audit);
    jobs.push(...copy(out));
  };
  const holder = (numbered: Numbered): Claim | null => {
    const claim = claims.get(keyOf(numbered));
    return claim !== undefined && claim.until > now() ? claim : null;
  };

  const requests: RequestStore = {
    create: async (draft, then) => {
      await Promise.resolve();
      const known = [...rows.values()].find(({ ref }) => ref === draft.ref);
      if (known) return copy(known);
      const numbers = [...rows.values()]
        .filter(({ tenantId }) => tenantId === draft.tenantId)
        .map(({ number }) => number);
      const request = { ...draft, number: Math.max(0, ...numbers) + 1, version: 1 };
      const consequences = then(copy(request));
      checkConsequences(null, request, consequences);
      keep(request, consequences);
      return copy(request);
    },
    change: async (change) => {
      await Promise.resolve();
      const before = rows.get(keyOf(change.request));
      if (!before) throw new Error(`there is no request #${change.request.number}`);
      if (before.version !== change.request.version) return null;
      if (change.runner !== undefined && holder(before)?.runner !== change.runner) return null;
      checkConsequences(before, change.request, change);
      const request = { ...change.request, version: before.version + 1 };
      keep(request, change);
      return copy(request);
    },
    byNumber: (tenantId, number) => Promise.resolve(row(tenantId, number)),
    byRef: (ref) => Promise.resolve(copy([...rows.values()].find((request) => request.ref === ref) ?? null)),
  };

  const waitsForSomebody = (request: EscalationRequest): boolean =>
    request.state === 'submitted' ||
    (request.state === 'executing' && executions.get(keyOf(request))?.step === 'await-hand');
  const lists: RequestLists = {
    queue: (tenantId, first, count) => {
      const all = [...rows.values()].filter(
        (request) => request.tenantId === tenantId && waitsForSomebody(request),
      );
      const oldestFirst = all.sort((a, b) => a.createdAt - b.createdAt || a.number - b.number);
      return Promise.resolve({ requests: copy(oldestFirst.slice(first, first + count)), total: all.length });
    },
    ofPerson: (tenantId, personId, count) => {
      const all = [...rows.values()].filter(
        (request) => request.tenantId === tenantId && request.requester.id === personId,
      );
      const newestFirst = all.sort((a, b) => b.number - a.number);
      return Promise.resolve({ requests: copy(newestFirst.slice(0, count)), total: all.length });
    },
    underWay: () =>
      Promise.resolve(
        [...rows.values()]
          .filter(
            (request) => ['approved', 'executing'].includes(request.state) && !waitsForSomebody(request),
          )
          .map(({ tenantId, number }) => ({ tenantId, number })),
      ),
    tenants: () => {
      const waiting = [...rows.values()].filter(waitsForSomebody);
      return Promise.resolve([...new Set(waiting.map(({ tenantId }) => tenantId))].sort());
    },
    due: (at, count) => {
      const all = [...rows.values()].filter(
        ({ state, remindAt, handOverAt, expiresAt }) =>
          (!isEnded(state) && [remindAt, handOverAt, expiresAt].some((due) => due !== null && due <= at)) ||
          (state === 'done' && remindAt !== null && remindAt <= at),
      );
      return Promise.resolve(copy(all.slice(0, count)));
    },
  };

  return {
    requests,
    lists,
    executions: {
      find: (tenantId, number) => Promise.resolve(copy(executions.get(keyOf({ tenantId, number })) ?? null)),
      claim: (execution, runner, until) => {
        const other = holder(execution);
        const asFound = JSON.stringify(executions.get(keyOf(execution))) === JSON.stringify(execution);
        const mine = asFound && (other === null || other.runner === runner);
        if (mine) claims.set(keyOf(execution), { runner, until });
        return Promise.resolve(mine);
      },
      release: (execution, runner) => {
        if (claims.get(keyOf(execution))?.runner === runner) claims.delete(keyOf(execution));
        return Promise.resolve();
      },
      record: (execution, runner, audit) => {
        const mine = holder(execution)?.runner === runner;
        if (mine) {
          executions.set(keyOf(execution), copy(execution));
          append(audit);
        }
        return Promise.resolve(mine);
      },
    },
    audit: {
      append: (events) => {
        append(events);
        return Promise.resolve();
      },
      ofRequest: (tenantId, number) =>
        Promise.resolve(
          copy(records.filter((record) => record.tenantId === tenantId && record.request === number)),
        ),
    },
    jobs,
    records,
    told: () =>
      jobs.flatMap((job) => (job.kind === 'tell' ? [`${job.notice.about} #${job.notice.number}`] : [])),
    put: (request, execution) => {
      rows.set(keyOf(request), copy(request));
      if (execution) executions.set(keyOf(request), copy(execution));
    },
  };
}

type Consequences = Omit<RequestChange, 'request'>;

const NEVER_CHANGED = ['ref', 'tenantId', 'number', 'requester', 'createdAt'] as const;

function checkConsequences(
  before: EscalationRequest | null,
  after: EscalationRequest,
  { audit, jobs, execution }: Consequences,
): void {
  const name = `#${after.number}`;
  if (before === null && audit.length === 0) throw new Error(`${name} begins without a line in the record`);
  for (const event of audit) {
    if (event.tenantId !== after.tenantId || event.request !== after.number) {
      throw new Error(`a line of the record of ${name} names another request`);
    }
  }
  for (const job of jobs) {
    const { tenantId, number } = job.kind === 'tell' ? job.notice : job;
    if (tenantId !== after.tenantId || number !== after.number) {
      throw new Error(`a job of ${name} names another request`);
    }
  }
  if (execution && keyOf(execution) !== keyOf(after)) throw new Error(`an execution of another than ${name}`);
  if (before) checkMove(before, after, audit);
}

function checkMove(before: EscalationRequest, after: EscalationRequest, audit: readonly AuditEvent[]): void {
  for (const field of NEVER_CHANGED) {
    if (JSON.stringify(before[field]) !== JSON.stringify(after[field])) {
      throw new Error(`${field} of #${before.number} never changes`);
    }
  }
  if (before.state === after.state) return;
  const allowed = REQUEST_EVENTS.some((event) => {
    const move = transition(before.state, event);
    return move.kind === 'to' && move.state === after.state;
  });
  if (!allowed) throw new Error(`no event takes a request from ${before.state} to ${after.state}`);
  if (!audit.some((event) => event.before === before.state && event.after === after.state)) {
    throw new Error(`the record does not show ${before.state} to ${after.state}`);
  }
}

/** As a database would give it back: a value of its own, JSON only. */
function copy<T>(value: T): T {
  const text = JSON.stringify(value);
  const back = JSON.parse(text) as T;
  if (JSON.stringify(back) !== text) throw new Error('not plain JSON');
  return back;
}
