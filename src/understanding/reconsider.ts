import { express } from './express';
import { type Intent, type IntentName } from './intent';
import { type BitSet, cueIndex } from './intents/cues';
import { secondReading } from './intents/learned/second-reading';
import { secondThought } from './intents/learned/second-thought';
import { type Verdict } from './intents/score';
import { type Sentence, shows } from './sentence';
import { type Slots } from './slots';
import { secondSlots } from './slots/learned/second-slots';
import { readTopic } from './topics/read-topic';

/** What was weighed to find an intent, and what came of it. */
export interface Weighed {
  readonly part: Sentence;
  /** As the rules read them. */
  readonly slots: Slots;
  /** The cues that are in the sentence. */
  readonly present: BitSet;
  /** The words that speak of the wish, folded. */
  readonly words: () => readonly string[];
  /** What the rules alone say. */
  readonly verdict: Verdict;
  /** Whether the rules left a doubt, and the learned weights were asked. */
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

/** Where the rules are as sure as this, nothing is weighed again. */
const CLEAR = 0.95;

/** How often a second thought was right on lines it was not learned from (`npm run train`). */
const OF_A_SECOND_THOUGHT = 0.65;

/** What nobody says to a bot about other business. */
const SURELY_OURS = (['hasMailbox', 'hasAddress', 'yes', 'no'] as const).map(cueIndex);

/** The wish as the learned weights read it, where the rules leave a doubt and these speak for another intent by much. */
export function reconsidered(part: Sentence, slots: Slots, wish: Wish): Wish {
  const { intents } = wish;
  if (!wish.weighed || !isOpen(part, wish.weighed.verdict, intents)) return wish;
  const weighed: Weighed = { ...wish.weighed, isOpen: true };
  const { verdict, present, words } = weighed;
  const instead = secondThought(verdict, secondReading(present, words()));
  if (instead === undefined || (instead === 'other' && SURELY_OURS.some((cue) => present.has(cue))))
    return { intents, weighed };
  const again = express(part, slots, { ...verdict, intent: instead, confidence: OF_A_SECOND_THOUGHT });
  return { intents: readTopic(part, slots, again), weighed: { ...weighed, instead } };
}

/**
 * What is said to a list or a form is read by rules. An answer, an order of the helpdesk's, a name of a thing and no word of mail or loss (the bot asks
 * whether to look for it), or a question about something known was read as a whole: that stands.
 */
function isOpen(part: Sentence, { confidence }: Verdict, [intent, further]: readonly Intent[]): boolean {
  return (
    confidence < CLEAR &&
    part.context === undefined &&
    intent !== undefined &&
    further === undefined &&
    intent.topic === undefined &&
    intent.answer === undefined &&
    intent.command === undefined &&
    (intent.phrase === undefined || shows(part, 'mail', 'deleted', 'lost', 'restore', 'back')) &&
    intent.release !== true
  );
}

/** A search with its senders and topics as the learned weights read them. What leaves mail out is read by rules. */
export function searchedAgain(part: Sentence, slots: Slots, wish: Wish): Wish {
  const { weighed, intents } = wish;
  const [intent, further] = intents;
  if (!weighed || intent?.intent !== 'recover' || further || intent.topic !== undefined) return wish;
  if (slots.except.length > 0) return wish;
  const again = secondSlots(part, slots);
  if (again === slots) return wish;
  const verdict = { ...weighed.verdict, intent: intent.intent, confidence: intent.confidence };
  return { intents: express(part, again, verdict), weighed: { ...weighed, refilled: true } };
}
