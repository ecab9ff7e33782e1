import { type Logger } from '../telemetry/logger';
import { within } from './deadline';

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
    const end = Date.now() + graceMs;
    while (this.running.size > 0 && Date.now() < end) {
      await within(Promise.all(this.running), end - Date.now());
    }
  }
}
