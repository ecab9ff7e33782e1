import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditTrail } from '../../../src/store/audit/audit-trail';
import { type Database, openDatabase } from '../../../src/store/database';
import { fillDataDirectory } from '../../support/database';
import { event, ODD_TEXT } from '../request-samples';
import { START } from '../samples';

const ROOT = join(__dirname, '../../..');
const DAY = 24 * 60 * 60 * 1000;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

describe('npm run audit', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);

  /** What the script in package.json runs. */
  async function audit(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    const child = spawn(
      process.execPath,
      ['--require', './src/run-typescript.js', 'src/cli/audit.ts', ...args],
      {
        cwd: ROOT,
        env: { PATH: process.env['PATH'], DATA_DIR: file('data'), ...env },
      },
    );
    let [out, told] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, out, told };
  }

  async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
    const database = await openDatabase({ dataDir: file('data') });
    await work(database);
    await database.close();
  }

  async function change(name: string, how: (lines: string[]) => readonly string[]): Promise<string> {
    const lines = (await readFile(file(name), 'utf8')).split('\n').filter(Boolean);
    const changed = file(`changed-${name}`);
    await writeFile(changed, `${how(lines).join('\n')}\n`);
    return changed;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mail-recovery-audit-'));
    await fillDataDirectory(file('data'));
    await withDatabase(async (database) => {
      for (let n = 0; n < 6; n++) {
        const what = { kind: 'rejected', comment: n === 2 ? ODD_TEXT : `no ${n}` } as const;
        const line = event({ tenantId: n < 5 ? 't1' : 't2', number: 1, state: 'submitted' }, what);
        await auditTrail(database).append([{ ...line, at: START + n * DAY }]);
      }
    });
    for (const format of ['jsonl', 'csv']) {
      const args = ['export', '--tenant', 't1', '--format', format, '--out', file(`all.${format}`)];
      expect(await audit(args)).toMatchObject({ code: 0, out: '' });
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('verifies the database and tells where each record ends', async () => {
    const { code, out } = await audit(['verify']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Tenant t1: lines 1 to 5 are all there and unchanged. Hash of the last one: [0-9a-f]{64}$/m,
    );
    expect(out).toMatch(/^Tenant t2: lines 1 to 1 /m);
  });

  test('exports days to standard output, and to a file that nobody else may read', async () => {
    const days = ['--from', '2026-03-11', '--to', '2026-03-13', '--tenant', 't1'];
    const { code, out, told } = await audit(['export', ...days]);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { seq: number }).seq)).toEqual([2, 3, 4]);
    expect(told).toMatch(/^Tenant t1: lines 2 to 4. Hash of the last one: [0-9a-f]{64}\n$/);
    expect((await stat(file('all.csv'))).mode & 0o077).toBe(0);
  });

  test.each(['jsonl', 'csv'])(
    'finds what was done to an exported %s file',
    async (format) => {
      const name = `all.${format}`;
      const skip = format === 'csv' ? 1 : 0;
      const verify = async (how: (lines: string[]) => readonly string[], ...args: string[]) =>
        audit(['verify', '--file', await change(name, how), ...args]);
      const same = await verify((lines) => lines);
      expect(same).toMatchObject({ code: 0, told: '' });
      const hash = /[0-9a-f]{64}/.exec(same.out)![0];

      const without = await verify((lines) => lines.filter((_, n) => n !== skip + 2));
      expect(without).toMatchObject({
        code: 1,
        out: '',
        told: 'Tenant t1: line 3 is missing in its place.\n',
      });
      const edited = await verify((lines) => lines.map((line) => line.replaceAll('no 1', 'ok 1')));
      expect(edited).toMatchObject({ code: 1, told: 'Tenant t1: line 2 was changed.\n' });
      const swapped = await verify((lines) =>
        lines.map((line, n) => lines[n === skip + 3 ? n + 1 : n === skip + 4 ? n - 1 : n] ?? line),
      );
      expect(swapped).toMatchObject({ code: 1, told: 'Tenant t1: line 4 is missing in its place.\n' });
      const twice = await verify((lines) =>
        lines.flatMap((line, n) => (n === skip + 1 ? [line, line] : [line])),
      );
      expect(twice).toMatchObject({
        code: 1,
        told: 'Tenant t1: line 2 stands behind line 2, where it does not belong.\n',
      });
      const spoilt = await verify((lines) =>
        lines.map((line, n) => (n === skip + 1 ? line.slice(0, -9) : line)),
      );
      expect(spoilt.code).toBe(1);
      expect(spoilt.told).toContain(`Line ${skip + 2} of the file is not as it was exported`);

      const cutOff = (lines: string[]) => lines.slice(0, -1);
      expect(await verify(cutOff)).toMatchObject({ code: 0 });
      expect(await verify(cutOff, '--expect', hash)).toMatchObject({ code: 1 });
      expect(await verify((lines) => lines, '--expect', hash.toUpperCase())).toMatchObject({ code: 0 });
    },
    60_000,
  );

  test('finds a line that is missing in the database', async () => {
    const copy = file('copy');
    await fillDataDirectory(copy);
    const database = await openDatabase({ dataDir: copy });
    for (let n = 0; n < 3; n++)
      await auditTrail(database).append([event({ tenantId: 't1', number: 1, state: 'submitted' })]);
    await database.exec(
      `ALTER TABLE audit_events DISABLE TRIGGER ALL; DELETE FROM audit_events WHERE seq = 2`,
    );
    await database.close();
    const told = 'Tenant t1: line 2 is missing in its place.\n';
    expect(await audit(['verify'], { DATA_DIR: copy })).toMatchObject({ code: 1, out: '', told });
  });

  test('says that the bot has the database open, and what to do', async () => {
    await withDatabase(async () => {
      const { code, told } = await audit(['verify']);
      expect(code).toBe(2);
      expect(told).toMatch(
        new RegExp(`in use by process ${process.pid}, most likely the bot.*Stop the bot.*DATABASE_URL`),
      );
    });
  });

  test.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['a folder without a database', ['verify'], { DATA_DIR: '/nowhere/at/all' }, 'holds no database'],
    [
      'a server that does not answer',
      ['verify'],
      { DATABASE_URL: 'postgres://127.0.0.1:1/x' },
      'does not answer',
    ],
    ['a malformed address', ['verify'], { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be'],
    ['a file that is not there', ['verify', '--file', '/nowhere/at/all'], {}, 'no such file'],
    ['a file that cannot be written', ['export', '--out', '/nowhere/at/all'], {}, 'no such file'],
    ['a wrong date', ['export', '--from', '2026-02-30'], {}, '--from must be a date'],
    [
      'days the wrong way round',
      ['export', '--from', '2026-02-02', '--to', '2026-02-01'],
      {},
      'not be later',
    ],
    ['a format that there is not', ['export', '--format', 'xlsx'], {}, '--format must be'],
    ['a hash that is none', ['verify', '--expect', 'abc'], {}, '64 hexadecimal'],
    ['a command that there is not', ['delete'], {}, 'delete is not a command'],
    ['an option that there is not', ['verify', '--quiet'], {}, '--quiet'],
  ])('%s is told in a sentence', async (_, args, env, told) => {
    const ended = await audit(args, env);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.told).toContain(told);
    expect(ended.told).not.toMatch(/^\s+at /m);
  });
});
