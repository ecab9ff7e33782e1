import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { type Database, openDatabase } from '../../src/store/database';
import { databaseOn } from '../../src/store/engine/engine-database';
import { engineOn } from '../../src/store/engine/pglite';
import { templatePath } from './test-template';

export type OpenTestDatabase = () => Promise<Database>;

/** A fresh embedded database in memory, schema up to date; a few tenths of a second. Close it after the suite. */
export async function openTestDatabase(): Promise<Database> {
  const dump = new Blob([await readFile(templatePath())]);
  return databaseOn(engineOn(await PGlite.create({ loadDataDir: dump })));
}

/** Puts a fresh embedded database into a folder, as `openDatabase({ dataDir })` expects it, without the seconds of creation. */
export async function fillDataDirectory(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const dump = new Blob([await readFile(templatePath())]);
  await (await PGlite.create(join(dataDir, 'pglite'), { loadDataDir: dump })).close();
}

/** Where a PostgreSQL for tests answers; null where none does. */
export function postgresUrl(): string | null {
  const url = process.env['TEST_POSTGRES'] ?? '';
  return url === '' ? null : url;
}

export interface ScratchPostgres {
  readonly url: string;
  /** Ends all connections and refuses new ones, until `resume`. */
  suspend(): Promise<void>;
  resume(): Promise<void>;
  drop(): Promise<void>;
}

/** A database of its own on the PostgreSQL for tests, empty. */
export async function createScratchPostgres(): Promise<ScratchPostgres> {
  const server = postgresUrl();
  if (server === null) throw new Error('no PostgreSQL answers; guard the test with describeOnEachEngine');
  const name = `mail_recovery_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  return {
    url: url.href,
    suspend: async () => {
      await onServer(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await onServer(
        server,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
      );
    },
    resume: () => onServer(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`),
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** A fresh PostgreSQL database, schema up to date; closing it drops it. */
export async function openTestPostgres(): Promise<Database> {
  const scratch = await createScratchPostgres();
  const database = await openDatabase({ dataDir: '', databaseUrl: scratch.url });
  return {
    ...database,
    close: async () => {
      await database.close();
      await scratch.drop();
    },
  };
}

/** Runs a suite on PGlite and, where one answers, on PostgreSQL; where none does the suite shows as skipped. */
export function describeOnEachEngine(name: string, suite: (open: OpenTestDatabase) => void): void {
  describe(`${name} (PGlite)`, () => {
    suite(openTestDatabase);
  });
  describePostgres(name, () => {
    suite(openTestPostgres);
  });
}

/** Runs a suite that only PostgreSQL can run. */
export function describePostgres(name: string, suite: () => void): void {
  const title = `${name} (PostgreSQL)`;
  if (postgresUrl() === null) describe.skip(`${title}: none answers`, suite);
  else describe(title, suite);
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
