import { parseArgs } from 'node:util';
import { faultMessage } from './fault';

/** What the person wants of the demo. */
export interface DemoOptions {
  /** The Agents Playground windows beside sandbox and bot. */
  readonly playground: boolean;
  /** Folder of real mail that takes the place of the seeded mailbox. */
  readonly mail: string | null;
  /** What is said, in order; with any, the demo ends after the last one. */
  readonly say: readonly Line[];
}

/** What is played: a sentence, or days that pass. */
export type Line = Sentence | Later;

/** A sentence and whose it is. */
export interface Sentence {
  readonly speaker: 'employee' | 'helpdesk';
  readonly text: string;
}

/** The next line is said, and what the bot says by itself is heard, on the morning so many days later. */
export interface Later {
  readonly days: number;
}

const MOST_DAYS = 365;

const SPEAKERS: Readonly<Record<string, Sentence['speaker']>> = {
  say: 'employee',
  'say-helpdesk': 'helpdesk',
};

export type OptionsReading =
  | { readonly kind: 'run'; readonly options: DemoOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the arguments after `npm run demo --`. */
export function readOptions(argv: readonly string[]): OptionsReading {
  try {
    const { values, tokens } = parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      tokens: true,
      options: {
        'no-playground': { type: 'boolean', default: false },
        mail: { type: 'string' },
        say: { type: 'string', multiple: true },
        'say-helpdesk': { type: 'string', multiple: true },
        later: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    // Each option's values alone would not tell who speaks first.
    const say = tokens.flatMap((token): readonly Line[] => {
      if (token.kind !== 'option') return [];
      const value = String(Reflect.get(token, 'value'));
      if (token.name === 'later') return [{ days: Number(value) }];
      const speaker = SPEAKERS[token.name];
      return speaker === undefined ? [] : [{ speaker, text: value }];
    });
    const wrong = wrongValue(values.mail, say);
    if (wrong !== null) return { kind: 'wrong', message: wrong };
    return {
      kind: 'run',
      options: {
        playground: !values['no-playground'] && say.length === 0,
        mail: values.mail ?? null,
        say,
      },
    };
  } catch (error) {
    return { kind: 'wrong', message: firstSentence(error) };
  }
}

function wrongValue(mail: string | undefined, say: readonly Line[]): string | null {
  if (mail?.trim() === '') return '--mail needs the path of a folder';
  const days = say.flatMap((line) => ('days' in line ? [line.days] : []));
  if (days.some((n) => !Number.isInteger(n) || n < 1 || n > MOST_DAYS))
    return `--later needs a number of days, 1 to ${MOST_DAYS}`;
  const empty = say.find((line): line is Sentence => 'text' in line && line.text.trim() === '');
  if (empty === undefined) return null;
  return `${empty.speaker === 'employee' ? '--say' : '--say-helpdesk'} needs a sentence`;
}

/** The platform's message goes on with advice about `--`, which helps nobody here. */
function firstSentence(error: unknown): string {
  const message = faultMessage(error);
  return message.split(/\.\s/, 1)[0] ?? message;
}
