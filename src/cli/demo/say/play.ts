import { type Line, type Sentence } from '../options';
import { type DemoPerson, EMPLOYEE, fullName, DEMO_BOT, HELPDESK_AGENT } from '../people';
import { type Services } from '../services';
import { startConnector } from './connector';
import { type Conversation } from './conversation';
import { type Answer, chatOf, introduce, say, type Told, waitDays } from './converse';
import { oneLine, printable } from './printable';
import { movesBetween, movesText, treeText } from './whereabouts';

export interface Play {
  readonly lines: readonly Line[];
  readonly services: Services;
  readonly timezone: string;
  readonly print: (text: string) => void;
}

const SPEAKERS: Readonly<Record<Sentence['speaker'], DemoPerson>> = {
  employee: EMPLOYEE,
  helpdesk: HELPDESK_AGENT,
};

/**
 * Plays sentences as the employee and the helpdesk agent, and prints what everybody is told and where the employee's mail
 * lies afterwards.
 *
 * @returns null, or why the bot did not answer
 */
export async function playSentences(play: Play): Promise<string | null> {
  const { lines, services, timezone, print } = play;
  const { control, botUrl, mailbox, openJobs, clock } = services;
  const before = await control.tree(EMPLOYEE.id);
  const connector = await startConnector();
  try {
    const conversation: Conversation = {
      endpoint: `${botUrl}/api/messages`,
      timezone,
      connector,
      clock,
      openJobs,
      mailboxCalls: async () => (await control.requests()).length,
    };
    // The helpdesk is told of requests without having said anything.
    await introduce(HELPDESK_AGENT, conversation);
    for (const line of lines) {
      const failure =
        'days' in line
          ? await letDaysPass(line.days, conversation, print)
          : await playLine(line, conversation, print);
      if (failure !== null) return failure;
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

/** What the bot says by itself until the morning so many days later. */
async function letDaysPass(days: number, conversation: Conversation, print: Play['print']): Promise<null> {
  const told = await waitDays(days, conversation);
  print(`\n(${days === 1 ? 'The next morning' : `${days} days later, in the morning`})`);
  if (told.length === 0) print('\n(The bot says nothing.)');
  for (const message of told)
    print(`\n${DEMO_BOT.name}, to ${listenerOf(message)}: ${indented(message.words)}`);
  return null;
}

async function playLine(
  { speaker, text }: Sentence,
  conversation: Conversation,
  print: Play['print'],
): Promise<string | null> {
  const person = SPEAKERS[speaker];
  print(`\n${fullName(person)}: ${oneLine(text)}`);
  const answer: Answer = await say(text, person, conversation);
  if (answer.kind === 'silent') return `No answer to “${oneLine(text)}”: ${answer.reason}.`;
  const isForBoth = answer.messages.some(({ conversationId }) => conversationId !== chatOf(person));
  for (const told of answer.messages) {
    const bot = isForBoth ? `${DEMO_BOT.name}, to ${listenerOf(told)}` : DEMO_BOT.name;
    print(`\n${bot}: ${indented(told.words)}`);
  }
  if (answer.goesOn) print('\n(The bot is still at work on this; the demo goes on without waiting.)');
  return null;
}

function listenerOf({ conversationId }: Told): string {
  const listener = Object.values(SPEAKERS).find((person) => chatOf(person) === conversationId);
  return listener === undefined ? conversationId : fullName(listener);
}

function indented(text: string): string {
  return printable(text).replaceAll('\n', '\n  ');
}
