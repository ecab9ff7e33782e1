import { parseArgs } from 'node:util';
import { faultMessage } from '../demo/fault';
import { TEST_SUBJECT } from '../../tenant-check';

export interface VerifyOptions {
  /** Whose sign-in it is: a registration that allows public client flows; null: the bot's own. */
  readonly clientId: string | null;
  /** In the sandbox: who is signed in. */
  readonly person: string | null;
  readonly moveTestMail: boolean;
}

export type OptionsReading =
  | { readonly kind: 'verify'; readonly options: VerifyOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `npm run --silent verify -- --tenant [--client-id ID] [--move-test-mail] [--person ID]

Signs you in by a code and tries on the tenant what the bot takes for granted of it; reads only, and prints no mail.

  --client-id ID     the registration to sign in with, public client flows allowed; BOT_ID where left out
  --move-test-mail   also deletes a mail “${TEST_SUBJECT}” in your Inbox, which you sent yourself before, and puts it back
  --person ID        in the sandbox: who is signed in

The environment is the bot's. Exit code 0: everything was seen; 1: something was not, the table says what the bot does
then; 2: it could not be tried.`;

/** Reads the arguments after `npm run verify --`. */
export function readOptions(args: string[]): OptionsReading {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: { tenant: flag, 'client-id': text, person: text, 'move-test-mail': flag, help: flag },
    });
    if (values.help === true) return { kind: 'help' };
    if (values.tenant !== true)
      return { kind: 'wrong', message: '--tenant is needed: there is nothing else to verify' };
    const { 'client-id': clientId = null, person = null, 'move-test-mail': moveTestMail = false } = values;
    return { kind: 'verify', options: { clientId, person, moveTestMail } };
  } catch (error) {
    return { kind: 'wrong', message: faultMessage(error) };
  }
}
