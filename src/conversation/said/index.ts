import { type OutboundMessage } from '../../presentation/message';
import { presentGreeting, presentHelp, presentServiceHealth, presentThanks } from '../../presentation';
import { checkServiceHealth } from '../../guidance/check-service-health';
import { type Command, type Intent, type IntentName } from '../../understanding/intent';
import { type Language } from '../../domain/language';
import { localTimeOf } from '../../domain/time';
import { searchInChosen } from '../choose-mailbox';
import { type Desk } from '../desk';
import { takeQuestions } from '../open-questions';
import { type Reply, type Turn } from '../turn';
import { answerQuestion } from '../answer-question';
import { searchAndShow } from '../show-search';
import { reminderNews } from '../reminders';
import { askFor } from './ask-for';
import { command } from './command';
import { other, type Said } from './other';
import { recover } from './recover';
import { refine } from './refine';
import { perhapsRestoreOrder } from './restore-order';
import { requestOrder } from './request-order';
import { select } from './select';
import { status } from './status';
import { undo } from './undo';

/** Two wishes in one line are common; more is a paste. */
const MOST_WISHES = 3;
/** Longer than any request people write; the rest is not read. */
const MOST_CHARACTERS = 2000;

/**
 * Answers a sentence: each wish in it, in order.
 *
 * @param lang the language it is in, where that is known
 */
export async function answerSentence(desk: Desk, text: string, lang?: Language): Promise<Reply> {
  const { ports, viewer, turn, pending } = desk;
  const wishes = await ports.readSentence(text.slice(0, MOST_CHARACTERS), {
    locale: spokenLocale(turn),
    ...(lang !== undefined && { lang }),
    reference: localTimeOf(viewer.now, viewer.timezone),
    timezone: viewer.timezone,
    ...((pending?.searchRef ?? null) !== null && { context: 'results' as const }),
    formOpen: (pending?.draftRef ?? null) !== null,
  });
  const messages: OutboundMessage[] = [];
  const { asked, which, restore } = await takeQuestions(desk);
  const chosen = which === null ? null : searchInChosen(text, wishes[0], which);
  if (chosen !== null) return { messages: [await searchAndShow(desk, chosen)] };
  const heard = wishes.slice(0, MOST_WISHES);
  for (const wish of heard) messages.push(...(await answerWish(desk, wish, { text, asked, restore })));
  if (heard.every(isAnsweredOpenly)) return { messages, openly: true };
  return { messages: [...messages, ...(await reminderNews(desk))] };
}

/** The person's region, and the language they write: of "alle" and "3/4" their client's alone would say too little. */
function spokenLocale({ locale, language }: Turn): string {
  if (language === undefined) return locale;
  const { region } = new Intl.Locale(locale);
  return new Intl.Locale(language, region === undefined ? {} : { region }).toString();
}

/** Orders of the helpdesk, whose answers name numbers alone: its channel hears them. */
function isAnsweredOpenly({ intent, queue, command }: Intent): boolean {
  if (intent === 'status') return queue === true;
  return intent === 'approve' || intent === 'reject' || (command !== undefined && OPEN_COMMANDS.has(command));
}

const OPEN_COMMANDS: ReadonlySet<Command> = new Set<Command>([
  'helpdesk-here',
  'stats',
  'take-over',
  'delegate',
  'ask-back',
  'task-done',
  'task-failed',
  'retry-request',
]);

async function answerWish(desk: Desk, wish: Intent, said: Said): Promise<readonly OutboundMessage[]> {
  if (wish.perhaps !== undefined) {
    const meant = await perhapsRestoreOrder(desk, wish.perhaps, said);
    if (meant !== null) return [meant];
  }
  if (wish.topic !== undefined) return [await answerQuestion(desk, wish.topic, wish)];
  switch (wish.intent) {
    case 'status':
      return status(desk, wish);
    case 'other':
      return wish.command === undefined ? [await other(desk, wish, said)] : command(desk, wish.command, wish);
    case 'recover':
      return [await recover(desk, wish, said)];
    case 'select':
      return select(desk, wish, said);
    case 'refine':
    case 'undo':
    case 'help':
    case 'greeting':
    case 'thanks':
    case 'health':
    case 'hold':
    case 'export':
    case 'purged':
    case 'departed':
    case 'approve':
    case 'reject':
    case 'withdraw':
      return [await answerPlainly(desk, wish, wish.intent)];
    case 'retention':
    case 'backup':
    case 'point-in-time':
      return [await answerQuestion(desk, wish.intent, wish)];
  }
}

type QuestionIntent = 'retention' | 'backup' | 'point-in-time';

/** Wishes that are answered with one message. */
async function answerPlainly(
  desk: Desk,
  wish: Intent,
  name: Exclude<IntentName, 'status' | 'other' | 'recover' | 'select' | QuestionIntent>,
): Promise<OutboundMessage> {
  switch (name) {
    case 'refine':
      return refine(desk, wish);
    case 'undo':
      return undo(desk);
    case 'help':
      return presentHelp(desk.viewer);
    case 'greeting':
      return presentGreeting(desk.viewer);
    case 'thanks':
      return presentThanks(desk.viewer);
    case 'hold':
    case 'export':
    case 'purged':
    case 'departed':
      return askFor(desk, name, wish);
    case 'approve':
    case 'reject':
    case 'withdraw':
      return requestOrder(desk, name, wish);
    case 'health':
      return presentServiceHealth(await checkServiceHealth(desk.ports.serviceHealth), desk.viewer);
  }
}
