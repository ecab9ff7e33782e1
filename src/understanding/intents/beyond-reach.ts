import { VOCABULARIES } from '../languages';
import { setOf } from '../lexicon/sense-set';
import { entries } from '../lexicon/vocabulary';
import { oncePerLanguage } from '../once-per-language';
import { type Sentence, shows } from '../sentence';
import { fold } from '../text/fold';
import { is, isMark, isOneOf, type Word } from '../text/word';
import { type Feature } from './rule';

/** What is said of the places from which nothing comes back: Recoverable Items, and backups that do not exist. */
export function reachFeatures(sentence: Sentence): readonly Feature[] {
  const { words } = sentence;
  const found: Feature[] = [];
  if (namesRecoverable(sentence)) found.push('namesRecoverable');
  if (shows(sentence, 'recoverable')) {
    if (words.some((_, i) => asksWhether(words, i))) found.push('asksRecoverable');
    if (words.some((_, i) => isEmptied(words, i))) found.push('emptiedRecoverable');
  }
  if (shows(sentence, 'backup') && words.some((_, i) => isLacking(words, i))) found.push('lacksBackup');
  return found;
}

/** "recoverable?", "are they recoverable": one word that says how things are, and no "no longer" before it. */
const asksWhether = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'recoverable') &&
  words[at]?.text.includes(' ') === false &&
  asks(words) &&
  !clauseBefore(words, at, 3).some((word) => is(word, 'not', 'lost'));

const asks = (words: readonly Word[]): boolean => words.some((word) => isMark(word, '?', '？', '¿'));

/** So many words before one, as far as they stand in its clause. */
function clauseBefore(words: readonly Word[], at: number, most: number): readonly Word[] {
  const before = words.slice(Math.max(0, at - most), at);
  return before.slice(before.findLastIndex((word) => isMark(word)) + 1);
}

function clauseBehind(words: readonly Word[], at: number, most: number): readonly Word[] {
  const behind = words.slice(at + 1, at + 1 + most);
  const end = behind.findIndex((word) => isMark(word));
  return end < 0 ? behind : behind.slice(0, end);
}

const EMPTYING = setOf(['deleted', 'purged']);

/** What may stand between the verb and one of the folders it empties. */
const AMONG = setOf([
  ...(['article', 'my', 'own', 'I', 'and', 'filler', 'folderName', 'folder', 'all'] as const),
  ...(['auxiliary', 'relative', 'quality', 'recoverable'] as const),
]);

/** "I emptied the bin and Recoverable Items", "ゴミ箱も回復可能なアイテムも空にした": not "deleted, but is it in Recoverable Items". */
const isEmptied = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'recoverable') && (leadsToEmptying(words, at, -1) || leadsToEmptying(words, at, 1));

function leadsToEmptying(words: readonly Word[], at: number, step: 1 | -1): boolean {
  let i = at + step;
  while (isOneOf(words[i], AMONG) && !isOneOf(words[i], EMPTYING) && !is(words[i], 'inWord', 'fromWord'))
    i += step;
  return isOneOf(words[i], EMPTYING) && !is(words[i], 'recoverable');
}

/** "In „Gelöschte Elemente wiederherstellen“ ist auch nichts": the command of Outlook, named between quotation marks. */
const namesRecoverable = ({ words, language }: Sentence): boolean =>
  words.some(({ kind, key }) => kind === 'quoted' && recoverableNames(language).has(key));

const recoverableNames = oncePerLanguage(
  (language) => new Set(entries(VOCABULARIES[language].senses.recoverable ?? '').map(fold)),
);

/** "I have no backup", "ein Backup habe ich nicht", "没有备份": told, and not "is there no backup?". */
function isLacking(words: readonly Word[], at: number): boolean {
  if (!is(words[at], 'backup') || asks(words)) return false;
  const behind = clauseBehind(words, at, FARTHEST);
  if (behind.some(({ kind, key }) => kind === 'run' && (key === '吗' || key === 'か'))) return false;
  return (
    clauseBefore(words, at, FARTHEST).some((word) => is(word, 'not', 'withoutWord')) ||
    behind.some((word) => is(word, 'not') || NONE.has(word.key))
  );
}

const FARTHEST = 5;
/** "バックアップはありません": in Japanese a word of its own. */
const NONE: ReadonlySet<string> = new Set(
  'ありません ない なし なく なくて 無い 取っていない 没有 沒有 没 keins keines keine'.split(' '),
);
