import { existsSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { databaseOn } from '../../src/store/engine/engine-database';
import { engineOn } from '../../src/store/engine/pglite';
import { migrate } from '../../src/store/migrate';
import { MIGRATIONS } from '../../src/store/migrations';
import { keepTemplate, templatePath } from './test-template';

const LOCAL_POSTGRES = 'postgres://postgres@127.0.0.1:5432/postgres';

/**
 * Before all suites: creating a PGlite takes seconds, so one is created, migrated and dumped, and every suite starts from
 * the dump. Says in `TEST_POSTGRES` which PostgreSQL the suites may use; empty where none answers.
 */
export default async function prepareDatabases(): Promise<void> {
  const path = templatePath();
  if (!existsSync(path)) await makeTemplate(path);
  process.env['TEST_POSTGRES'] = await reachablePostgres();
}

async function makeTemplate(path: string): Promise<void> {
  const pglite = await PGlite.create();
  await migrate(databaseOn(engineOn(pglite)), MIGRATIONS);
  await keepTemplate(path, await pglite.dumpDataDir('none'));
  await pglite.close();
}

async function reachablePostgres(): Promise<string> {
  const url = process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'] ?? LOCAL_POSTGRES;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return url;
  } catch {
    return '';
  }
}
