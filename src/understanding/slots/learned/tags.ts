import { type Sentence } from '../../sentence';
import { type Place, placeOf } from '../place';

/** What a word is part of: nothing, who wrote, whom one wrote to, or what the mail is about; its first word or a further one. */
export const TAGS = ['none', 'from', 'from+', 'to', 'to+', 'words', 'words+'] as const;

export const NONE = 0;

/** The slots words are tagged with, by the tag of their first word. */
export const SLOTS = { from: 1, to: 3, words: 5 } as const;
export type TaggedSlot = keyof typeof SLOTS;

/** Words that fill a slot. */
export interface Filled extends Place {
  readonly slot: TaggedSlot;
}

/** A further word follows a first one or a further one of the same slot. */
export const mayFollow = (tag: number, before: number): boolean =>
  tag === NONE || tag % 2 === 1 || before === tag || before === tag - 1;

function tagsOf(count: number, filled: readonly Filled[]): Uint8Array {
  const tags = new Uint8Array(count);
  for (const { slot, from, to } of filled) {
    tags[from] = SLOTS[slot];
    for (let i = from + 1; i < to; i++) tags[i] = SLOTS[slot] + 1;
  }
  return tags;
}

export function filledBy(tags: Uint8Array): readonly Filled[] {
  const filled: Filled[] = [];
  for (let from = 0; from < tags.length; from++) {
    const slot = (Object.keys(SLOTS) as TaggedSlot[]).find((one) => SLOTS[one] === tags[from]);
    if (!slot) continue;
    let to = from + 1;
    while (tags[to] === SLOTS[slot] + 1) to++;
    filled.push({ slot, from, to });
  }
  return filled;
}

/** What fills the slots, as text. */
export type Texts = Readonly<Record<TaggedSlot, readonly string[]>>;

/** The texts as tags of the sentence's words; undefined where one is not there word by word. */
export function placed({ words }: Sentence, texts: Texts): Uint8Array | undefined {
  const filled: Filled[] = [];
  const isTaken = (at: number): boolean => filled.some(({ from, to }) => at >= from && at < to);
  for (const slot of Object.keys(SLOTS) as TaggedSlot[])
    for (const text of texts[slot]) {
      const place = placeOf(words, text, isTaken);
      if (!place) return undefined;
      filled.push({ slot, ...place });
    }
  return tagsOf(words.length, filled);
}
