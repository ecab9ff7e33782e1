import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { cardOf, fillMailbox, wordsOf as textOf } from '../support/bot';
import { ChatClient } from '../support/chat-client';
import { eventually } from '../support/eventually';
import { freePort } from '../support/free-port';
import { carryOut, type Image } from './support/carried-out-image';
import { readDockerfile, wordsOf } from './support/read-dockerfile';

const shipped = readDockerfile().at(-1)!;
const commandOf = (keyword: string): readonly string[] =>
  wordsOf(shipped.steps.find((step) => step.keyword === keyword)!.argument);

describe('what the Dockerfile makes', () => {
  let folder: string;
  let image: Image;
  let sandbox: Sandbox;
  let environment: Readonly<Record<string, string>>;
  let bot: ChildProcess;
  let said = '';
  const app = (): string => join(image.root, image.workdir);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mail-recovery-image-'));
    chmodSync(folder, 0o755);
    image = carryOut(folder);
    sandbox = await startSandbox();
    await fillMailbox(new SandboxControl(sandbox.url));
    environment = {
      PATH: process.env['PATH']!,
      // Neither a home nor a place for temporary files is there: the data folder is all that is written to.
      HOME: '/nonexistent',
      TMPDIR: '/nonexistent',
      ...image.env,
      DATA_DIR: join(image.root, image.env['DATA_DIR']!),
      SANDBOX: '1',
      GRAPH_ENDPOINT: sandbox.url,
      PORT: String(await freePort()),
    };
  });

  afterAll(async () => {
    if (bot.exitCode === null) bot.kill('SIGKILL');
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Every file with its size and the moment it was changed. */
  function tree(): string {
    return execFileSync('find', [app(), '-printf', '%p %s %T@\n'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
  }

  function healthcheck(): number | null {
    const [program, ...args] = image.asUser(commandOf('HEALTHCHECK'));
    return spawnSync(program, args, { cwd: app(), env: environment }).status;
  }

  it('starts without rights to its own files, and is healthy, ready and of use', async () => {
    const before = tree();
    expect(healthcheck()).toBe(1);
    const [program, ...args] = image.asUser(commandOf('CMD'));
    bot = spawn(program, args, { cwd: app(), env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [bot.stdout!, bot.stderr!])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await eventually(() => said.includes('"ready"') || bot.exitCode !== null);
    expect(said).toContain('"ready"');
    const url = `http://127.0.0.1:${environment['PORT']!}`;
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(healthcheck()).toBe(0);
    const answer = await new ChatClient({ bot: url }).say('recover my deleted mail');
    expect(textOf(cardOf(answer))).toContain('Budget draft');
    expect(tree()).toBe(before);
  });

  it('stops when it is told to, and is then no longer healthy', async () => {
    const gone = once(bot, 'exit');
    bot.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
    expect(said).toContain('"stopped"');
    expect(healthcheck()).toBe(1);
  });

  it('holds no tool of development', () => {
    for (const name of ['typescript', 'jest', '@microsoft/m365agentsplayground', 'playwright-core'])
      expect(spawnSync('test', ['-e', join(app(), 'node_modules', name)]).status).toBe(1);
  });
});
