import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { answerLines } from './answer-lines';

/** Below this many lines a worker's start costs more than it saves. */
const FEW_LINES = 10_000;

/** A worker's code begins as plain JavaScript, which lets it load TypeScript first. */
const BOOT = [join(__dirname, '../../run-typescript.js'), join(__dirname, 'answer-worker')]
  .map((file) => `require(${JSON.stringify(file)});`)
  .join(' ');

/** A chunk of lines for a worker, and its answers back. */
export interface Chunk {
  readonly lines: readonly string[];
  readonly explained: boolean;
}

/** Chunks for a worker at a time: one it answers, one that waits, so that it never does. */
const ENOUGH = 2;

/** So many chunks this thread can answer before the worker it waits for has begun. */
const AHEAD = 8;

/**
 * Answers chunks of lines: at once on this thread while they are few, on all cores once they are many, this thread's too. The caller
 * keeps the order by awaiting the answers in the order asked.
 */
export class AnswerPool {
  private readonly workers: PoolWorker[] = [];
  private seen = 0;

  /** @param threads this one included */
  constructor(
    private readonly explained: boolean,
    private readonly threads: number,
  ) {}

  /** Chunks that may be under way at the same time, those included that this thread answered before their turn. */
  get depth(): number {
    return this.isAlone ? 1 : this.threads * AHEAD;
  }

  answer(lines: readonly string[]): Promise<string> {
    this.seen += lines.length;
    const worker = this.isAlone ? undefined : this.leastBusy();
    return worker && worker.waiting < ENOUGH
      ? worker.answer({ lines, explained: this.explained })
      : Promise.resolve(answerLines(lines, this.explained));
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private get isAlone(): boolean {
    return this.seen < FEW_LINES || this.threads < 2;
  }

  private leastBusy(): PoolWorker {
    while (this.workers.length < this.threads - 1) this.workers.push(new PoolWorker());
    return this.workers.reduce((best, worker) => (worker.waiting < best.waiting ? worker : best));
  }
}

interface Asked {
  readonly resolve: (answers: string) => void;
  readonly reject: (error: unknown) => void;
}

/** One thread; answers come in the order asked. */
class PoolWorker {
  private readonly worker = new Worker(BOOT, { eval: true });
  private readonly asked: Asked[] = [];

  constructor() {
    this.worker.on('message', (answers: string) => this.asked.shift()?.resolve(answers));
    this.worker.on('error', (error) => {
      for (const { reject } of this.asked.splice(0)) reject(error);
    });
  }

  get waiting(): number {
    return this.asked.length;
  }

  answer(chunk: Chunk): Promise<string> {
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject });
      this.worker.postMessage(chunk);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
