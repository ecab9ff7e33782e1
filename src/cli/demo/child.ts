import { type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

const OUTPUT_LIMIT = 4_000;
const STOP_LIMIT_MS = 3_000;

/** Listens to a child from now on; the function returned tells the last of what it printed. */
export function collectOutput(child: ChildProcess): () => string {
  let text = '';
  const take = (chunk: Buffer): void => void (text = (text + chunk.toString('utf8')).slice(-OUTPUT_LIMIT));
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  return () => text.trim();
}

/** Resolves with how a child ended, as a clause; never where it does not. */
export function ending(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`it ended with ${signal ?? `code ${code ?? '?'}`}`));
  });
}

/** Asks a child to end, and insists after a while. Resolves when it is gone. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const patience = new AbortController();
  const insisted = delay(STOP_LIMIT_MS, undefined, { signal: patience.signal }).then(
    () => child.kill('SIGKILL'),
    () => false,
  );
  await gone;
  patience.abort();
  await insisted;
}
