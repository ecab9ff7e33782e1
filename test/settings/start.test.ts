import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  });

  it('names at once what lies wrong outside the environment too, and repeats no secret', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mail-recovery-start-'));
    const file = join(folder, 'a-file');
    await writeFile(file, '{"restoreApprovalAbove": -1, "kindz": {}}');
    const { code, output } = await start({
      BOT_ID: '00000000-0000-0000-0000-000000000001',
      BOT_TENANT_ID: '00000000-0000-0000-0000-000000000001',
      BOT_PASSWORD: 'marker-bot-secret',
      GRAPH_ENDPOINT: 'http://127.0.0.1:4010',
      HELPDESK_GROUP_ID: '00000000-0000-0000-0000-000000000001',
      GRAPH_APP_ID: '00000000-0000-0000-0000-000000000002',
      GRAPH_APP_CERTIFICATE_PATH: file,
      DATA_DIR: join(file, 'below'),
      POLICY_FILE: file,
      METRICS_TOKEN: 'marker',
      SANDBOX: '1',
    });
    expect(code).toBe(1);
    for (const fault of [
      'SANDBOX is refused',
      'OAUTH_CONNECTION_NAME is needed',
      'METRICS_TOKEN must',
      'DATA_DIR must be a folder that can be written to (ENOTDIR)',
      'GRAPH_APP_CERTIFICATE_PATH must be a PEM file',
      'POLICY_FILE names a file with faults:',
      'restoreApprovalAbove must be 0 or more',
      'kindz is not known; known here: ',
    ])
      expect(output).toContain(fault);
    expect(output).not.toContain('marker');
    expect(output).not.toContain('    at ');
    await rm(folder, { recursive: true });
  });

  it('refuses a policy that has large restores decided where nobody decides', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mail-recovery-start-'));
    const file = join(folder, 'policy.json');
    await writeFile(file, '{"restoreApprovalAbove": 100}');
    const { code, output } = await start({
      SANDBOX: '1',
      GRAPH_ENDPOINT: 'http://127.0.0.1:4010',
      DATA_DIR: join(folder, 'data'),
      POLICY_FILE: file,
    });
    expect(code).toBe(1);
    expect(output).toContain('needs the setting HELPDESK_GROUP_ID');
    await rm(folder, { recursive: true });
  });

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
  });

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
  });
});
