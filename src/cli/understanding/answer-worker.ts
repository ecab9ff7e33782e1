import { parentPort } from 'node:worker_threads';
import { type Chunk } from './answer-pool';
import { answerLines } from './answer-lines';

parentPort?.on('message', ({ lines, explained }: Chunk) => {
  parentPort?.postMessage(answerLines(lines, explained));
});
