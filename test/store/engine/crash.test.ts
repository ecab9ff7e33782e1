import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DataDirectoryInUse, openDatabase } from '../../../src/store/database';
import { createQueue } from '../../../src/store/queue/create-queue';
import { fillDataDirectory } from '../../support/database';
import { eventually } from '../../support/eventually';

const ROOT = join(__dirname, '../../..');

describe('a process killed with the embedded database open', () => {
  let dataDir: string;
  let writer: ChildProcess | undefined;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'mail-recovery-crash-'));
  });
  afterEach(async () => {
    await kill();
    await rm(dataDir, { recursive: true });
  });

  /** Starts the writer; the list grows with every number it says was acknowledged. */
  function startWriter(): string[] {
    const acknowledged: string[] = [];
    writer = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'writer-process.ts'), dataDir], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    createInterface({ input: writer.stdout! }).on('line', (line) => acknowledged.push(line));
    return acknowledged;
  }

  async function kill(): Promise<void> {
    if (writer?.exitCode !== null || writer.signalCode !== null) return;
    const gone = once(writer, 'exit');
    writer.kill('SIGKILL');
    await gone;
  }

  test('loses no acknowledged write and no job, and blocks nobody afterwards', async () => {
    await fillDataDirectory(dataDir);
    const acknowledged = startWriter();
    await eventually(() => acknowledged.length > 300);

    await expect(openDatabase({ dataDir })).rejects.toBeInstanceOf(DataDirectoryInUse);
    await kill();

    const database = await openDatabase({ dataDir });
    const kept = new Set(
      (await database.query<{ key: string }>('SELECT key FROM activities')).map(({ key }) => key),
    );
    expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);

    const seen: unknown[] = [];
    const queue = await createQueue(database, {
      queues: [{ name: 'endless' }],
      pollMs: 50,
      report: () => undefined,
    });
    queue.work('endless', ({ data, attempt }) => {
      seen.push([data, attempt]);
      return Promise.resolve();
    });
    await eventually(() => seen.length > 0);
    expect(seen).toEqual([[{ ref: 'survivor' }, 2]]);
    await queue.stop(1_000);
    await database.close();
  });

  test('leaves nothing half made when killed while the database is being created', async () => {
    startWriter();
    await eventually(() => existsSync(join(dataDir, 'pglite.new', 'global')));
    await kill();
    expect(existsSync(join(dataDir, 'pglite'))).toBe(false);

    const database = await openDatabase({ dataDir });
    await expect(database.query('SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
    await database.close();
  });

  test('data and jobs outlive an orderly restart', async () => {
    await fillDataDirectory(dataDir);
    const first = await openDatabase({ dataDir });
    const before = await createQueue(first, { queues: [{ name: 'later' }], report: () => undefined });
    await first.transaction(async (tx) => {
      await tx.query(`INSERT INTO activities (key, seen_at) VALUES ('kept', now())`);
      await before.enqueue('later', { n: 1 }, {}, tx);
    });
    await before.stop(0);
    await first.close();

    const second = await openDatabase({ dataDir });
    expect(await second.query('SELECT key FROM activities')).toEqual([{ key: 'kept' }]);
    const seen: unknown[] = [];
    const after = await createQueue(second, { queues: [{ name: 'later' }], report: () => undefined });
    after.work('later', ({ data }) => {
      seen.push(data);
      return Promise.resolve();
    });
    await eventually(() => seen.length === 1);
    await after.stop(1_000);
    await second.close();
  });
});
