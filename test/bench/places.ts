import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StopStack } from '../../src/cli/demo/stop-stack';
import { type DatabasePlace } from './process/programs';
import { createScratchPostgres } from './town/scratch-postgres';

/** The databases to measure with, empty; the stack takes them away again. PostgreSQL only where one answers. */
export async function databasePlaces(stops: StopStack): Promise<readonly DatabasePlace[]> {
  const directory = await mkdtemp(join(tmpdir(), 'mail-recovery-bench-'));
  stops.push('The data directory', () => rm(directory, { recursive: true, force: true }));
  const pglite: DatabasePlace = { label: 'PGlite', env: { DATA_DIR: directory } };
  const postgres = await createScratchPostgres();
  if (postgres === null) return [pglite];
  stops.push('The database on PostgreSQL', () => postgres.drop());
  return [pglite, { label: 'PostgreSQL', env: { DATABASE_URL: postgres.url } }];
}
