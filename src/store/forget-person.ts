import { type AuditEvent } from '../domain/audit';
import { appendAudit } from './audit/append-audit';
import { type Database, type Queryable } from './sql';

/** Rows deleted, or rid of the person, by table. */
export type ForgottenRows = Readonly<Record<string, number>>;

/** What is kept of one person, by the column that names them. Matches and outcomes go with the search or batch they are of. */
const OWN = {
  searches: 'person_id',
  move_batches: 'person_id',
  pending: 'person_id',
  request_drafts: 'person_id',
  people: 'person_id',
  usage: 'person_id',
  approver_checks: 'person_id',
  page_keys: 'person_id',
  reminders: 'person_id',
  mailbox_shares: 'mailbox',
} as const;

/** pg-boss keeps jobs for a while after their end, and who a notice was for stands in them. Those that wait go on. */
const ENDED_JOBS = {
  'pgboss.job': `state IN ('completed', 'failed', 'cancelled')`,
  'pgboss.archive': 'true',
} as const;

/** Nothing was deleted: so many restores of theirs run, and would lose their place. */
export interface StillAtWork {
  readonly kind: 'still-at-work';
  readonly restores: number;
}

/**
 * Deletes what is kept of a person, all of it or nothing: searches with their matches, restores with their outcomes, what
 * a chat is about, drafts, reminders, what they have used of their limits, language and time zone, their personal chats, jobs that have
 * ended. Chats with others stay, without who spoke there last. Requests, how they were carried out and the audit record
 * stay: they say who decided and did what about whose mail, and are chained, so that no line can be taken out.
 *
 * @param remindersEnded the record's line where reminders still came: that they began is there, too
 */
export async function forgetPerson(
  database: Database,
  personId: string,
  remindersEnded: (tenantId: string) => AuditEvent,
): Promise<
  { readonly kind: 'forgotten'; readonly rows: ForgottenRows; readonly requests: number } | StillAtWork
> {
  return database.transaction(async (tx) => {
    const count = async (sql: string): Promise<number> =>
      (await tx.query<{ count: number }>(sql, [personId]))[0]?.count ?? 0;
    const restores = await count(
      `SELECT count(*)::int AS count FROM move_batches WHERE person_id = $1 AND state = 'running'`,
    );
    if (restores > 0) return { kind: 'still-at-work', restores };
    const rows: Record<string, number> = {};
    const change = async (table: string, statement: string): Promise<void> => {
      rows[table] = await count(
        `WITH gone AS (${statement} RETURNING 1) SELECT count(*)::int AS count FROM gone`,
      );
    };
    const remove = (table: string, condition: string): Promise<void> =>
      change(table, `DELETE FROM ${table} WHERE ${condition}`);
    await remove(
      'cards',
      `conversation_id IN (SELECT conversation_id FROM conversations WHERE kind = 'personal' AND person_id = $1)`,
    );
    await remove('conversations', `kind = 'personal' AND person_id = $1`);
    // The bot still has to find these: its cards there are other people's, too.
    await change(
      'group conversations',
      `UPDATE conversations SET person_id = '', reference = (reference::jsonb - 'user')::json WHERE person_id = $1`,
    );
    await change('helpdesk_channels', `UPDATE helpdesk_channels SET bound_by = '' WHERE bound_by = $1`);
    const watched = await tx.query<{ tenantId: string }>(
      'SELECT tenant_id AS "tenantId" FROM reminders WHERE person_id = $1 AND stopped IS NULL FOR UPDATE',
      [personId],
    );
    for (const [table, column] of Object.entries(OWN)) await remove(table, `${column} = $1`);
    for (const [table, ended] of Object.entries(ENDED_JOBS))
      if (await exists(tx, table)) await remove(table, `${ended} AND strpos(data::text, $1) > 0`);
    const requests = await count('SELECT count(*)::int AS count FROM requests WHERE requester_id = $1');
    await appendAudit(
      tx,
      watched.map(({ tenantId }) => remindersEnded(tenantId)),
    );
    return { kind: 'forgotten', rows, requests };
  });
}

/** The queue makes its own tables, at the bot's first start. */
async function exists(runs: Queryable, table: string): Promise<boolean> {
  const rows = await runs.query<{ present: boolean }>('SELECT to_regclass($1) IS NOT NULL AS present', [
    table,
  ]);
  return rows[0]?.present === true;
}
