import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { answerLines } from './answer-lines';

/** Below this many lines a worker's start costs more than it saves. */
const FEW_LINES = 3_000;

/** A worker's code begins as plain JavaScript, which lets it load TypeScript first. */
const BOOT = [join(__dirname, '../../run-typescript.js'), join(__dirname, 'answer-worker')]
  .map((file) => `require(${JSON.stringify(file)});`)
  .join(' ');

/** A chunk of lines for a worker, and its answers back. */
export interface Chunk {
  readonly lines: readonly string[];
  readonly explained: boolean;
}

/**
 * Answers chunks of lines: at once on this thread while they are few, on all cores once they are many. The caller keeps
 * the order by awaiting the answers in the order asked.
 */
export class AnswerPool {
  private readonly workers: PoolWorker[] = [];
  private seen = 0;

  constructor(
    private readonly explained: boolean,
    private readonly most: number,
  ) {}

  /** Chunks worth having under way at the same time: one answered, one waiting, for each core. */
  get depth(): number {
    return this.seen < FEW_LINES || this.most < 2 ? 1 : this.most * 2;
  }

  answer(lines: readonly string[]): Promise<string> {
    this.seen += lines.length;
    if (this.seen < FEW_LINES || this.most < 2) return Promise.resolve(answerLines(lines, this.explained));
    return this.leastBusy().answer({ lines, explained: this.explained });
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private leastBusy(): PoolWorker {
    while (this.workers.length < this.most) this.workers.push(new PoolWorker());
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
