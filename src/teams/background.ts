import { type Logger } from '../telemetry/logger';
import { within } from '../domain/deadline';

/** Work that goes on after its HTTP response; a graceful stop waits for it. */
export class Background {
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly log: Logger) {}

  run(work: () => Promise<void>): void {
    const task = work()
      .catch((error: unknown) => this.log.error('background work failed', {}, error))
      .finally(() => this.running.delete(task));
    this.running.add(task);
  }

  /** Resolves when all is done or `graceMs` are over. */
  async drained(graceMs: number): Promise<void> {
    await within(this.done(), graceMs);
  }

  private async done(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }
}
