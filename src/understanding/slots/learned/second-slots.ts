import { type Sentence } from '../../sentence';
import { setOf } from '../../lexicon/sense-set';
import { is, isOneOf, isPlainNoun, type Word } from '../../text/word';
import { type TimeReading } from '../../time';
import { type Slots } from '..';
import { joinedText } from '../joined-text';
import { type Place, placeOf } from '../place';
import { withTitles } from '../people/titled';
import { emissionsOf } from './emissions';
import { transitions } from './rows';
import { betterTags } from './tagger';
import { type Filled, filledBy, NONE, placed } from './tags';

/*
 * Senders, recipients and topics read once more, by weights learned from labelled searches (`npm run train`): what a word means,
 * what it looks like, what stands around it and what the rules made of it speak for or against its being part of each. The rules
 * know the constructions somebody thought of; this knows which of their readings to believe, and many they do not know.
 */

/** The slots as the weights read them; the same where these find nothing else, or the rules' reading is not there word by word. */
export function secondSlots(part: Sentence, slots: Slots): Slots {
  // Who somebody's manager is, the directory tells.
  if (slots.people.manager !== undefined) return slots;
  const known = rulesReading(part, slots);
  if (!known || (known.every((tag) => tag === NONE) && !part.words.some(mayBeNamed))) return slots;
  const tags = betterTags(known, emissionsOf(part, slots, known), transitions);
  return tags === known ? slots : refilled(part, slots, filledBy(tags));
}

/** Whether a word can be a name or a topic: without any, there is nothing to find. */
const mayBeNamed = (word: Word): boolean =>
  word.time < 0 && word.kind !== 'mark' && (isPlainNoun(word) || word.entry.set.meets(NAMING));

const NAMING = setOf(['role', 'honorific', 'contact', 'event', 'bulletin']);

/** The rules' reading as tags; undefined where what they read is not there word by word. */
export function rulesReading(part: Sentence, { people, topics }: Slots): Uint8Array | undefined {
  return placed(part, {
    from: withTitles(part, people.from),
    to: withTitles(part, people.to),
    words: [...topics.subject, ...topics.words],
  });
}

function refilled(part: Sentence, slots: Slots, learned: readonly Filled[]): Slots {
  const filled = [...learned, ...recipients(part, slots.people.to, learned)];
  const texts = (slot: Filled['slot']): readonly string[] => [
    ...new Set(
      filled
        .filter((one) => one.slot === slot)
        .map((one) => joinedText(part.words, one.from, endBeforeTime(part, one))),
    ),
  ];
  return {
    ...slots,
    people: { ...slots.people, from: texts('from'), to: texts('to') },
    topics: withSubject(slots.topics.subject, texts('words')),
  };
}

/**
 * "Meiner Vermieterin gestern", "about the roof yesterday": no name of several words ends in a time, and no topic in one that is
 * counted from now, or in "by mistake". "The payslip of October" does.
 */
function endBeforeTime({ words, times }: Sentence, { slot, from, to }: Filled): number {
  let end = to;
  while (end - from > 1 && (isPast(times[words[end - 1]?.time ?? -1], slot) || is(words[end - 1], 'mistake')))
    end--;
  return slot === 'words' && isOneOf(words[end - 1], LINKING) ? to : end;
}

const isPast = (time: TimeReading | undefined, slot: Filled['slot']): boolean =>
  time !== undefined && (slot !== 'words' || time.fromNow === true);

const LINKING = setOf(['ofWord', 'fromWord', 'forWord', 'inWord', 'toWord', 'article']);

/** "The mail from Anna to finance": right behind the mail or who wrote it stands whom it went to, whoever that is. */
function recipients(
  { words }: Sentence,
  byRules: readonly string[],
  filled: readonly Filled[],
): readonly Filled[] {
  const taken = (at: number): Filled | undefined => filled.find(({ from, to }) => at >= from && at < to);
  const isSaid = ({ from }: Place): boolean =>
    !taken(from) &&
    is(words[from - 1], 'toWord') &&
    (is(words[from - 2], 'mail') || taken(from - 2)?.slot === 'from');
  return byRules.flatMap((text) => {
    const place = placeOf(words, text, () => false);
    return place && isSaid(place) ? [{ slot: 'to' as const, ...place }] : [];
  });
}

/** What was announced as the subject line is one, though perhaps a longer one than the rules read. */
function withSubject(subject: readonly string[], topics: readonly string[]): Slots['topics'] {
  const isPart = (text: string): boolean => subject.some((one) => text.includes(one) || one.includes(text));
  return {
    subject: subject.map((one) => topics.find((text) => text.includes(one)) ?? one),
    words: topics.filter((text) => !isPart(text)),
  };
}
