import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './free-port';

const ROOT = join(__dirname, '../..');
/** Each life's clock is so far ahead of the one before: whatever the dead held has run out. */
const BETWEEN_LIVES_MS = 10 * 60 * 1000;

/** The bot in a process of its own, at one address over all its lives. */
export class KilledBot {
  private child: ChildProcess | null = null;
  private starting: Promise<void> | null = null;
  private lives = 0;

  private constructor(
    private readonly port: number,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** @param lives how many it has behind it already: so far ahead is its clock */
  static async start(environment: Readonly<Record<string, string>>, lives = 0): Promise<KilledBot> {
    const bot = new KilledBot(await freePort(), environment);
    bot.lives = lives;
    await bot.live();
    return bot;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** How many times it has been killed. */
  get deaths(): number {
    return this.lives - 1;
  }

  /** SIGKILL, this very moment; its next life begins at once. */
  killNow(): void {
    const dying = this.child;
    if (dying === null) return;
    this.child = null;
    dying.kill('SIGKILL');
    this.starting = once(dying, 'exit').then(() => this.live());
  }

  /** Resolves while it lives and listens. */
  async alive(): Promise<void> {
    for (let seen = null; seen !== this.starting;) {
      seen = this.starting;
      await seen;
    }
  }

  /** Lets it end in peace. */
  async stop(): Promise<void> {
    await this.alive();
    const { child } = this;
    if (child === null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }

  private async live(): Promise<void> {
    const ahead = this.lives * BETWEEN_LIVES_MS;
    this.lives += 1;
    const child = spawn(
      process.execPath,
      ['--require', './src/run-typescript.js', join(__dirname, 'bot-process.ts'), String(ahead)],
      {
        cwd: ROOT,
        env: { PATH: process.env['PATH'], LOG_LEVEL: 'error', PORT: String(this.port), ...this.environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const said = once(createInterface({ input: child.stdout }), 'line');
    const died = once(child, 'exit').then(() => Promise.reject(new Error('the bot did not start')));
    await Promise.race([said, died]);
    died.catch(() => undefined);
    this.child = child;
  }
}
