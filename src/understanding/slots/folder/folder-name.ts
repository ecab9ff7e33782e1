import { ORDINARY, type Sense } from '../../lexicon/senses';
import { capitalised, is, type Word } from '../../text/word';
import { joinedText } from '../joined-text';

/** "folder Projects 2025": capitalised words unknown to the lexicon, in mid-sentence. */
export function capitalisedRun(words: readonly Word[], at: number): string | undefined {
  let end = at;
  while (end - at < 4) {
    const word = words[end];
    if (end > at && isYear(word)) return joinedText(words, at, end + 1);
    if (!word || word.time >= 0 || !(partOfFolderName(word) || isProperQuality(words, end))) break;
    if (
      !capitalised(word) ||
      (word.text.length > 1 && word.text === word.text.toUpperCase() && shouting(words))
    )
      break;
    end++;
  }
  const named = end - at > 1 || words.slice(at, end).some(partOfFolderName);
  return named ? joinedText(words, at, end) : undefined;
}

const isYear = (word: Word | undefined): boolean => /^(?:19|20)\d{2}$/.test(word?.key ?? '');

/** "Old" of "the Old Campaign folder": an adjective with a capital in mid-sentence belongs to the name. */
export function isProperQuality(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (at === 0 || !word || !is(word, 'quality') || is(word, 'folderName', 'mail', 'deleted')) return false;
  return capitalised(word) && !shouting(words);
}

export const shouting = (words: readonly Word[]): boolean => {
  const typed = words.filter((word) => word.kind === 'word');
  return typed.length > 2 && typed.every((word) => word.text === word.text.toUpperCase());
};

const PARTS: ReadonlySet<Sense> = new Set([
  'role',
  'foreign',
  'money',
  'legal',
  'backup',
  'event',
  'task',
  'organise',
  ...ORDINARY,
]);

export const partOfFolderName = (word: Word): boolean =>
  [...word.entry.senses].every((sense) => PARTS.has(sense));
