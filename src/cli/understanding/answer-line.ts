import { explain, type Intent, type Surroundings } from '../../understanding';

/** Used where a line names no time of its own: a fixed Sunday would surprise, so the machine's clock it is. */
const localNow = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
};

/** A line of input that could be read. */
export interface Question {
  readonly id: unknown;
  readonly text: string;
  readonly around: Surroundings;
}

/** What a line that cannot be read is answered with. */
export interface Unreadable {
  readonly id: unknown;
  readonly error: string;
}

/** The answer to a question as one line of JSON: the first wish, further ones under `also`. */
export function answerText(id: unknown, wishes: readonly Intent[]): string {
  const [first, ...further] = wishes;
  // What is undefined is left out.
  const answer = { id, ...first, language: undefined, lang: first?.language };
  if (further.length === 0) return JSON.stringify(answer);
  return JSON.stringify({ ...answer, also: further.map(publicForm) });
}

/** The same with the rules that fired. */
export function explainedAnswer(question: Question | Unreadable): string {
  if ('error' in question) return JSON.stringify(question);
  const [first, ...further] = explain(question.text, question.around).map(({ intent, rules }) => ({
    ...publicForm(intent),
    rules,
  }));
  return JSON.stringify({ id: question.id, ...first, ...(further.length > 0 ? { also: further } : {}) });
}

/** An intent as the contract spells it; the language is `lang`, as in the input. */
function publicForm({ language, ...rest }: Intent): object {
  return { ...rest, lang: language };
}

export function readQuestion(line: string): Question | Unreadable {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { id: null, error: 'not a JSON object' };
  const row = input as Readonly<Record<string, unknown>>;
  const id = row['id'] ?? null;
  if (typeof row['text'] !== 'string') return { id, error: '"text" is missing or not a string' };
  return { id, text: row['text'], around: surroundings(row) };
}

function surroundings(row: Readonly<Record<string, unknown>>): Surroundings {
  const around: { -readonly [K in keyof Surroundings]: Surroundings[K] } = {
    reference: word(row['reference']) ?? localNow(),
  };
  const lang = word(row['lang']);
  const locale = word(row['locale']);
  const timezone = word(row['timezone']);
  const context = row['context'];
  if (lang !== undefined) around.lang = lang;
  if (locale !== undefined) around.locale = locale;
  if (timezone !== undefined) around.timezone = timezone;
  if (context === 'results' || context === 'form') around.context = context;
  return around;
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
