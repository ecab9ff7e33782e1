import { type Database } from './sql';

/** Rows deleted, by table. */
export type ForgottenRows = Readonly<Record<string, number>>;

/** What is kept of one person, by the column that names them. Matches and outcomes go with the search or batch they are of. */
const OWN = {
  searches: 'person_id',
  move_batches: 'person_id',
  pending: 'person_id',
  request_drafts: 'person_id',
  people: 'person_id',
  approver_checks: 'person_id',
  page_keys: 'person_id',
} as const;

/** Nothing was deleted: so many restores of theirs run, and would lose their place. */
export interface StillAtWork {
  readonly kind: 'still-at-work';
  readonly restores: number;
}

/**
 * Deletes what is kept of a person, all of it or nothing: searches with their matches, restores with their outcomes, what
 * a chat is about, drafts, language and time zone, their personal chats. Requests and the audit record stay: they say who
 * decided what about whose mail, and are chained, so that no line can be taken out.
 */
export async function forgetPerson(
  database: Database,
  personId: string,
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
    const remove = async (table: string, condition: string): Promise<void> => {
      rows[table] = await count(
        `WITH gone AS (DELETE FROM ${table} WHERE ${condition} RETURNING 1) SELECT count(*)::int AS count FROM gone`,
      );
    };
    await remove(
      'cards',
      `conversation_id IN (SELECT conversation_id FROM conversations WHERE kind = 'personal' AND person_id = $1)`,
    );
    await remove('conversations', `kind = 'personal' AND person_id = $1`);
    for (const [table, column] of Object.entries(OWN)) await remove(table, `${column} = $1`);
    const requests = await count('SELECT count(*)::int AS count FROM requests WHERE requester_id = $1');
    return { kind: 'forgotten', rows, requests };
  });
}
