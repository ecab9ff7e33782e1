import { finished } from 'node:stream/promises';
import { answerLine } from './understanding/answer-line';
import { splitLines } from './understanding/lines';

/**
 * `npm run --silent understand`: the language layer as a filter. Reads JSON Lines from standard input and writes one line
 * per input line, all answers to a chunk in one write. `--explain` adds the rules that fired.
 */
async function main(): Promise<void> {
  const explained = process.argv.includes('--explain');
  const { stdout, stdin } = process;
  stdout.on('error', leaveQuietly);
  for await (const lines of splitLines(stdin)) {
    const answers = lines.map((line) => answerLine(line, explained) + '\n').join('');
    if (!stdout.write(answers)) await new Promise((resolve) => stdout.once('drain', resolve));
  }
  stdout.end();
  await finished(stdout, { readable: false });
}

/** The reader has gone away (`| head`): there is nobody left to tell. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}

void main();
