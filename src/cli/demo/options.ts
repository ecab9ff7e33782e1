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

/** A sentence and whose it is. */
export interface Line {
  readonly speaker: 'employee' | 'helpdesk';
  readonly text: string;
}

const SPEAKERS: Readonly<Record<string, Line['speaker']>> = { say: 'employee', 'say-helpdesk': 'helpdesk' };

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
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    // Each option's values alone would not tell who speaks first.
    const say = tokens.flatMap((token) => {
      const speaker = token.kind === 'option' ? SPEAKERS[token.name] : undefined;
      return speaker === undefined ? [] : [{ speaker, text: String(Reflect.get(token, 'value')) }];
    });
    const wrong = emptyValue(values.mail, say);
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

function emptyValue(mail: string | undefined, say: readonly Line[]): string | null {
  if (mail?.trim() === '') return '--mail needs the path of a folder';
  const empty = say.find(({ text }) => text.trim() === '');
  if (empty === undefined) return null;
  return `${empty.speaker === 'employee' ? '--say' : '--say-helpdesk'} needs a sentence`;
}

/** The platform's message goes on with advice about `--`, which helps nobody here. */
function firstSentence(error: unknown): string {
  const message = faultMessage(error);
  return message.split(/\.\s/, 1)[0] ?? message;
}
