import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type PGliteInterface, type Transaction } from '@electric-sql/pglite';
import { type SqlValue } from '../sql';
import { lockDataDirectory } from './data-directory-lock';
import { type Connection, type Engine } from './engine';

const DATABASE = 'pglite';
const UNFINISHED = 'pglite.new';

/**
 * The embedded database in `dataDir/pglite`, created on first use (seconds), opened afterwards (tenths of a second).
 * One process at a time: another one is refused with `DataDirectoryInUse`.
 */
export async function openPglite(dataDir: string): Promise<Engine> {
  // Subjects of people's mail lie here: nobody else on the machine reads along.
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockDataDirectory(dataDir);
  try {
    await createOnce(dataDir);
    const engine = engineOn(await start(join(dataDir, DATABASE)));
    return {
      ...engine,
      close: async () => {
        await engine.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** True where `dataDir` holds a database already, so that opening it creates none. */
export async function hasPglite(dataDir: string): Promise<boolean> {
  return (await readdir(dataDir).catch((): string[] => [])).includes(DATABASE);
}

/** An engine on a PGlite that somebody else made, in memory for instance. */
export function engineOn(pglite: PGliteInterface): Engine {
  return {
    kind: 'pglite',
    query: (sql, values) => query(pglite, sql, values),
    exec: (sql) => execOrRollBack(pglite, sql),
    transaction: (work) => pglite.transaction((tx) => work(connectionOn(tx))),
    close: async () => {
      if (!pglite.closed) await pglite.close();
    },
  };
}

/** Created beside and renamed, so that a process killed in between leaves nothing that looks finished. */
async function createOnce(dataDir: string): Promise<void> {
  const present = await readdir(dataDir);
  if (present.includes(DATABASE)) return;
  const unfinished = join(dataDir, UNFINISHED);
  await rm(unfinished, { recursive: true, force: true });
  await (await start(unfinished)).close();
  await rename(unfinished, join(dataDir, DATABASE));
}

/** Loaded only here: 20 MB of WebAssembly that a bot on PostgreSQL has no use for. */
async function start(directory: string): Promise<PGliteInterface> {
  const { PGlite } = await import('@electric-sql/pglite');
  return PGlite.create(directory);
}

type Runs = Pick<PGliteInterface, 'query' | 'exec'> | Transaction;

function connectionOn(runs: Runs): Connection {
  return { query: (sql, values) => query(runs, sql, values), exec: (sql) => exec(runs, sql) };
}

async function query(runs: Runs, sql: string, values: readonly SqlValue[]): Promise<readonly object[]> {
  return (await runs.query<object>(sql, [...values])).rows;
}

async function exec(runs: Runs, sql: string): Promise<readonly object[]> {
  const results = await runs.exec(sql);
  return results.at(-1)?.rows ?? [];
}

/** There is one connection: a `BEGIN` in `sql` that its `COMMIT` did not follow would swallow everything after it. */
async function execOrRollBack(pglite: PGliteInterface, sql: string): Promise<readonly object[]> {
  return exec(pglite, sql).catch(async (error: unknown) => {
    await pglite.exec('ROLLBACK');
    throw error;
  });
}
