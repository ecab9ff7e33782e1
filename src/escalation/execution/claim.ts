import { type Execution } from './execution';
import { LEASE_MS } from './pace';
import { type RunPorts } from './run-ports';

/** Takes an execution for this runner, or prolongs that; false where another one has it. */
export function claim(
  { executions, runner, now }: Pick<RunPorts, 'executions' | 'runner' | 'now'>,
  execution: Execution,
): Promise<boolean> {
  return executions.claim(execution, runner, now() + LEASE_MS);
}

/**
 * Awaits work and prolongs the claim meanwhile: a call may wait long for its turn in the lane that all share. A claim that
 * cannot be prolonged shows when the work's outcome is recorded.
 */
export async function keepingClaim<T>(ports: RunPorts, execution: Execution, work: Promise<T>): Promise<T> {
  const ended = work.then((value) => ({ value }));
  for (;;) {
    const end = await Promise.race([ended, ports.sleep(LEASE_MS / 3).then(() => null)]);
    if (end !== null) return end.value;
    await claim(ports, execution).catch(() => false);
  }
}
