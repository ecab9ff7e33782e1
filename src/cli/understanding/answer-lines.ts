import { answerLine } from './answer-line';

/** Answers to lines of input, each with its line's end. */
export function answerLines(lines: readonly string[], explained: boolean): string {
  return lines.map((line) => `${answerLine(line, explained)}\n`).join('');
}
