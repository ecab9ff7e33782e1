import { EMPLOYEE, fullName, DEMO_BOT } from '../people';
import { type Services } from '../services';
import { startConnector } from './connector';
import { say } from './converse';
import { oneLine, printable } from './printable';
import { movesBetween, movesText, treeText } from './whereabouts';

export interface Play {
  readonly sentences: readonly string[];
  readonly services: Services;
  readonly timezone: string;
  readonly print: (text: string) => void;
}

/**
 * Plays sentences as the employee and prints the conversation and where the mail lies afterwards.
 *
 * @returns null, or why the bot did not answer
 */
export async function playSentences({ sentences, services, timezone, print }: Play): Promise<string | null> {
  const { control, botUrl, mailbox } = services;
  const before = await control.tree(EMPLOYEE.id);
  const connector = await startConnector();
  try {
    const conversation = {
      endpoint: `${botUrl}/api/messages`,
      person: EMPLOYEE,
      timezone,
      connector,
      mailboxCalls: async () => (await control.requests()).length,
    };
    for (const sentence of sentences) {
      print(`\n${fullName(EMPLOYEE)}: ${oneLine(sentence)}`);
      const answer = await say(sentence, conversation);
      if (answer.kind === 'silent') return `No answer to “${oneLine(sentence)}”: ${answer.reason}.`;
      for (const message of answer.messages) print(`\n${DEMO_BOT.name}: ${indented(message)}`);
    }
    const after = await control.tree(EMPLOYEE.id);
    // One's own mail is told one by one; of the seed, what did not move is scenery.
    const each = mailbox.kind === 'real';
    print(
      [
        '',
        ...movesText(movesBetween(before, after)),
        '',
        'Where the mail lies now:',
        ...treeText(after, each),
      ].join('\n'),
    );
    return null;
  } finally {
    await connector.close();
  }
}

function indented(text: string): string {
  return printable(text).replaceAll('\n', '\n  ');
}
