import { is, isMark, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { nameable } from '../names/nameable';
import { readName } from '../names/read-name';
import { isOfRun } from './looks-named';

type Ends = (words: readonly Word[], at: number, end: number) => boolean;

const nothing = (): boolean => false;

/** The name that ends before `end`, no further back than a word that `ends` it. */
export function nameBefore(words: readonly Word[], end: number, ends: Ends = nothing): readonly string[] {
  const start = startBefore(words, end, ends);
  if (start === end) return [];
  const owner = ownerStart(words, start, end);
  if (owner < start) return [joinedText(words, owner, end)];
  const named = readName(words.slice(0, end), start);
  return named && named.next >= end ? [named.text] : [];
}

function startBefore(words: readonly Word[], end: number, ends: Ends): number {
  let start = end;
  while (
    start > 0 &&
    end - start < 4 &&
    nameable(words[start - 1]) &&
    !ownName(words, start, end) &&
    !ends(words, start - 1, end)
  )
    start--;
  return start;
}

/** "房东的律师": who the role belongs to. */
const ownerStart = (words: readonly Word[], start: number, end: number): number =>
  start < end &&
  is(words[start], 'role') &&
  is(words[start - 1], 'ofWord') &&
  isOfRun(words[start - 1]) &&
  is(words[start - 2], 'role')
    ? start - 2
    : start;

/** In Japanese and Chinese a name is one unknown word, with a form of address, a department or Latin letters at most. */
const ownName = (words: readonly Word[], start: number, end: number): boolean =>
  start < end &&
  // "Anna Schmittから": the particle behind is no part of the name.
  ((start + 1 < end && isLatinOfRun(words, start)) ||
    (isUnknownRun(words[start]) && !is(words[start - 1], 'styled') && !isLatinOfRun(words, start - 1)));

/** "Amazonビジネス": Latin letters that begin a name in other writing. */
const isLatinOfRun = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'word' && words[at + 1]?.kind === 'run' && words[at].to === words[at + 1]?.from;

const isUnknownRun = (word: Word | undefined): boolean =>
  word?.kind === 'run' && word.entry.senses.size === 0;

/** The same for a list in writing without blanks: "鈴木さん、高橋さん、伊藤さんから", "张伟、刘洋和陈静的". */
export function namesBefore(words: readonly Word[], end: number): readonly string[] {
  const names: string[] = [];
  for (let at = end; ;) {
    const [name] = nameBefore(words, at);
    if (name === undefined) return names;
    names.unshift(name);
    const joint = startBefore(words, at, nothing) - 1;
    if (
      words[at - 1]?.kind !== 'run' ||
      !(isMark(words[joint], '、', ',', '，', '・') || is(words[joint], 'and'))
    )
      return names;
    at = joint;
  }
}
