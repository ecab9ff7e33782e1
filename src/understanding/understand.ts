import { type Language } from '../domain/language';
import { type Intent, type Surroundings } from './intent';
import { cuesOf } from './intents/features';
import { forbidsRestoring, isChoice } from './intents/choosing';
import { seenOf } from './intents/learned/seen';
import { decide, type Verdict } from './intents/score';
import { detectLanguage } from './detect';
import { type Lexicon } from './lexicon/lexicon';
import { lexiconOf } from './lexicon/lexicons';
import { type Sentence, sensesOf, shows } from './sentence';
import { readSlots, type Slots } from './slots';
import { type Token } from './text/token';
import { reminderWishOf } from './reminders/reminder-order';
import { restoreOrderOf } from './restores/restore-order';
import { splitGenitives } from './text/genitives';
import { joinProperNames } from './text/proper-names';
import { readWords } from './text/words';
import { tokenise } from './text/tokenise';
import { asTyped, simplified } from './text/traditional';
import { readTimes, type TimeContext, type TimeReading } from './time';
import { withDecisions } from './decisions/of-a-number';
import { express } from './express';
import { readAgain, type Weighed, type Wish } from './reconsider';
import { believableTimes } from './times';
import { readTopic } from './topics/read-topic';
import { splitWishes } from './wishes';

/** An intent with the names of the rules that spoke for or against any intent. */
export interface Explained {
  readonly intent: Intent;
  readonly rules: readonly string[];
  /** What was weighed, where the wish was weighed and not read as a whole sentence. */
  readonly weighed?: Weighed;
}

/**
 * Columns of a sentence that are read: people say what they want before they paste a mail. Characters of East Asian scripts fill two
 * columns, and say twice as much.
 */
const LONGEST = 2000;
const FIRST_OF_TWO_COLUMNS = 0x2e80;

/** So many sentences' words still fit the processor's second cache. */
const TOGETHER = 32;

/**
 * The wishes of a sentence, in their order; never empty. Pure and total: no clock, no I/O, never throws; an empty or
 * foreign sentence is `other`. Time is linear in the length of the text.
 */
export function understand(text: string, around: Surroundings): readonly Intent[] {
  return wishesOf(text, around).flatMap(({ intents }) => intents);
}

/** What is asked of `understandAll`: a sentence and what surrounds it. */
export interface Asked {
  readonly text: string;
  readonly around: Surroundings;
}

/**
 * The wishes of many sentences, as `understand` gives them one by one, but faster: the sentences go through each step
 * together, so that a step's instructions are still in the processor's cache for the next sentence.
 */
export function understandAll(asked: readonly Asked[]): readonly (readonly Intent[])[] {
  const answers: (readonly Intent[])[] = [];
  for (let from = 0; from < asked.length; from += TOGETHER) {
    for (const wishes of wishesOfAll(asked.slice(from, from + TOGETHER))) {
      answers.push(wishes.flatMap(({ intents }) => intents));
    }
  }
  return answers;
}

/** The same with the rules that fired, for people who tune them. */
export function explain(text: string, around: Surroundings): readonly Explained[] {
  return wishesOf(text, around).flatMap(({ intents, weighed }) => {
    const rules = weighed ? rulesOf(weighed) : [];
    return intents.map((intent) => ({ intent, rules, ...(weighed && { weighed }) }));
  });
}

