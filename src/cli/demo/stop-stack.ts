import { faultMessage } from './fault';

const LIMIT_MS = 20_000;

/** What was started and has to be stopped, the last first. */
export class StopStack {
  readonly #stops: (readonly [name: string, stop: () => Promise<void>])[] = [];

  push(name: string, stop: () => Promise<void>): void {
    this.#stops.push([name, stop]);
  }

  /** Stops everything; a thing that fails or hangs is told and does not keep the others from being stopped. */
  async stopAll(tell: (sentence: string) => void): Promise<void> {
    for (let next = this.#stops.pop(); next !== undefined; next = this.#stops.pop()) {
      const [name, stop] = next;
      try {
        await withinLimit(stop());
      } catch (error) {
        tell(`${name} did not stop properly: ${faultMessage(error)}`);
      }
    }
  }
}

async function withinLimit(stopping: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  });
  try {
    await Promise.race([stopping, late]);
  } finally {
    clearTimeout(timer);
  }
}
