import { explain, type Intent, type Surroundings, understand } from '../../understanding';

/** Used where a line names no time of its own: a fixed Sunday would surprise, so the machine's clock it is. */
const localNow = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
};

interface Question {
  readonly id: unknown;
  readonly text: string;
  readonly around: Surroundings;
}

/** The answer to one line of input, as one line of JSON; a line that cannot be read is answered with `error`. */
export function answerLine(line: string, explained: boolean): string {
  const question = readQuestion(line);
  if ('error' in question) return JSON.stringify(question);
  const { text, around } = question;
  const wishes = explained
    ? explain(text, around).map(({ intent, rules }) => ({ ...publicForm(intent), rules }))
    : understand(text, around).map(publicForm);
  const [first, ...further] = wishes;
  return JSON.stringify({ id: question.id, ...first, ...(further.length > 0 ? { also: further } : {}) });
}

/** An intent as the contract spells it; the language is `lang`, as in the input. */
function publicForm({ language, ...rest }: Intent): object {
  return { ...rest, lang: language };
}

function readQuestion(line: string): Question | { readonly id: unknown; readonly error: string } {
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
  const word = (name: string): string | undefined => {
    const value = row[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const context = word('context');
  const lang = word('lang');
  const locale = word('locale');
  const timezone = word('timezone');
  return {
    reference: word('reference') ?? localNow(),
    ...(lang === undefined ? {} : { lang }),
    ...(locale === undefined ? {} : { locale }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(context === 'results' || context === 'form' ? { context } : {}),
  };
}
