import { type Environment } from '../../settings';
import { isAlive, runningNpm } from './ancestors';

const PARENT_CHECK_MS = 1_000;

/**
 * Resolves when the demo is to stop: Ctrl-C, a signal to end, a closed terminal, or the end of the npm that started it,
 * which may be killed without having a chance to tell. A second signal ends the process at once.
 */
export function stopAsked(env: Environment): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve();
      });
    }
    if (env['npm_lifecycle_event'] !== undefined) watchParents(resolve);
  });
}

/** A killed npm leaves the shell between it and this process alive, so both are watched. */
function watchParents(gone: () => void): void {
  const parent = process.ppid;
  const npm = runningNpm();
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === null || isAlive(npm))) return;
    clearInterval(timer);
    gone();
  }, PARENT_CHECK_MS);
  timer.unref();
}
