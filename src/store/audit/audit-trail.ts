import { recordOf } from '../../domain/audit-chain';
import { type AuditTrail } from '../../escalation/ports';
import { type Database } from '../sql';
import { isKeyNumber } from '../key-number';
import { appendAudit } from './append-audit';
import { LINE_COLUMNS, type LineRow, lineOf } from './audit-lines';

/** The append-only record; a trigger in the database refuses anything but adding to it. */
export function auditTrail(database: Database): AuditTrail {
  return {
    append: (events) => database.transaction((tx) => appendAudit(tx, events)),
    ofRequest: async (tenantId, number) => {
      if (!isKeyNumber(number)) return [];
      const rows = await database.query<LineRow>(
        `SELECT ${LINE_COLUMNS} FROM audit_events WHERE tenant_id = $1 AND request = $2 ORDER BY seq`,
        [tenantId, number],
      );
      return rows.map((row) => recordOf(lineOf(row)));
    },
  };
}
