import { type Intent } from '../intent';
import { type Sentence } from '../sentence';
import { is, type Word } from '../text/word';
import { type Slots } from './index';

/** "more", "next page", "back": a step through the pages, where no new condition is named. */
export function pageOf(sentence: Sentence, slots: Slots): Pick<Intent, 'page' | 'pageNumber'> {
  const { words, times } = sentence;
  const narrows =
    times.length > 0 ||
    slots.people.from.length > 0 ||
    slots.topics.words.length > 0 ||
    slots.topics.subject.length > 0;
  if (narrows) return {};
  if (words.some((word) => is(word, 'listWord'))) return { page: 'first' };
  const number = pageNumber(words);
  if (number !== undefined) return { pageNumber: number };
  const page = words.some((word) => is(word, 'page'));
  if (words.some((word) => is(word, 'previous', 'newer'))) return { page: 'previous' };
  if (page && words.some((word) => is(word, 'firstWord'))) return { page: 'first' };
  return words.some((word) => is(word, 'next', 'more', 'older')) ? { page: 'next' } : {};
}

/** "page 3", "the third page". */
function pageNumber(words: readonly Word[]): number | undefined {
  const at = words.findIndex((word) => is(word, 'page'));
  if (at < 0) return undefined;
  const after = words[at + 1];
  if (after?.kind === 'number') return Number(after.key);
  const ordinal = [words[at - 1], after].find((word) => is(word, 'ordinal') && !is(word, 'firstWord'));
  return typeof ordinal?.entry.value === 'number' ? ordinal.entry.value : undefined;
}
