import { type Engine } from './engine/engine';
import { databaseOn } from './engine/engine-database';
import { storageError } from './engine/failure';
import { hasPglite, openPglite } from './engine/pglite';
import { openPostgres } from './engine/postgres';
import { DataDirectoryInUse } from './engine/data-directory-lock';
import { migrate, requireSchema } from './migrate';
import { MIGRATIONS } from './migrations';
import { type Database } from './sql';

export { DataDirectoryInUse } from './engine/data-directory-lock';
export { DatabaseTooNew, DatabaseTooOld } from './migrate';
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

/** There is no database where one was to be read. */
export class NoDatabase extends Error {
  override readonly name = 'NoDatabase';

  constructor(dataDir: string) {
    super(`The data directory ${dataDir} holds no database.`);
  }
}

/**
 * Opens a database that a bot has made, to read from it: creates none and changes no schema.
 *
 * @throws NoDatabase
 * @throws DataDirectoryInUse another live process has the data directory
 * @throws DatabaseTooNew, DatabaseTooOld another version of this product used it last
 * @throws RecoveryError `storage-unavailable` where it does not open or answer
 */
export async function openExistingDatabase(place: DatabasePlace): Promise<Database> {
  if (!place.databaseUrl && !(await hasPglite(place.dataDir))) throw new NoDatabase(place.dataDir);
  const database = databaseOn(await openEngine(place));
  try {
    await requireSchema(database, MIGRATIONS);
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
