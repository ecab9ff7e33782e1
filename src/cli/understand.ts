import { availableParallelism } from 'node:os';
import { finished } from 'node:stream/promises';
import { AnswerPool } from './understanding/answer-pool';
import { splitLines } from './understanding/lines';

/**
 * `npm run --silent understand`: the language layer as a filter. Reads JSON Lines from standard input and writes one line
 * per input line, in order, all answers to a chunk in one write. `--explain` adds the rules that fired.
 */
async function main(): Promise<void> {
  const { stdout, stdin } = process;
  stdout.on('error', leaveQuietly);
  const pool = new AnswerPool(process.argv.includes('--explain'), availableParallelism());
  const underWay: Promise<string>[] = [];
  const writeFirst = async (): Promise<void> => {
    const answers = await underWay.shift();
    if (answers === undefined || stdout.write(answers)) return;
    await new Promise((resolve) => stdout.once('drain', resolve));
  };
  for await (const lines of splitLines(stdin)) {
    underWay.push(pool.answer(lines));
    while (underWay.length >= pool.depth) await writeFirst();
  }
  while (underWay.length > 0) await writeFirst();
  await pool.close();
  stdout.end();
  await finished(stdout, { readable: false });
}

/** The reader has gone away (`| head`): there is nobody left to tell. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}

void main();
