import { ORDINARY, type Sense } from '../lexicon/senses';
import { type Sentence, shows } from '../sentence';
import { capitalised, is, isMark, isPlainNoun, type Word } from '../text/word';
import { joinedText } from './joined-text';
import { readTopic } from './noun-phrase';

/**
 * The folder the mail was in: Graph's well-known name or the folder's own name as typed. A folder named as a
 * destination ("back to my inbox") or as empty ("not in deleted items") is no such folder.
 */
export function readFolder(sentence: Sentence): string | undefined {
  const { words } = sentence;
  const own = ownFolder(sentence);
  if (own !== undefined) return own;
  if (!shows(sentence, 'folder', 'folderName')) return undefined;
  let bin: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const name = wellKnownAt(words, i);
    if (name === undefined) continue;
    if (name !== 'deleteditems') return name;
    bin ??= name;
  }
  return bin;
}

function wellKnownAt(words: readonly Word[], i: number): string | undefined {
  const word = words[i];
  if (!word || !is(word, 'folderName') || typeof word.entry.value !== 'string') return undefined;
  // "my draft paper" is a kind of paper.
  if (word.key === 'draft' && qualifies(words[i + 1])) return undefined;
  if (isDraft(words, i) || isOnControl(words, i) || isCutFromHold(words, i)) return undefined;
  if (word.kind === 'run' && isEmptyRun(words, i)) return undefined;
  // "I archived a mail" is what was done.
  if (word.key === 'archived' && is(words[i - 1], 'I', 'mistake', 'auxiliary')) return undefined;
  const place = placeOf(words, i);
  if (place === 'destination' || place === 'denied') return undefined;
  if (place === 'bare' && word.key === 'deleted' && !is(words[i + 1], 'folder')) return undefined;
  return word.entry.value;
}

/** "draft paper", "draft contract". */
const qualifies = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  word.time < 0 &&
  (isPlainNoun(word) || is(word, 'digital')) &&
  /^\p{Ll}/u.test(word.text);

/** "I hit the bin icon", "l'icône de la corbeille": what was pressed is no place. */
function isOnControl(words: readonly Word[], i: number): boolean {
  if (CONTROL.has(words[i + 1]?.key ?? '')) return true;
  const link = is(words[i - 1], 'ofWord') ? i - 1 : i - 2;
  return is(words[link], 'ofWord') && CONTROL.has(words[link - 1]?.key ?? '');
}

const CONTROL: ReadonlySet<string> = new Set(
  (
    'icon button symbol key knopf taste schaltflache icone bouton touche icono boton tecla botao icona pulsante tasto ' +
    'knop icoon icoontje pictogram アイコン ボタン 图标 按钮'
  ).split(' '),
);

/** Dutch "mijn postvak in juridische bewaring" is a mailbox and where it is put; the folder ends in the same word. */
const isCutFromHold = (words: readonly Word[], i: number): boolean =>
  words[i]?.entry.value === 'inbox' &&
  words[i].text.endsWith(' in') &&
  is(words[i + 1], 'hold', 'preserve', 'litigation', 'legal');

/** "my tender draft" is a draft of a tender; the folder is "drafts", or "the draft" alone. */
export const isDraft = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1];
  const titled =
    words[i]?.key === 'drafts' &&
    words.slice(Math.max(0, i - 3), i - 1).some((word) => isMark(word, ':', '-', '–'));
  return (
    (words[i]?.key === 'draft' || titled) && before?.kind === 'word' && before.time < 0 && isPlainNoun(before)
  );
};

/** "ごみ箱にもない", "垃圾箱里也没有": where nothing blank stands between the words, the denial follows. */
const isEmptyRun = (words: readonly Word[], i: number): boolean =>
  NOT_THERE.test(
    words
      .slice(i + 1, i + 6)
      .map(({ text }) => text)
      .join(''),
  );

const NOT_THERE =
  /^(?:の中)?(?:に(?:も|は)?|を見ても)(?:な[いかく]|無|ありません|見当たら|見つから)|^[里中内]?面?[也都]?(?:没|沒|不在|找不到)/;

type Place = 'source' | 'destination' | 'denied' | 'bare';

/** What the preposition before a folder makes of it. */
function placeOf(words: readonly Word[], i: number): Place {
  const listed =
    (isMark(words[i - 1], '/', ',') || is(words[i - 1], 'and', 'or')) && is(words[i - 2], 'folderName');
  if (listed) return placeOf(words, i - 2);
  let j = i - 1;
  while (
    j >= 0 &&
    is(words[j], 'article', 'quality', 'folder', 'mail') &&
    !is(words[j], 'inWord', 'fromWord', 'intoWord', 'ofWord')
  )
    j--;
  const before = words[j];
  if (is(before, 'my') && !is(before, 'intoWord')) j--;
  const word = words[j];
  const verb = words[j - 1];
  // Portuguese "a" is an article and "to": what is emptied or lost is no destination.
  if (is(word, 'article') && is(verb, 'deleted', 'lost', 'delete')) return 'bare';
  if (is(word, 'not', 'looked') || (is(word, 'inWord') && isDenied(words, j - 1))) return 'denied';
  if (is(word, 'intoWord', 'toWord')) return 'destination';
  if (is(word, 'fromWord', 'inWord', 'ofWord') && !is(verb, 'back')) return 'source';
  return is(word, 'inWord') ? 'destination' : 'bare';
}

