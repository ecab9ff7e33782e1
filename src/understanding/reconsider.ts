import { express } from './express';
import { type Intent, type IntentName } from './intent';
import { forbidsRestoring, isChoice } from './intents/choosing';
import { helpAside } from './intents/help-aside';
import { type Seen } from './intents/learned/seen';
import { secondReading } from './intents/learned/second-reading';
import { secondThought } from './intents/learned/second-thought';
import { type Verdict } from './intents/score';
import { setOf } from './lexicon/sense-set';
import { isFormOpen, type Sentence, shows, showsOneOf } from './sentence';
import { type Slots } from './slots';
import { is, type Word } from './text/word';
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
 * What the weights may not find: a restore or its undoing where somebody forbids it, a choice that is none, the end of a hold, a question about
 * the bot where the call for help is a sentence of its own.
 */
function mayBeSaid(intent: IntentName, part: Sentence, slots: Slots): boolean {
  if (OF_A_RESTORE.has(intent) && forbidsRestoring(part)) return false;
  if (intent === 'recover') return !isOfABank(part);
  if (intent === 'other') return !isSearch(part, slots) && !isRestoreAlone(part);
  if (intent === 'select') return isChoice(part, slots);
  if (intent === 'help') return !helpAside(part);
  if (intent === 'undo') return slots.choice.picks.length === 0;
  return intent !== 'hold' || !slots.held.release;
}

/**
 * "Search for mail from Tailspin Toys", "show me all my deleted mail", "die Nachricht an Greta": said to who looks for mail, whatever it
 * is that other assistants are asked so.
 */
function isSearch(part: Sentence, { people, topics, attachments }: Slots): boolean {
  if (!shows(part, 'mail')) return false;
  if (shows(part, 'deleted')) return true;
  const isDescribed =
    attachments.has !== undefined ||
    people.from.length + people.to.length + topics.subject.length + topics.words.length > 0;
  return isDescribed && (opensWithMail(part) || shows(part, 'find', 'show', 'where', 'restore', 'lost'));
}

/** A mail and what it is like, and no order before it. */
function opensWithMail({ words, context }: Sentence): boolean {
  const first = words.findIndex((word) => !is(word, 'article', 'my', 'quality'));
  return context === undefined && is(words[first], 'mail') && !words.some(isOfAnOrder);
}

const isOfAnOrder = (word: Word): boolean => is(word, 'compose', 'organise', 'read', 'mailFlow');

/** "Restore!", 元に戻して: nothing but the one thing there is to do here. */
const isRestoreAlone = ({ words, context, shown }: Sentence): boolean =>
  context === undefined &&
  shown.has('restore') &&
  words.every((word) => word.kind === 'mark' || is(word, 'restore', 'please') || isEnding(word));

/** The て that a Japanese verb is cut from. */
const isEnding = ({ kind, key }: Word): boolean => kind === 'run' && key.length === 1;

/** "No money has been put on my account": whose customer somebody is, however the loss is told, where nothing speaks of mail. */
const isOfABank = (part: Sentence): boolean => shows(part, 'money') && !showsOneOf(part, OF_MAIL);

const OF_MAIL = setOf([
  'mail',
  'mailed',
  'mailbox',
  'folder',
  'folderName',
  'attachment',
  'document',
  'paper',
  'fileType',
  'deleted',
  'thrown',
  'restore',
  'recoverable',
]);

const OF_A_RESTORE: ReadonlySet<IntentName> = new Set(['recover', 'select', 'undo']);

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
