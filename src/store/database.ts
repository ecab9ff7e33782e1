import { type Engine } from './engine/engine';
import { databaseOn } from './engine/engine-database';
import { storageError } from './engine/failure';
import { openPglite } from './engine/pglite';
import { openPostgres } from './engine/postgres';
import { DataDirectoryInUse } from './engine/data-directory-lock';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations';
import { type Database } from './sql';

export { DataDirectoryInUse } from './engine/data-directory-lock';
export { DatabaseTooNew } from './migrate';
export { type Database, type Queryable, type SqlValue, type Transaction } from './sql';

export interface DatabasePlace {
  /** Folder of the embedded database; unused where `databaseUrl` is given. */
  readonly dataDir: string;
  /** `postgres://…`: PostgreSQL in place of the embedded PGlite. */
  readonly databaseUrl?: string | null;
}

/**
 * Opens the database and brings its schema up to date.
 *
 * @throws DataDirectoryInUse another live process has the data directory
 * @throws DatabaseTooNew a later version of this product used it last
 * @throws RecoveryError `storage-unavailable` where it does not open or answer
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const database = databaseOn(await openEngine(place));
  try {
    await migrate(database, MIGRATIONS);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openEngine({ dataDir, databaseUrl }: DatabasePlace): Promise<Engine> {
  try {
    return databaseUrl ? await openPostgres(databaseUrl) : await openPglite(dataDir);
  } catch (error) {
    throw error instanceof DataDirectoryInUse ? error : storageError(error);
  }
}
