import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { eventually } from './eventually';

/** The bot as `npm start` runs it, in a process of its own. */
export class StartedBot {
  private said = '';

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
  }

  /** Resolves once it listens; its port is its own choice. */
  static async start(environment: Readonly<Record<string, string>>): Promise<StartedBot> {
    const child = spawn(process.execPath, ['--require', './src/run-typescript.js', 'src/main.ts'], {
      cwd: join(__dirname, '../..'),
      env: { PATH: process.env['PATH'], PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const bot = new StartedBot(child);
    await eventually(() => bot.port !== null || child.exitCode !== null, 60_000);
    if (bot.port === null) throw new Error(`the bot did not start: ${bot.said}`);
    return bot;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port!}`;
  }

  /** All that it has written. */
  get output(): string {
    return this.said;
  }

  /** Sends the signal and waits for the end: its exit code, or null where the signal was its end. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    const [code] = (await gone) as [number | null];
    return code;
  }

  private get port(): string | null {
    const line = this.said.split('\n').find((it) => it.includes('"msg":"ready"'));
    return /"port":(\d+)/.exec(line ?? '')?.[1] ?? null;
  }
}
