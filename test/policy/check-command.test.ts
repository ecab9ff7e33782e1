import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPolicy } from '../../src/policy/read-policy';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `npm run policy -- …` as npm starts it, with nothing of the caller's environment. */
function policy(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const command = ['--require', './src/run-typescript.js', 'src/cli/policy.ts', ...args];
  const child = spawn(process.execPath, command, {
    cwd: join(__dirname, '../..'),
    env: { PATH: process.env['PATH'], ...environment },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-policy-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run policy -- check', () => {
  it('tells every fault with its line and what would be right', async () => {
    const file = join(folder, 'faulty.yaml');
    await writeFile(file, 'kinds:\n  export:\n    approvers: 3\nfeatures:\n  wach: true\n');
    const { code, out, err } = await policy(['check', file]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim().split('\n')).toEqual([
      `${file} has 2 faults:`,
      '  line 3: kinds.export.approvers must be 1 or 2',
      '  line 5: features.wach is not known; known here: backupRestore, watch, model, serviceHealth, archiveReport, inboxRules, sharedMailboxes, manager',
    ]);
  });

  it('prints what holds of a sound file, as a file that means the same', async () => {
    const file = join(folder, 'sound.yaml');
    await writeFile(file, 'languages: [de, en]\nselfService: { restoreApprovalAbove: 50 }\n');
    const { code, out, err } = await policy(['check', file], { RETENTION_DAYS: '21' });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readPolicy(out, { retentionDays: 14, decides: true })).toMatchObject({
      ok: true,
      policy: {
        languages: ['de', 'en'],
        selfService: { restoreApprovalAbove: 50 },
        retention: { recoverableDays: 21 },
      },
    });
    expect(out).toContain('recoverableDays: 21 # default');
  });

  it('checks POLICY_FILE where no file is named', async () => {
    const { code, err } = await policy(['check'], { POLICY_FILE: join(folder, 'none.yaml') });
    expect(code).toBe(1);
    expect(err).toContain('cannot be read');
  });

  it('says how it is used', async () => {
    const { code, err } = await policy(['chekc']);
    expect(code).toBe(2);
    expect(err).toContain('policy -- check [FILE]');
  });
});
