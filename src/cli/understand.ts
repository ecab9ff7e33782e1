import { availableParallelism } from 'node:os';
import { finished } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { AnswerPool } from './understanding/answer-pool';
import { splitLines } from './understanding/lines';

/**
 * `npm run --silent understand`: the language layer as a filter. Reads JSON Lines from standard input and writes one line
 * per input line, in order, all answers to a chunk in one write. `--explain` adds the rules that fired.
 */
async function main(): Promise<void> {
  const { stdout, stdin } = process;
  stdout.on('error', leaveQuietly);
  // One core stays for reading and writing; on two cores a second thread was measured to cost more than it saves.
  const pool = new AnswerPool(process.argv.includes('--explain'), availableParallelism() - 1);
  let written = Promise.resolve();
  let underWay = 0;
  for await (const lines of splitLines(stdin)) {
    const answers = pool.answer(lines);
    underWay++;
    // In the order of the input and each as soon as it is there: who asks may wait for it before asking again.
    written = written.then(async () => {
      await writeAll(stdout, await answers);
      underWay--;
    });
    if (underWay >= pool.depth) await written;
  }
  await written;
  await pool.close();
  stdout.end();
  await finished(stdout, { readable: false });
}

/** Writes, and waits where the reader is slower. */
async function writeAll(output: NodeJS.WritableStream, text: string): Promise<void> {
  if (!output.write(text)) await new Promise((resolve) => output.once('drain', resolve));
}

/** The reader has gone away (`| head`): there is nobody left to tell. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}

// The rules' regular expressions run on every line. V8 would first compile each for its interpreter, which takes longer than
// machine code, and once more a line later.
setFlagsFromString('--no-regexp-tier-up');

void main();
