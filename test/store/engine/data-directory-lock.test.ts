import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataDirectoryInUse, lockDataDirectory } from '../../../src/store/engine/data-directory-lock';

const BEAT_MS = 100;
/** Beyond the highest process number there is. */
const GONE = 2 ** 22 + 1;

describe('the lock of a data directory', () => {
  let directory: string;
  const path = () => join(directory, 'lock');
  const take = () => lockDataDirectory(directory, BEAT_MS);

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'mail-recovery-lock-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  /** What a holder with these differences from this process would have written. */
  async function leaveLock(changes: Record<string, unknown>): Promise<void> {
    const lock = await take();
    const own = JSON.parse(await readFile(path(), 'utf8')) as Record<string, unknown>;
    await lock.release();
    await writeFile(path(), JSON.stringify({ ...own, token: 'theirs', ...changes }));
  }

  test('is free again once released', async () => {
    await (await take()).release();
    expect(await readdir(directory)).toEqual([]);
    await (await take()).release();
  });

  test('is refused while it is held, naming the directory, the process and the ways out', async () => {
    const lock = await take();
    const refused: unknown = await take().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DataDirectoryInUse);
    expect((refused as Error).message).toContain(directory);
    expect((refused as Error).message).toContain(`process ${process.pid}`);
    expect((refused as Error).message).toContain('DATABASE_URL');
    await lock.release();
  });

  test('of a process that is gone is taken over at once', async () => {
    await leaveLock({ pid: GONE });
    // Were its signs of life waited for, the test would end before it.
    await (await lockDataDirectory(directory, 600_000)).release();
  });

  (process.platform === 'linux' ? test : test.skip)(
    'of an earlier process with this process’s number is taken over, as after a restart of a container',
    async () => {
      await leaveLock({ startedAt: '1' });
      await (await take()).release();
    },
  );

  (process.platform === 'linux' ? test : test.skip).each([
    ['has ended, but whose parent has not asked for it', 'sleep 0.1 & echo $!; exec sleep 5', 300],
    ['ends within the half beat it is looked at', 'sleep 0.4 & echo $!; wait', 0],
  ])('of a process that %s is taken over', async (_what, script, ms) => {
    const parent = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
    const stat = await readFile(`/proc/${String(pid).trim()}/stat`, 'utf8');
    await leaveLock({ pid: Number(String(pid)), startedAt: stat.split(') ')[1]?.split(' ')[19] });
    await new Promise((resolve) => setTimeout(resolve, ms));
    await (await lockDataDirectory(directory, 2000)).release();
    parent.kill('SIGKILL');
  });

  test('of another host is refused while that host gives signs of life', async () => {
    await leaveLock({ host: 'elsewhere' });
    const beating = setInterval(() => {
      utimes(path(), new Date(), new Date()).catch(() => undefined);
    }, BEAT_MS);
    await expect(take()).rejects.toBeInstanceOf(DataDirectoryInUse);
    clearInterval(beating);
  });

  test('of another host is taken over when nothing is heard of it', async () => {
    await leaveLock({ host: 'elsewhere' });
    await (await take()).release();
  });

  test('that was left unreadable is taken over', async () => {
    await writeFile(path(), '{"token":');
    await (await take()).release();
    expect(await readdir(directory)).toEqual([]);
  });

  test('gives signs of life while it is held', async () => {
    const lock = await take();
    await leaveForeign();
    await expect(take()).rejects.toBeInstanceOf(DataDirectoryInUse);
    await lock.release();

    /** Same holder, but as seen from a place where its process cannot be looked up. */
    async function leaveForeign(): Promise<void> {
      const own = JSON.parse(await readFile(path(), 'utf8')) as Record<string, unknown>;
      await writeFile(path(), JSON.stringify({ ...own, host: 'elsewhere' }));
    }
  });

  test('left behind by a taker that died before it was done is taken over', async () => {
    await leaveLock({ pid: GONE });
    const claim = await readFile(path(), 'utf8');
    await writeFile(`${path()}.theirs`, claim.replace('theirs', 'claimed'));
    await (await take()).release();
    expect(await readdir(directory)).toEqual([]);
  });

  test('left behind goes to exactly one of many that want it, every time', async () => {
    for (let round = 0; round < 25; round += 1) {
      await leaveLock({ pid: GONE });
      const taken = await Promise.allSettled(Array.from({ length: 8 }, take));
      const locks = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const refusals = taken.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
      expect(locks).toHaveLength(1);
      expect(refusals.every((reason) => reason instanceof DataDirectoryInUse)).toBe(true);
      for (const lock of locks) await lock.release();
      expect(await readdir(directory)).toEqual([]);
    }
  });
});
