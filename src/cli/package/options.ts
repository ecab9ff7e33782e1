import { parseArgs } from 'node:util';
import { faultMessage } from '../demo/fault';

export type OptionsReading =
  | { readonly kind: 'package'; readonly environment: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `npm run package -- [--env NAME]

  Writes teamsapp/build/mail-recovery.NAME.zip, which Teams installs, with the values of env/.env.NAME; NAME is dev unless said
  otherwise. A new environment begins as a copy of env/.env.example.

Exit code 0: written; 1: values or files are missing or wrong, all of them named, nothing written; 2: wrong arguments.`;

/** Reads the arguments after `npm run package --`. */
export function readOptions(argv: readonly string[]): OptionsReading {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { env: { type: 'string', default: 'dev' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) return { kind: 'help' };
    // It becomes part of two file names.
    return /^[\w-]+(\.[\w-]+)*$/.test(values.env)
      ? { kind: 'package', environment: values.env }
      : { kind: 'wrong', message: '--env must be a name such as dev' };
  } catch (error) {
    return { kind: 'wrong', message: faultMessage(error) };
  }
}
