import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Microsoft } from '.';

const ROOT = join(__dirname, '../../..');
const HOSTS = [
  'login.microsoftonline.com',
  'login.botframework.com',
  'api.botframework.com',
  'smba.trafficmanager.net',
];

/** `npm start` with the environment of production: a process of its own that talks TLS to the stand-ins. */
export class ProductionBot {
  /** Everything it printed, a line each. */
  readonly lines: string[] = [];

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(
    { internet }: Microsoft,
    environment: Readonly<Record<string, string>>,
  ): Promise<ProductionBot> {
    const folder = await mkdtemp(join(tmpdir(), 'production-'));
    const authority = join(folder, 'authority.pem');
    await writeFile(authority, internet.certificate);
    const child = spawn('npm', ['start', '--silent'], {
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        NODE_EXTRA_CA_CERTS: authority,
        NODE_OPTIONS: `--require ${join(__dirname, 'reroute.js')}`,
        STAND_IN_PORT: String(internet.port),
        STAND_IN_HOSTS: HOSTS.join(','),
        PORT: '0',
        DATA_DIR: join(folder, 'data'),
        ...environment,
      },
    });
    const bot = new ProductionBot(child, folder);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => bot.lines.push(line));
    }
    return bot;
  }

  /** Its address, once it listens; rejects where it ends before. */
  async url(): Promise<string> {
    for (;;) {
      const ready = this.lines.find((line) => line.includes('"ready"'));
      if (ready !== undefined) return `http://127.0.0.1:${(JSON.parse(ready) as { port: number }).port}`;
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new Error(this.lines.join('\n'));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Asks it to end, and waits until it has. */
  async stop(): Promise<void> {
    const { exitCode, signalCode, pid } = this.child;
    if (exitCode === null && signalCode === null && pid !== undefined) {
      // Not `exit`, which is npm's own: the bot behind it holds the pipes until it has said its last.
      const gone = once(this.child, 'close');
      process.kill(-pid, 'SIGTERM');
      await gone;
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}
