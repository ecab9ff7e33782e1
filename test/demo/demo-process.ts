import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
/** A machine that runs several suites at once is slow: what takes 5 s alone has taken 40. */
export const SLOW_MS = 180_000;

/** A demo that runs as people run it, apart from npm: in a process of its own, on free ports. */
export interface DemoProcess {
  readonly child: ChildProcess;
  readonly urls: readonly string[];
  readonly printed: () => string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

export interface FinishedDemo {
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
}

const FREE_PORTS = { PORT: '0', SANDBOX_PORT: '0', PLAYGROUND_PORT: '0' };

function spawnDemo(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_OPTIONS|DATA_DIR|TEST_)/.test(name),
  );
  return spawn(process.execPath, ['--require', './src/run-typescript.js', 'src/cli/demo.ts', ...args], {
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), ...FREE_PORTS, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts a demo and resolves when it says that it is ready. */
export async function startDemo(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<DemoProcess> {
  const child = spawnDemo(args, env);
  const { text, ended } = listen(child);
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on('data', () => {
      if (text.out.includes('Ctrl-C stops everything')) resolve();
    });
  });
  const early = ended.then((code) => {
    throw new Error(`the demo ended with ${code}:\n${text.out}${text.err}`);
  });
  await Promise.race([ready, early]);
  early.catch(() => undefined);
  const urls = [...text.out.matchAll(/ (http:\/\/127\.0\.0\.1:\d+)/g)].map(([, url]) => url!);
  return { child, urls, ended, printed: () => text.out + text.err };
}

/** Runs a demo that ends by itself, or because of what `meanwhile` does to it. */
export async function finishDemo(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  meanwhile: (child: ChildProcess) => void = () => undefined,
): Promise<FinishedDemo> {
  const child = spawnDemo(args, env);
  const { text, ended } = listen(child);
  meanwhile(child);
  return { code: await ended, ...text };
}

interface Heard {
  readonly text: { out: string; err: string };
  readonly ended: Promise<number | string>;
}

function listen(child: ChildProcess): Heard {
  const text = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (text.out += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (text.err += chunk.toString('utf8')));
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'nothing'));
  });
  return { text, ended };
}

/** True where something listens. */
export async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url, { signal: AbortSignal.timeout(3_000) })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
