import { express } from './express';
import { type Intent, type IntentName } from './intent';
import { mayBeSaid } from './intents/learned/may-be-said';
import { type Seen } from './intents/learned/seen';
import { secondReading } from './intents/learned/second-reading';
import { secondThought } from './intents/learned/second-thought';
import { type Verdict } from './intents/score';
import { isFormOpen, type Sentence } from './sentence';
import { type Slots } from './slots';
import { secondSlots } from './slots/learned/second-slots';
import { readTopic } from './topics/read-topic';

/** What was weighed to find an intent, and what came of it. */
export interface Weighed {
  readonly part: Sentence;
  /** As the rules read them. */
  readonly slots: Slots;
  /** What the learned weights are asked about. */
  readonly seen: () => Seen;
  /** What the rules alone say. */
  readonly verdict: Verdict;
  /** Whether the learned weights were asked. */
  readonly isOpen: boolean;
  /** What these chose instead. */
  readonly instead?: IntentName;
  /** Whether senders and topics are as learned weights read them, and not as the rules do. */
  readonly refilled?: boolean;
}

/** What one part of a line wants, and how that was found. */
export interface Wish {
  readonly intents: readonly Intent[];
  readonly weighed?: Weighed;
}

/** How often a second thought was right on lines it was not learned from (`npm run train`). */
const OF_A_SECOND_THOUGHT = 0.8;

/** The wish read once more by the learned weights: what is wanted, and of a search, whose mail and what about. */
export function readAgain(part: Sentence, slots: Slots, wish: Wish): Wish {
  const again = searchedAgain(part, slots, reconsidered(part, slots, wish));
  // Bare names of things: the bot asks whether to look for them, which beats a search for anything.
  return wish.intents[0]?.phrase === true && isForAnything(again.intents[0]) ? wish : again;
}

const isForAnything = (intent: Intent | undefined): boolean =>
  intent?.intent === 'recover' &&
  [intent.from, intent.to, intent.subject, intent.words, intent.folder, intent.timePhrase, intent.all].every(
    (said) => said === undefined,
  );

/** The wish as the learned weights read it, where these speak for another intent than the rules. */
function reconsidered(part: Sentence, slots: Slots, wish: Wish): Wish {
  const { intents } = wish;
  if (!wish.weighed || !isOpen(part, intents)) return wish;
  const weighed: Weighed = { ...wish.weighed, isOpen: true };
  const { verdict, seen } = weighed;
  const instead = secondThought(verdict.intent, secondReading(seen()), part.context === 'results');
  if (instead === undefined || !mayBeSaid(instead, part, slots)) return { intents, weighed };
  const again = express(part, slots, { ...verdict, intent: instead, confidence: OF_A_SECOND_THOUGHT });
  return { intents: readTopic(part, slots, again), weighed: { ...weighed, instead } };
}

/**
 * An answer, an order of the helpdesk's, a question about something known, a position, a mailbox to be searched, and what is said to a form
 * was read as a whole: that stands.
 */
const isOpen = (part: Sentence, [intent, further]: readonly Intent[]): boolean =>
  !isFormOpen(part) &&
  part.words.some(({ kind }) => kind !== 'mark') &&
  intent !== undefined &&
  further === undefined &&
  intent.topic === undefined &&
  intent.answer === undefined &&
  intent.command === undefined &&
  intent.picks === undefined &&
  !(intent.intent === 'recover' && intent.mailbox !== undefined) &&
  intent.release !== true;

/** A search with its senders and topics as the learned weights read them. What leaves mail out is read by rules. */
function searchedAgain(part: Sentence, slots: Slots, wish: Wish): Wish {
  const { weighed, intents } = wish;
  const [intent, further] = intents;
  if (!weighed || intent?.intent !== 'recover' || further || intent.topic !== undefined) return wish;
  if (slots.except.length > 0 || slots.exceptTime) return wish;
  const again = secondSlots(part, slots);
  if (again === slots) return wish;
  const verdict = { ...weighed.verdict, intent: intent.intent, confidence: intent.confidence };
  return { intents: express(part, again, verdict), weighed: { ...weighed, refilled: true } };
}
