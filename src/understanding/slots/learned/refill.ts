import { setOf } from '../../lexicon/sense-set';
import { type Sentence } from '../../sentence';
import { is, isOneOf } from '../../text/word';
import { type TimeReading } from '../../time';
import { type Slots } from '..';
import { joinedText } from '../joined-text';
import { type Place, placeOf } from '../place';
import { type Filled } from './tags';

/** The slots with what the weights found in place of what the rules did. */
export function refilled(part: Sentence, slots: Slots, learned: readonly Filled[]): Slots {
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
  while (
    end - from > 1 &&
    (isAside(times[words[end - 1]?.time ?? -1], slot) || is(words[end - 1], 'mistake'))
  )
    end--;
  return slot === 'words' && isOneOf(words[end - 1], LINKING) ? to : end;
}

const isAside = (time: TimeReading | undefined, slot: Filled['slot']): boolean =>
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
    const place = placeOf(words, text);
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
