import { understandAll } from '../../understanding';
import { answerText, explainedAnswer, readQuestion, type Question, type Unreadable } from './answer-line';

/** Answers to lines of input, each with its line's end. */
export function answerLines(lines: readonly string[], explained: boolean): string {
  const questions = lines.map(readQuestion);
  const answers = explained ? questions.map(explainedAnswer) : plainAnswers(questions);
  return answers.map((answer) => `${answer}\n`).join('');
}

/** All sentences are understood together, which is faster than one by one. */
function plainAnswers(questions: readonly (Question | Unreadable)[]): readonly string[] {
  const readable = questions.filter((question): question is Question => !('error' in question));
  const wishes = understandAll(readable);
  let next = 0;
  return questions.map((question) =>
    'error' in question ? JSON.stringify(question) : answerText(question.id, wishes[next++] ?? []),
  );
}
