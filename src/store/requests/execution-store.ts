import { type AuditEvent } from '../../domain/audit';
import { canonicalJson } from '../../domain/canonical-json';
import { type EpochMs } from '../../domain/time';
import { type Execution } from '../../escalation/execution/execution';
import { type ExecutionStore } from '../../escalation/ports';
import { appendAudit } from '../audit/append-audit';
import { isKeyNumber } from '../key-number';
import { type Database, type Transaction } from '../sql';
import { awaitsHand } from './request-row';
import { keepForRunner } from './save-execution';

/** @param now injected clock, against which claims run out */
export function executionStore(database: Database, now: () => EpochMs): ExecutionStore {
  return {
    find: async (tenantId, number) => {
      if (!isKeyNumber(number)) return null;
      const rows = await database.query<{ execution: Execution }>(
        'SELECT execution FROM executions WHERE tenant_id = $1 AND number = $2',
        [tenantId, number],
      );
      return rows[0]?.execution ?? null;
    },
    claim: (execution, runner, until) => claim(database, execution, runner, until, now()),
    release: async ({ tenantId, number }, runner) => {
      await database.query(
        `UPDATE executions SET runner = NULL, lease_until = NULL
         WHERE tenant_id = $1 AND number = $2 AND runner = $3`,
        [tenantId, number, runner],
      );
    },
    record: (execution, runner, audit) => database.transaction((tx) => record(tx, execution, runner, audit)),
  };
}

/**
 * Whoever found an execution, and was overtaken before they claimed it, would do again what has been done since: the
 * execution must still read as they found it. One that nobody has kept yet is kept now.
 */
async function claim(
  database: Database,
  execution: Execution,
  runner: string,
  until: EpochMs,
  now: EpochMs,
): Promise<boolean> {
  const rows = await database.query(
    `INSERT INTO executions AS present (tenant_id, number, awaits_hand, execution, runner, lease_until)
     VALUES ($1, $2, $3, $4::json, $5, $6)
     ON CONFLICT (tenant_id, number) DO UPDATE SET runner = excluded.runner, lease_until = excluded.lease_until
     WHERE present.runner = excluded.runner
       OR ((present.runner IS NULL OR present.lease_until <= $7)
         AND present.execution::text = excluded.execution::text)
     RETURNING number`,
    [
      execution.tenantId,
      execution.number,
      awaitsHand(execution),
      canonicalJson(execution),
      runner,
      new Date(until),
      new Date(now),
    ],
  );
  return rows.length === 1;
}

/** The request's row first, like every change of a request: who took them the other way round could wait for ever. */
async function record(
  tx: Transaction,
  execution: Execution,
  runner: string,
  audit: readonly AuditEvent[],
): Promise<boolean> {
  const { tenantId, number } = execution;
  const rows = await tx.query<{ state: string; in_queue: boolean }>(
    'SELECT state, in_queue FROM requests WHERE tenant_id = $1 AND number = $2 FOR NO KEY UPDATE',
    [tenantId, number],
  );
  if (!(await keepForRunner(tx, execution, runner))) return false;
  const inQueue = rows[0]?.state === 'submitted' || (rows[0]?.state === 'executing' && awaitsHand(execution));
  if (inQueue !== rows[0]?.in_queue) {
    await tx.query('UPDATE requests SET in_queue = $3 WHERE tenant_id = $1 AND number = $2', [
      tenantId,
      number,
      inQueue,
    ]);
  }
  await appendAudit(tx, audit);
  return true;
}
