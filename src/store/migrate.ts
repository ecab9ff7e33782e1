import { type Migration } from './migrations/migration';
import { type Database, type Queryable, type Transaction } from './sql';

/** Any number, the same in every replica; advisory locks are per database. */
const MIGRATION_LOCK = 4_203_977;

/** The database was last used by a later version of this product. */
export class DatabaseTooNew extends Error {
  override readonly name = 'DatabaseTooNew';

  constructor(found: number, known: number) {
    super(
      `The database is at schema version ${found}, this program knows versions up to ${known}. ` +
        `Start the newer program, or restore a backup made with this one.`,
    );
  }
}

/** The database was last used by an earlier version of this product, or by none. */
export class DatabaseTooOld extends Error {
  override readonly name = 'DatabaseTooOld';

  constructor(found: number, known: number) {
    super(
      `The database is at schema version ${found}, this program reads version ${known}. ` +
        `Start the bot once: it brings the database up to date.`,
    );
  }
}

/**
 * For those who only read: changes nothing.
 *
 * @throws DatabaseTooNew
 * @throws DatabaseTooOld
 */
export async function requireSchema(database: Database, migrations: readonly Migration[]): Promise<void> {
  const known = migrations.at(-1)?.number ?? 0;
  const rows = await database.query<{ present: boolean }>(
    `SELECT to_regclass('schema_migrations') IS NOT NULL AS present`,
  );
  const found = rows[0]?.present === true ? await latestOf(database) : 0;
  if (found > known) throw new DatabaseTooNew(found, known);
  if (found < known) throw new DatabaseTooOld(found, known);
}

/**
 * Brings the schema up to date, all missing steps or none. Replicas that start together wait for one another.
 *
 * @throws DatabaseTooNew
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  const known = migrations.at(-1)?.number ?? 0;
  await database.transaction(async (tx) => {
    if (database.kind === 'postgres') await tx.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const version = await versionOf(tx);
    if (version > known) throw new DatabaseTooNew(version, known);
    for (const migration of migrations) {
      if (migration.number > version) await apply(tx, migration);
    }
  });
}

async function versionOf(tx: Transaction): Promise<number> {
  await tx.query(
    `CREATE TABLE IF NOT EXISTS schema_migrations (
      number integer PRIMARY KEY,
      name text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`,
  );
  return latestOf(tx);
}

async function latestOf(runs: Queryable): Promise<number> {
  const rows = await runs.query<{ version: number }>(
    'SELECT coalesce(max(number), 0) AS version FROM schema_migrations',
  );
  return rows[0]?.version ?? 0;
}

async function apply(tx: Transaction, { number, name, statements }: Migration): Promise<void> {
  for (const statement of statements) await tx.query(statement);
  await tx.query('INSERT INTO schema_migrations (number, name) VALUES ($1, $2)', [number, name]);
}
