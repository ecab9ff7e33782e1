import { type AuditLine, type ChainEnd, saidBy } from '../../domain/audit-chain';
import { DAY_MS } from '../../domain/time';
import { type Database } from '../sql';

export interface LineRow {
  readonly tenantId: string;
  readonly seq: number;
  readonly hash: string;
  readonly previousHash: string;
  readonly text: string;
  readonly request: number | null;
  readonly at: Date;
}

export const LINE_COLUMNS =
  'tenant_id AS "tenantId", seq, hash, previous_hash AS "previousHash", line AS text, request, at';

export function lineOf({ tenantId, seq, hash, previousHash, text }: LineRow): AuditLine {
  return { tenantId, seq, hash, previousHash, text };
}

/** A line, and whether the columns it is found by say what its text says. */
export interface KeptLine extends AuditLine {
  readonly isFoundRightly: boolean;
}

/** Lines that are read at once. */
const PAGE = 500;

/** Tenants with a record, in order of their id; also one of which nothing but its head or its lines is left. */
export async function auditedTenants(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ tenantId: string }>(
    `SELECT tenant_id AS "tenantId" FROM audit_heads UNION SELECT tenant_id FROM audit_events ORDER BY 1`,
  );
  return rows.map(({ tenantId }) => tenantId);
}

/** Where the record says that it ends; null where it does not say so any more. */
export async function auditHead(database: Database, tenantId: string): Promise<ChainEnd | null> {
  const rows = await database.query<ChainEnd>('SELECT seq, hash FROM audit_heads WHERE tenant_id = $1', [
    tenantId,
  ]);
  return rows[0] ?? null;
}

/** First and last number of the lines. */
export interface SeqRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines from the first to the last one of these days, UTC, both included; null where there is none. Lines between
 * belong to it whatever day they say, for clocks of several processes differ a little: so a part of a record has no gaps.
 *
 * @param from ISO date; null is open to that side
 */
export async function linesOfDays(
  database: Database,
  tenantId: string,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Promise<SeqRange | null> {
  const rows = await database.query<{ first: number | null; last: number | null }>(
    `SELECT min(seq) AS first, max(seq) AS last FROM audit_events
     WHERE tenant_id = $1 AND at >= coalesce($2, '-infinity'::timestamptz) AND at < coalesce($3, 'infinity'::timestamptz)`,
    [
      tenantId,
      from === null ? null : new Date(Date.parse(from)),
      to === null ? null : new Date(Date.parse(to) + DAY_MS),
    ],
  );
  const { first, last } = rows[0] ?? { first: null, last: null };
  return first === null || last === null ? null : { first, last };
}

/** A tenant's lines in order, all or those of a range. Stop iterating to stop reading. */
export async function* auditLines(
  database: Database,
  tenantId: string,
  { first, last }: SeqRange = { first: 0, last: 2 ** 31 - 1 },
): AsyncIterable<KeptLine> {
  let next = first;
  for (;;) {
    const rows = await database.query<LineRow>(
      `SELECT ${LINE_COLUMNS} FROM audit_events
       WHERE tenant_id = $1 AND seq BETWEEN $2 AND $3 ORDER BY seq LIMIT ${PAGE}`,
      [tenantId, next, last],
    );
    for (const row of rows) yield { ...lineOf(row), isFoundRightly: isFoundRightly(row) };
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE) return;
    next = end.seq + 1;
  }
}

function isFoundRightly({ text, request, at }: LineRow): boolean {
  const said = saidBy(text);
  return said['request'] === request && said['at'] === at.getTime();
}
