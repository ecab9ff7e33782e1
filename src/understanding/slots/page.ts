import { type Intent } from '../intent';
import { type Sentence } from '../sentence';
import { is } from '../text/word';
import { type Slots } from './index';

/** "more", "next page", "back": a step through the pages, where no new condition is named. */
export function pageOf(sentence: Sentence, slots: Slots): Pick<Intent, 'page'> {
  const { words, times } = sentence;
  const narrows =
    times.length > 0 ||
    slots.people.from.length > 0 ||
    slots.topics.words.length > 0 ||
    slots.topics.subject.length > 0;
  if (narrows) return {};
  const page = words.some((word) => is(word, 'page'));
  if (words.some((word) => is(word, 'previous', 'newer'))) return { page: 'previous' };
  if (page && words.some((word) => is(word, 'firstWord'))) return { page: 'first' };
  return words.some((word) => is(word, 'next', 'more', 'older')) ? { page: 'next' } : {};
}
