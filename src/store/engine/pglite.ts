import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Transaction } from '@electric-sql/pglite';
import { lockDataDirectory } from './data-directory-lock';
import { type Engine } from './engine';
import { oneAfterAnother } from './one-after-another';
import { type EmbeddedPostgres, Statements } from './pglite-statements';

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
export function engineOn(pglite: EmbeddedPostgres): Engine {
  const statements = new Statements(pglite);
  const query: Engine['query'] = (sql, values) => statements.run(sql, values);
  // There is one connection: a statement between two of a transaction would be part of it.
  const inTurn = oneAfterAnother();
  return {
    kind: 'pglite',
    query: (sql, values) => inTurn(() => query(sql, values)),
    exec: (sql) => inTurn(() => execOrRollBack(pglite, sql)),
    transaction: (work) =>
      inTurn(() => pglite.transaction((tx) => work({ query, exec: (sql) => exec(tx, sql) }))),
    close: () =>
      inTurn(async () => {
        if (!pglite.closed) await pglite.close();
      }),
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
async function start(directory: string): Promise<EmbeddedPostgres> {
  const { PGlite } = await import('@electric-sql/pglite');
  return PGlite.create(directory);
}

async function exec(runs: EmbeddedPostgres | Transaction, sql: string): Promise<readonly object[]> {
  const results = await runs.exec(sql);
  return results.at(-1)?.rows ?? [];
}

/** There is one connection: a `BEGIN` in `sql` that its `COMMIT` did not follow would swallow everything after it. */
async function execOrRollBack(pglite: EmbeddedPostgres, sql: string): Promise<readonly object[]> {
  return exec(pglite, sql).catch(async (error: unknown) => {
    await pglite.exec('ROLLBACK');
    throw error;
  });
}
