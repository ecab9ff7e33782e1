import { type AuditEvent } from '../../domain/audit';
import { type AuditLine, type ChainEnd, chainLines, NO_HASH } from '../../domain/audit-chain';
import { type Transaction } from '../sql';

/**
 * Adds events to their tenants' records. From here to the end of the transaction nobody else adds to these records, so it
 * comes last: whoever waits for it holds nothing that the one they wait for could still want.
 */
export async function appendAudit(tx: Transaction, events: readonly AuditEvent[]): Promise<void> {
  // In one order for everybody, so that two who write to the same tenants never wait for each other.
  const tenants = [...new Set(events.map(({ tenantId }) => tenantId))].sort();
  for (const tenantId of tenants) {
    const theirs = events.filter((event) => event.tenantId === tenantId);
    await insert(tx, theirs, chainLines(await takeHead(tx, tenantId), theirs));
  }
}

/** The update changes nothing; it makes others wait. */
async function takeHead(tx: Transaction, tenantId: string): Promise<ChainEnd> {
  const rows = await tx.query<ChainEnd>(
    `INSERT INTO audit_heads (tenant_id, seq, hash) VALUES ($1, 0, $2)
     ON CONFLICT (tenant_id) DO UPDATE SET seq = audit_heads.seq RETURNING seq, hash`,
    [tenantId, NO_HASH],
  );
  return rows[0] ?? { seq: 0, hash: NO_HASH };
}

/** All lines of one tenant and the new head, in one statement. */
async function insert(
  tx: Transaction,
  events: readonly AuditEvent[],
  lines: readonly AuditLine[],
): Promise<void> {
  const last = lines.at(-1);
  if (last === undefined) return;
  await tx.query(
    `WITH kept AS (
       INSERT INTO audit_events (tenant_id, seq, request, at, hash, previous_hash, line)
       SELECT $1, part.seq, part.request::integer, part.at::timestamptz, part.hash, part.previous_hash, part.line
       FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
         AS part (seq, request, at, hash, previous_hash, line)
     )
     UPDATE audit_heads SET seq = $8, hash = $9 WHERE tenant_id = $1`,
    [
      last.tenantId,
      lines.map(({ seq }) => seq),
      events.map(({ request }) => (request === null ? null : `${request}`)),
      events.map(({ at }) => new Date(at).toISOString()),
      lines.map(({ hash }) => hash),
      lines.map(({ previousHash }) => previousHash),
      lines.map(({ text }) => text),
      last.seq,
      last.hash,
    ],
  );
}
