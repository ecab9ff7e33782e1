import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillDataDirectory } from '../support/database';

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** The bot as `npm start` starts it, with nothing of the caller's environment but what finding programs needs. */
function start(environment: Readonly<Record<string, string>>, until?: RegExp): Promise<Ended> {
  const child = spawn(process.execPath, ['--require', './src/run-typescript.js', 'src/main.ts'], {
    cwd: join(__dirname, '../..'),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
  });
  let output = '';
  const heard = (chunk: Buffer): void => {
    output += chunk.toString();
    if (until?.test(output)) child.kill('SIGTERM');
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

describe('npm start', () => {
  it('refuses an unsafe configuration, naming every variable at once', async () => {
    const { code, output } = await start({ SANDBOX: '1', HOST: '0.0.0.0', RETENTION_DAYS: '90', PORT: 'x' });
    expect(code).toBe(1);
    for (const variable of ['HOST', 'RETENTION_DAYS', 'PORT', 'GRAPH_ENDPOINT'])
      expect(output).toContain(variable);
    expect(output).not.toContain('    at ');
  }, 30_000);

  it('says what is wrong where the database does not answer', async () => {
    const { code, output } = await start({
      SANDBOX: '1',
      GRAPH_ENDPOINT: 'http://127.0.0.1:4010',
      DATABASE_URL: 'postgres://nobody:marker-password@127.0.0.1:1/none',
      PORT: '0',
    });
    expect(code).toBe(1);
    expect(output).toContain('DATABASE_URL');
    expect(output).not.toContain('marker-password');
  }, 30_000);

  it('starts on an existing database and stops when told', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'mail-recovery-start-'));
    await fillDataDirectory(dataDir);
    const environment = {
      SANDBOX: '1',
      GRAPH_ENDPOINT: 'http://127.0.0.1:4010',
      PORT: '0',
      DATA_DIR: dataDir,
    };
    const { code, output } = await start(environment, /"ready"/);
    expect(output).toContain('"stopped"');
    expect(code).toBe(0);
    await rm(dataDir, { recursive: true });
  }, 60_000);
});
