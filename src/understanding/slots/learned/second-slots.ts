import { type Sentence } from '../../sentence';
import { setOf } from '../../lexicon/sense-set';
import { isPlainNoun, type Word } from '../../text/word';
import { type Slots } from '..';
import { withTitles } from '../people/titled';
import { emissionsOf } from './emissions';
import { refilled } from './refill';
import { transitions } from './rows';
import { betterTags } from './tagger';
import { filledBy, NONE, placed } from './tags';

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
