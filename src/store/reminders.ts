import { type AuditEvent } from '../domain/audit';
import { type DueReminder, type ReminderRounds, type Reminders } from '../watch/ports';
import { type Reminder } from '../watch/reminder';
import { appendAudit } from './audit/append-audit';
import { type Database, type Queryable, type Transaction } from './sql';

/** Puts the job that looks at somebody's mailbox into the queue, in the transaction that takes their turn. */
export type EnqueueLook = (personId: string, tx: Transaction) => Promise<void>;

interface Row {
  readonly personId: string;
  readonly tenantId: string;
  readonly choice: Reminder['choice'];
  readonly version: number;
  readonly lookAt: Date;
  readonly weeklyAt: Date;
  readonly toldUntil: Date | null;
  readonly failures: number;
  readonly stopped: Reminder['stopped'];
}

const COLUMNS = `person_id AS "personId", tenant_id AS "tenantId", choice, version, look_at AS "lookAt",
  weekly_at AS "weeklyAt", told_until AS "toldUntil", failures, stopped`;

/** Reminders as those who ask for them and those who see to them know them. */
export function reminderStore(database: Database, enqueueLook: EnqueueLook): Reminders & ReminderRounds {
  return {
    find: async (personId) => {
      const [row] = await database.query<Row>(`SELECT ${COLUMNS} FROM reminders WHERE person_id = $1`, [
        personId,
      ]);
      return row === undefined ? null : reminderOf(row);
    },
    want: async ({ personId, tenantId, choice, lookAt, weeklyAt }, audit) => {
      await recorded(database, audit, async (tx) => {
        // Who had asked before keeps their weekly day: a new wish does not put off what is due.
        await tx.query(
          `INSERT INTO reminders (person_id, tenant_id, choice, version, look_at, weekly_at, failures, news)
         VALUES ($1, $2, $3, 1, $4, $5, 0, false)
         ON CONFLICT (person_id) DO UPDATE SET
           tenant_id = excluded.tenant_id, choice = excluded.choice, version = reminders.version + 1,
           look_at = excluded.look_at, weekly_at = greatest(reminders.weekly_at, excluded.weekly_at),
           failures = 0, stopped = NULL, news = false`,
          [personId, tenantId, choice, new Date(lookAt), new Date(weeklyAt)],
        );
        return true;
      });
    },
    end: (personId, audit) =>
      recorded(database, audit, async (tx) => {
        const gone = await tx.query('DELETE FROM reminders WHERE person_id = $1 RETURNING person_id', [
          personId,
        ]);
        return gone.length === 1;
      }),
    takeNews: async (personId) => {
      const [row] = await database.query<Pick<Row, 'stopped'>>(
        'UPDATE reminders SET news = false WHERE person_id = $1 AND news RETURNING stopped',
        [personId],
      );
      return row?.stopped ?? null;
    },
    takeDue: (now, most, next) => database.transaction((tx) => takeDue(tx, { now, most, next, enqueueLook })),
    change: (reminder, change, audit = []) =>
      recorded(database, audit, async (tx) => {
        const changed = { ...reminder, ...change };
        const rows = await tx.query(
          `UPDATE reminders SET look_at = $3, weekly_at = $4, told_until = $5, failures = $6, stopped = $7,
           news = $7::text IS NOT NULL, version = version + 1
         WHERE person_id = $1 AND version = $2 RETURNING person_id`,
          [
            changed.personId,
            reminder.version,
            new Date(changed.lookAt),
            new Date(changed.weeklyAt),
            changed.toldUntil === null ? null : new Date(changed.toldUntil),
            changed.failures,
            changed.stopped,
          ],
        );
        return rows.length === 1;
      }),
  };
}

/** A change and what the record says of it: both, or neither. @param change false where nothing was changed */
async function recorded(
  database: Database,
  audit: readonly AuditEvent[],
  change: (tx: Queryable) => Promise<boolean>,
): Promise<boolean> {
  if (audit.length === 0) return change(database);
  return database.transaction(async (tx) => {
    const changed = await change(tx);
    if (changed) await appendAudit(tx, audit);
    return changed;
  });
}

interface Taking {
  readonly now: number;
  readonly most: number;
  readonly next: (due: DueReminder) => number;
  readonly enqueueLook: EnqueueLook;
}

async function takeDue(tx: Transaction, { now, most, next, enqueueLook }: Taking): Promise<number> {
  const due = await tx.query<DueReminder>(
    `SELECT reminders.person_id AS "personId", coalesce(people.timezone, 'UTC') AS timezone
     FROM reminders LEFT JOIN people ON people.person_id = reminders.person_id
     WHERE look_at <= $1 AND stopped IS NULL
     ORDER BY look_at LIMIT $2 FOR UPDATE OF reminders SKIP LOCKED`,
    [new Date(now), most],
  );
  for (const one of due) {
    await tx.query('UPDATE reminders SET look_at = $2, version = version + 1 WHERE person_id = $1', [
      one.personId,
      new Date(next(one)),
    ]);
    await enqueueLook(one.personId, tx);
  }
  return due.length;
}

function reminderOf({ lookAt, weeklyAt, toldUntil, ...row }: Row): Reminder {
  return {
    ...row,
    lookAt: lookAt.getTime(),
    weeklyAt: weeklyAt.getTime(),
    toldUntil: toldUntil === null ? null : toldUntil.getTime(),
  };
}