function rulesOf({ verdict, instead, refilled }: Weighed): readonly string[] {
  const rules = verdict.fired.map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight}`);
  if (instead) rules.push(`${instead}: learned weights, not ${verdict.intent}`);
  if (refilled === true) rules.push('senders and topics: learned weights');
  return rules;
}

const wishesOf = (text: string, around: Surroundings): readonly Wish[] =>
  wishesOfAll([{ text, around }])[0] ?? [];

/** Step by step, all sentences through one step before the next one. */
function wishesOfAll(asked: readonly Asked[]): readonly (readonly Wish[])[] {
  const begun = asked.map(begin);
  const times = begun.map(timesOf);
  const parts = begun.map((one, n) => splitWishes(takeApart(one, times[n] ?? [])));
  const slots = parts.map((wishes) => wishes.map(readSlots));
  return parts.map((wishes, n) => {
    const read = wishes.flatMap((part, m) => {
      const slot = slots[n]?.[m];
      if (!slot) return [];
      const wish = wishOf(part, slot);
      // Where a line holds several wishes, rules found where one ends. What it is about can be told of one wish only.
      return wishes.length > 1 ? wish : withTopic(part, slot, wish);
    });
    const [only, ...more] = read;
    const whole = begun[n];
    if (!whole) return read;
    return (only && more.length === 0 ? [withWholeOrder(whole, only)] : read).map((wish) =>
      inTypedCharacters(whole, wish),
    );
  });
}

const inTypedCharacters = ({ text, typed }: Begun, wish: Wish): Wish =>
  text === typed ? wish : { ...wish, intents: asTyped(wish.intents, text, typed) };

/** Of a line that is one wish: orders about reminders or a restore are whole sentences. */
function withWholeOrder(begun: Begun, wish: Wish): Wish {
  const { text, language, tokens } = begun;
  const wanted = reminderWishOf(text, language, tokens);
  if (wanted === null) return withRestoreOrder(begun, wish);
  const read = { confidence: SURE, language } as const;
  const intent: Intent =
    wanted.kind === 'show'
      ? { ...read, intent: 'recover', vanishing: wanted.withinDays }
      : { ...read, intent: 'other', command: wanted.order };
  return { intents: [intent] };
}

function withRestoreOrder({ text, language, tokens }: Begun, wish: Wish): Wish {
  const { command, perhaps } = restoreOrderOf(text, language, tokens);
  if (command !== undefined) return { intents: [{ intent: 'other', confidence: SURE, language, command }] };
  return perhaps === undefined
    ? wish
    : { ...wish, intents: wish.intents.map((intent) => ({ ...intent, perhaps })) };
}

/** Whole sentences leave little to doubt. */
const SURE = 0.95;

function wishOf(part: Sentence, slots: Slots): Wish {
  const weighed = weigh(part, slots);
  const { verdict } = weighed;
  const { intent } = verdict;
  if ((intent === 'select' || intent === 'recover') && turnsDown(part, slots, intent)) {
    const nothing = express(part, slots, { ...verdict, intent: 'other' });
    return { intents: nothing.map((one) => ({ ...one, answer: 'no' as const })), weighed };
  }
  return intent === 'select' && !isChoice(part, slots)
    ? readWithoutList(part, slots)
    : { intents: express(part, slots, verdict), weighed };
}

function weigh(part: Sentence, slots: Slots): Weighed {
  const cues = cuesOf(part, slots);
  const verdict = decide(cues);
  return { part, slots, seen: () => seenOf(part, slots, cues, verdict), verdict, isOpen: false };
}

/** "Don't restore anything": said of the list, or of nothing that could be looked for. */
const turnsDown = (part: Sentence, { people, topics }: Slots, intent: Verdict['intent']): boolean =>
  forbidsRestoring(part) &&
  (intent === 'select' ||
    (people.from.length + topics.subject.length + topics.words.length + part.times.length === 0 &&
      !shows(part, 'mail', 'deleted', 'lost')));

const withTopic = (part: Sentence, slots: Slots, wish: Wish): Wish =>
  readAgain(part, slots, { ...wish, intents: readTopic(part, slots, wish.intents) });

/** What chooses nothing from the list shown is read as though none were. */
const readWithoutList = (part: Sentence, slots: Slots): Wish => readAlone(...withoutList(part, slots));

function withoutList({ context: _, ...part }: Sentence, slots: Slots): readonly [Sentence, Slots] {
  return [part, { ...slots, choice: { picks: [], plain: false }, except: [], exceptTime: undefined }];
}

function readAlone(part: Sentence, slots: Slots): Wish {
  const weighed = weigh(part, slots);
  return { intents: express(part, slots, weighed.verdict), weighed };
}

/** A sentence whose language is known and nothing else. */
interface Begun extends Asked {
  /** The text as it was typed; `text` is in simplified characters. */
  readonly typed: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly lexicon: Lexicon;
}

function begin({ text: whole, around }: Asked): Begun {
  const typed = firstColumns(whole);
  const words = tokenise(typed);
  const language = detectLanguage(typed, words, around);
  const text = language === 'zh' ? simplified(typed) : typed;
  const tokens = text === typed ? words : tokenise(text);
  return { text, typed, around, tokens, language, lexicon: lexiconOf(language) };
}

function firstColumns(text: string): string {
  if (text.length <= LONGEST / 2) return text;
  let columns = 0;
  for (let at = 0; at < text.length; at++) {
    columns += text.charCodeAt(at) >= FIRST_OF_TWO_COLUMNS ? 2 : 1;
    if (columns > LONGEST) return text.slice(0, at);
  }
  return text;
}

function timesOf({ text, around, tokens, language, lexicon }: Begun): readonly TimeReading[] {
  const context: { -readonly [K in keyof TimeContext]: TimeContext[K] } = {
    language,
    reference: around.reference,
  };
  const locale = localeOf(around);
  if (locale !== undefined) context.locale = locale;
  if (around.timezone !== undefined) context.timezone = around.timezone;
  if (around.fiscalYearStart !== undefined) context.fiscalYearStart = around.fiscalYearStart;
  const read = readTimes(text, context);
  return believableTimes(read, tokens, lexicon, around.context);
}

function takeApart(
  { text, around, tokens, language, lexicon }: Begun,
  times: readonly TimeReading[],
): Sentence {
  const { context } = around;
  const read = splitGenitives(readWords(text, tokens, lexicon, times), language);
  const named = joinProperNames(text, read, language);
  const words = withDecisions(named, language, context);
  const shown = sensesOf(words);
  const sentence = { text, language, words, times, shown, around };
  return context ? { ...sentence, context } : sentence;
}

/** A language with its region says as much as a locale: `en-GB` puts the day first. */
const localeOf = ({ locale, lang }: Surroundings): string | undefined =>
  locale ?? (lang?.includes('-') === true ? lang : undefined);
