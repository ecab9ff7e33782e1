import { type EscalationRequest } from '../../domain/request';
import {
  type FirstSteps,
  type OutgoingJob,
  type RequestChange,
  type RequestStore,
} from '../../escalation/ports';
import { appendAudit } from '../audit/append-audit';
import { isKeyNumber } from '../key-number';
import { type Database, type Queryable, type SqlValue, type Transaction } from '../sql';
import { ClaimLost, saveExecution } from './save-execution';
import { awaitsHand, dueAt, type RequestRow } from './request-row';

/** Puts a job into the queue, as part of the transaction that makes it necessary. */
export type EnqueueJob = (job: OutgoingJob, tx: Transaction) => Promise<void>;

/**
 * Requests. Each change is one transaction of the request, its execution, its jobs and its audit lines, which take their
 * locks in this order, always.
 */
export function requestStore(database: Database, enqueue: EnqueueJob): RequestStore {
  const find = async (runs: Queryable, where: string, values: readonly SqlValue[]) => {
    const rows = await runs.query<RequestRow>(`SELECT request FROM requests WHERE ${where}`, values);
    return rows[0]?.request ?? null;
  };
  return {
    create: (draft, then) =>
      database.transaction(async (tx) => {
        const number = await takeNumber(tx, draft.tenantId);
        const present = await find(tx, 'tenant_id = $1 AND ref = $2', [draft.tenantId, draft.ref]);
        return present ?? create(tx, enqueue, { ...draft, number, version: 1 }, then);
      }),
    change: (change) =>
      database
        .transaction((tx) => applyChange(tx, enqueue, change))
        .catch((error: unknown) => {
          if (error instanceof ClaimLost) return null;
          throw error;
        }),
    byNumber: async (tenantId, number) =>
      isKeyNumber(number) ? find(database, 'tenant_id = $1 AND number = $2', [tenantId, number]) : null,
    byRef: (ref) => find(database, 'ref = $1', [ref]),
  };
}

/** The tenant's next number, nobody else's until the transaction ends; given back where it comes to nothing. */
async function takeNumber(tx: Transaction, tenantId: string): Promise<number> {
  const rows = await tx.query<{ last: number }>(
    `INSERT INTO request_numbers (tenant_id, last) VALUES ($1, 0)
     ON CONFLICT (tenant_id) DO UPDATE SET last = request_numbers.last RETURNING last`,
    [tenantId],
  );
  return (rows[0]?.last ?? 0) + 1;
}

async function create(
  tx: Transaction,
  enqueue: EnqueueJob,
  request: EscalationRequest,
  then: FirstSteps,
): Promise<EscalationRequest> {
  const { tenantId, number, ref, version, state, requester, scope } = request;
  const first = then(request);
  await tx.query('UPDATE request_numbers SET last = $2 WHERE tenant_id = $1', [tenantId, number]);
  await tx.query(
    `INSERT INTO requests (tenant_id, number, ref, version, state, requester_id, in_queue, due_at, request, kind,
       asked_at, failure)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::json, $10, $11, $12)`,
    [
      tenantId,
      number,
      ref,
      version,
      state,
      requester.id,
      state === 'submitted',
      dueAt(request),
      JSON.stringify(request),
      scope.kind,
      new Date(request.createdAt),
      request.failure,
    ],
  );
  await saveTheRest(tx, enqueue, { ...first, request });
  return request;
}

async function applyChange(
  tx: Transaction,
  enqueue: EnqueueJob,
  change: RequestChange,
): Promise<EscalationRequest | null> {
  const request = { ...change.request, version: change.request.version + 1 };
  const { tenantId, number, state } = request;
  const rows = await tx.query(
    `UPDATE requests SET version = $3, state = $4, due_at = $5, request = $6::json,
       kind = $8, asked_at = $9, failure = $10,
       decided_at = coalesce(decided_at, CASE WHEN $4 IN ('approved', 'rejected') THEN $11::timestamptz END),
       in_queue = $4 = 'submitted' OR ($4 = 'executing' AND coalesce($7, (
         SELECT awaits_hand FROM executions WHERE tenant_id = $1 AND number = $2
       ), false))
     WHERE tenant_id = $1 AND number = $2 AND version = $3 - 1 RETURNING number`,
    [
      tenantId,
      number,
      request.version,
      state,
      dueAt(request),
      JSON.stringify(request),
      change.execution === undefined ? null : awaitsHand(change.execution),
      // A version before these columns may have made it.
      request.scope.kind,
      new Date(request.createdAt),
      request.failure,
      new Date(request.changedAt),
    ],
  );
  if (rows.length === 0) return null;
  await saveTheRest(tx, enqueue, change);
  return request;
}

async function saveTheRest(tx: Transaction, enqueue: EnqueueJob, change: RequestChange): Promise<void> {
  await saveExecution(tx, change);
  for (const job of change.jobs) await enqueue(job, tx);
  await appendAudit(tx, change.audit);
}
