import { parseArgs } from 'node:util';
import { faultMessage } from './fault';

/** What the person wants of the demo. */
export interface DemoOptions {
  /** The Agents Playground windows beside sandbox and bot. */
  readonly playground: boolean;
  /** Folder of real mail that takes the place of the seeded mailbox. */
  readonly mail: string | null;
  /** Sentences to play as the employee; with any, the demo ends after the last one. */
  readonly say: readonly string[];
}

export type OptionsReading =
  | { readonly kind: 'run'; readonly options: DemoOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the arguments after `npm run demo --`. */
export function readOptions(argv: readonly string[]): OptionsReading {
  try {
    const { values } = parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: {
        'no-playground': { type: 'boolean', default: false },
        mail: { type: 'string' },
        say: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const wrong = emptyValue(values.mail, values.say);
    if (wrong !== null) return { kind: 'wrong', message: wrong };
    return {
      kind: 'run',
      options: {
        playground: !values['no-playground'] && values.say.length === 0,
        mail: values.mail ?? null,
        say: values.say,
      },
    };
  } catch (error) {
    return { kind: 'wrong', message: firstSentence(error) };
  }
}

function emptyValue(mail: string | undefined, say: readonly string[]): string | null {
  if (mail?.trim() === '') return '--mail needs the path of a folder';
  if (say.some((sentence) => sentence.trim() === '')) return '--say needs a sentence';
  return null;
}

/** The platform's message goes on with advice about `--`, which helps nobody here. */
function firstSentence(error: unknown): string {
  const message = faultMessage(error);
  return message.split(/\.\s/, 1)[0] ?? message;
}