/** "not even in the trash", "nor were they in the bin", "looked there and in the trash": it was not found there. */
function isDenied(words: readonly Word[], at: number): boolean {
  let before = at;
  while (
    at - before < 2 &&
    is(words[before], 'filler', 'auxiliary', 'pronoun') &&
    !is(words[before], 'not', 'looked')
  )
    before--;
  return is(words[before], 'not', 'looked');
}

/** A folder with a name of its own. */
function ownFolder(sentence: Sentence): string | undefined {
  const { words } = sentence;
  let quotedObject: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word?.kind === 'quoted' && isObject(words, i)) quotedObject ??= word.text;
    if (!is(word, 'folder')) continue;
    const name = nameAfter(sentence, i) ?? nameBeforeFolder(words, i);
    if (name !== undefined) return name;
    if (quotedObject !== undefined) return quotedObject;
  }
  return undefined;
}

/** A quotation right behind a verb or pronoun, not introduced as a subject: 'I deleted "General" in my mail folder'. */
const isObject = (words: readonly Word[], i: number): boolean =>
  is(words[i - 1], 'I', 'auxiliary', 'deleted', 'restore', 'lost', 'my', 'article');

function nameAfter(sentence: Sentence, i: number): string | undefined {
  const { words } = sentence;
  let at = behindParent(words, i + 1);
  const named = is(words[at], 'nameWord', 'subjectWord');
  while (is(words[at], 'nameWord', 'subjectWord', 'article') || isMark(words[at], ':', '(')) at++;
  const word = words[at];
  if (!word || word.time >= 0) return undefined;
  if (word.kind === 'quoted') return word.text;
  if (word.kind === 'mark' || word.kind === 'number') return undefined;
  if (named) return capitalisedRun(words, at) ?? readTopic(words, at)?.text;
  return capitalisedRun(words, at) ?? strangeName(words, i);
}

/** "a subfolder of the archive called Tenancy": where the folder lies stands before its name. */
function behindParent(words: readonly Word[], at: number): number {
  if (!is(words[at], 'ofWord', 'inWord', 'fromWord')) return at;
  const parent = is(words[at + 1], 'article', 'my') ? at + 2 : at + 1;
  return is(words[parent], 'folderName', 'mailbox', 'digital') && is(words[parent + 1], 'nameWord')
    ? parent + 1
    : at;
}

/** "folder Projects 2025": capitalised words unknown to the lexicon, in mid-sentence. */
function capitalisedRun(words: readonly Word[], at: number): string | undefined {
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

/** "den ordner projekte gelöscht", "the folder projects is gone": an unknown word between the noun and the verb. */
function strangeName(words: readonly Word[], i: number): string | undefined {
  const [before, name, after] = [words[i - 1], words[i + 1], words[i + 2]];
  const alone = name?.kind === 'word' && isPlainNoun(name) && name.text.length > 2;
  const ends =
    after === undefined || isMark(after) || is(after, 'auxiliary', 'deleted', 'lost', 'restore', 'back');
  return alone && ends && is(before, 'article', 'my', 'restore') ? name.text : undefined;
}

const isYear = (word: Word | undefined): boolean => /^(?:19|20)\d{2}$/.test(word?.key ?? '');

/** "Old" of "the Old Campaign folder": an adjective with a capital in mid-sentence belongs to the name. */
function isProperQuality(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (at === 0 || !word || !is(word, 'quality') || is(word, 'folderName', 'mail', 'deleted')) return false;
  return capitalised(word) && !shouting(words);
}

const shouting = (words: readonly Word[]): boolean => {
  const typed = words.filter((word) => word.kind === 'word');
  return typed.length > 2 && typed.every((word) => word.text === word.text.toUpperCase());
};

/** "the Projects folder", "2023 Financial folder", '"REPLY" folder'. */
function nameBeforeFolder(words: readonly Word[], i: number): string | undefined {
  const before = words[i - 1];
  if (before?.kind === 'quoted') return before.text;
  let start = i;
  while (start > 0 && i - start < 4 && (isNamePart(words, start - 1) || isProperQuality(words, start - 1)))
    start--;
  const adjective = i - start === 1 && !isNamePart(words, start);
  if (start === i || adjective) return undefined;
  while (start < i && words[start]?.time !== -1 && !/^\d{4}$/.test(words[start]?.key ?? '')) start++;
  const unnamed = words.slice(start, i).every((word) => word.time >= 0 || word.kind === 'number');
  return unnamed || start === i ? undefined : joinedText(words, start, i);
}

function isNamePart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.kind === 'mark' || word.kind === 'run') return false;
  if (word.time >= 0) return /^\d{4}$/.test(word.key);
  if (word.kind === 'number') return true;
  if (/(?:ed|ly)$/.test(word.text)) return false;
  return partOfFolderName(word);
}

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

const partOfFolderName = (word: Word): boolean => [...word.entry.senses].every((sense) => PARTS.has(sense));
