import { type Sentence } from '../../sentence';
import { setOf } from '../../lexicon/sense-set';
import { isPlainNoun, type Word } from '../../text/word';
import { type Slots } from '..';
import { joinedText } from '../joined-text';
import { withTitles } from '../people/titled';
import { FEATURES, lookAt, numberOf, type Spelling, SPELLINGS, tell } from './features';
import { betterTags } from './tagger';
import { type Filled, filledBy, NONE, placed, TAGS } from './tags';
import weights from './weights.json';

/*
 * Senders, recipients and topics read once more, by weights learned from labelled searches (`npm run train`): what a word means,
 * what it looks like, what stands around it and what the rules made of it speak for or against its being part of each. The rules
 * know the constructions somebody thought of; this knows which of their readings to believe, and many they do not know.
 */

/** What `npm run train` writes. */
export interface LearnedTags {
  readonly tags: readonly string[];
  /** By tag before and tag, one row behind the other. */
  readonly transitions: readonly number[];
  /** By feature (`featureName` in `features.ts`): what it says for each tag. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

const COUNT = TAGS.length;

/** By feature: the number of its row; 0 where nothing was learned of it. Short numbers: they are looked up at every word. */
const attributeRows = new Uint16Array(FEATURES);
const spellingRows = Object.fromEntries(SPELLINGS.map((kind) => [kind, new Map<string, number>()])) as Record<
  Spelling,
  Map<string, number>
>;
const rows = rowsOf(weights);
const transitions: readonly number[] = weights.transitions;

/** All weights one behind the other; the first row is that of features nothing was learned of. */
function rowsOf({ weights: learned }: LearnedTags): Int16Array {
  const names = Object.keys(learned);
  const all = new Int16Array((names.length + 1) * COUNT);
  names.forEach((name, n) => {
    all.set(learned[name] ?? [], (n + 1) * COUNT);
    place(name, n + 1);
  });
  return all;
}

function place(name: string, row: number): void {
  const [where = '', what = ''] = name.split('|');
  const spelled = spellingRows[where as Spelling] as Map<string, number> | undefined;
  if (spelled) {
    spelled.set(what, row);
    return;
  }
  const feature = numberOf(name);
  if (feature !== undefined) attributeRows[feature] = row;
}

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

/** By word, what speaks for each tag. */
function emissionsOf(part: Sentence, slots: Slots, known: Uint8Array): Int32Array {
  const looked = lookAt(part, slots, known);
  const emissions = new Int32Array(part.words.length * COUNT);
  let at = 0;
  const add = (row: number): void => {
    if (row === 0) return;
    const from = row * COUNT;
    for (let tag = 0; tag < COUNT; tag++)
      emissions[at + tag] = (emissions[at + tag] ?? 0) + (rows[from + tag] ?? 0);
  };
  const onlooker = {
    attribute: (feature: number): void => add(attributeRows[feature] ?? 0),
    spelling: (kind: Spelling, text: string): void => add(spellingRows[kind].get(text) ?? 0),
  };
  for (let i = 0; i < part.words.length; i++, at += COUNT) tell(looked, i, onlooker);
  return emissions;
}

function refilled({ words }: Sentence, slots: Slots, filled: readonly Filled[]): Slots {
  const texts = (slot: Filled['slot']): readonly string[] => [
    ...new Set(
      filled
        .filter((one) => one.slot === slot)
        .map((one) => joinedText(words, one.from, slot === 'words' ? one.to : nameEnd(words, one))),
    ),
  ];
  return {
    ...slots,
    people: { ...slots.people, from: texts('from'), to: texts('to') },
    topics: withSubject(slots.topics.subject, texts('words')),
  };
}

/** "Meiner Vermieterin gestern": a name of several words does not end in a time. */
function nameEnd(words: readonly Word[], { from, to }: Filled): number {
  let end = to;
  while (end - from > 1 && (words[end - 1]?.time ?? -1) >= 0) end--;
  return end;
}

/** What was announced as the subject line is one, though perhaps a longer one than the rules read. */
function withSubject(subject: readonly string[], topics: readonly string[]): Slots['topics'] {
  const isPart = (text: string): boolean => subject.some((one) => text.includes(one) || one.includes(text));
  return {
    subject: subject.map((one) => topics.find((text) => text.includes(one)) ?? one),
    words: topics.filter((text) => !isPart(text)),
  };
}
