import { canonicalJson } from '../../domain/canonical-json';
import { type Execution } from '../../escalation/execution/execution';
import { type RequestChange } from '../../escalation/ports';
import { type Transaction } from '../sql';
import { awaitsHand } from './request-row';

/** Ends a transaction whose runner has lost its claim. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
}

/**
 * The execution's part of a change: kept for the runner that has claimed it, or put in place for whoever claims it next.
 *
 * @throws ClaimLost where the change names a runner that has it no longer
 */
export async function saveExecution(
  tx: Transaction,
  { request: { tenantId, number }, execution, runner }: RequestChange,
): Promise<void> {
  if (runner !== undefined) {
    const held = execution
      ? await keepForRunner(tx, execution, runner)
      : await isHeldBy(tx, tenantId, number, runner);
    if (!held) throw new ClaimLost();
  } else if (execution !== undefined) {
    await tx.query(
      `INSERT INTO executions (tenant_id, number, awaits_hand, execution) VALUES ($1, $2, $3, $4::json)
       ON CONFLICT (tenant_id, number) DO UPDATE SET
         awaits_hand = excluded.awaits_hand, execution = excluded.execution, runner = NULL, lease_until = NULL`,
      [tenantId, number, awaitsHand(execution), canonicalJson(execution)],
    );
  }
}

/** False where the runner has lost it. One whose lease ran out still has it as long as nobody else took it. */
export async function keepForRunner(tx: Transaction, execution: Execution, runner: string): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE executions SET awaits_hand = $3, execution = $4::json
     WHERE tenant_id = $1 AND number = $2 AND runner = $5 RETURNING number`,
    [execution.tenantId, execution.number, awaitsHand(execution), canonicalJson(execution), runner],
  );
  return rows.length === 1;
}

/** Looks, and keeps others from taking it until the transaction ends. */
async function isHeldBy(tx: Transaction, tenantId: string, number: number, runner: string): Promise<boolean> {
  const rows = await tx.query(
    'SELECT number FROM executions WHERE tenant_id = $1 AND number = $2 AND runner = $3 FOR UPDATE',
    [tenantId, number, runner],
  );
  return rows.length === 1;
}
