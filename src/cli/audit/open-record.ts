import { readDatabasePlace } from '../../settings';
import { type Database, DataDirectoryInUse, openExistingDatabase } from '../../store/database';

/** The record cannot be read; the message says why and what to do. */
export class RecordUnreadable extends Error {
  override readonly name = 'RecordUnreadable';
}

/**
 * Opens the bot's database.
 *
 * @throws RecordUnreadable
 */
export async function openRecord(): Promise<Database> {
  const place = readDatabasePlace();
  try {
    return await openExistingDatabase(place);
  } catch (error) {
    if (!(error instanceof DataDirectoryInUse)) throw error;
    throw new RecordUnreadable(
      `The embedded database in ${place.dataDir} is in use by process ${error.pid}, most likely the bot: only one process ` +
        'can have it open. Stop the bot while this runs, or let both use a PostgreSQL through DATABASE_URL.',
    );
  }
}
