import { setTimeout as delay } from 'node:timers/promises';

/** Resolves once `condition` holds; rejects after `withinMs`, which is a limit, not a pause. */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  withinMs = 60_000,
): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`did not come true within ${withinMs} ms`);
    await delay(10);
  }
}
