import { type OutboundMessage } from '../../presentation/message';
import {
  presentAnswer,
  presentGreeting,
  presentHelp,
  presentNoHelpdesk,
  presentThanks,
} from '../../presentation';
import { type Intent } from '../../understanding/intent';
import { localTimeOf } from '../../domain/time';
import { type Wanted } from '../criteria-from-intent';
import { type Desk } from '../desk';
import { type Reply } from '../turn';
import { other, type Said } from './other';
import { recover } from './recover';
import { refine } from './refine';
import { select } from './select';
import { undo } from './undo';

/** Two wishes in one line are common; more is a paste. */
const MOST_WISHES = 3;
/** Longer than any request people write; the rest is not read. */
const MOST_CHARACTERS = 2000;

/** Answers a sentence: each wish in it, in order. */
export async function answerSentence(desk: Desk, text: string): Promise<Reply> {
  const { ports, viewer, turn, pending } = desk;
  const wishes = await ports.readSentence(text.slice(0, MOST_CHARACTERS), {
    locale: turn.locale,
    reference: localTimeOf(viewer.now, viewer.timezone),
    timezone: viewer.timezone,
    ...(pending?.searchRef !== undefined && { context: 'results' as const }),
  });
  const messages: OutboundMessage[] = [];
  const asked = await takeQuestion(desk);
  for (const wish of wishes.slice(0, MOST_WISHES))
    messages.push(await answerWish(desk, wish, { text, asked }));
  return { messages };
}

/** What the bot asked with its last words; whatever is said now answers it, and it is not asked again. */
async function takeQuestion(desk: Desk): Promise<Wanted | null> {
  const question = desk.pending?.question ?? null;
  if (question !== null) await desk.remember({ question: null });
  return question;
}

async function answerWish(desk: Desk, wish: Intent, said: Said): Promise<OutboundMessage> {
  switch (wish.intent) {
    case 'recover':
      return recover(desk, wish);
    case 'select':
      return select(desk, wish);
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
    case 'other':
      return other(desk, wish, said);
    case 'retention':
    case 'backup':
    case 'point-in-time':
    case 'health':
      return presentAnswer(wish.intent, desk.viewer);
    case 'hold':
    case 'export':
    case 'purged':
    case 'departed':
    case 'status':
    case 'approve':
    case 'reject':
    case 'withdraw':
      return presentNoHelpdesk(desk.viewer);
  }
}
