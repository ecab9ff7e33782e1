import { setOf } from '../../lexicon/sense-set';
import { type Sentence, shows } from '../../sentence';
import { is, isMark, isOneOf, isPlainNoun, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { readTopic } from '../noun-phrase';
import { isOfRun } from '../people/looks-named';
import { capitalisedRun, isProperQuality, partOfFolderName, shouting } from './folder-name';
import { namedPlace } from './named-place';

/** A folder with a name of its own. */
export function ownFolder(sentence: Sentence): string | undefined {
  const { words } = sentence;
  const placed = namedPlace(words);
  if (placed !== undefined) return placed;
  if (!shows(sentence, 'folder')) return undefined;
  let quotedObject: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word?.kind === 'quoted' && isObject(words, i)) quotedObject ??= word.text;
    if (!is(word, 'folder')) continue;
    const name = nameAfter(sentence, i) ?? nameBeforeFolder(words, i);
    if (name !== undefined) return name;
    if (quotedObject !== undefined) return quotedObject;
  }
  return namedLater(words);
}

/** "A folder is gone. It was called Genealogy": its name comes in a sentence of its own. */
function namedLater(words: readonly Word[]): string | undefined {
  const called = words.findIndex(
    (word, i) =>
      CALLED.has(word.key) ||
      (is(word, 'nameWord') && is(words[i - 1], 'auxiliary') && is(words[i - 2], 'pronoun')),
  );
  if (called < 0) return undefined;
  const name = words[called + 1];
  return name?.kind === 'quoted' ? name.text : capitalisedRun(words, called + 1);
}

const CALLED: ReadonlySet<string> = new Set(
  "hiess heisst heette heet appelait appelle s'appelait s'appelle llamaba llama chamava chama chamava-se chiamava chiama".split(
    ' ',
  ),
);

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
  const run = capitalisedRun(words, at);
  if (run === word.text && isTail(words, at + 1)) return joinedText(words, at, at + 2);
  return run ?? properName(words, at) ?? strangeName(words, i);
}

/** "the folder Newsletters", "la cartella Scuola bimbi": right behind the noun a capital is a name, whatever the word means. */
function properName(words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  if (word?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(word.text) || isOneOf(word, NO_NAME) || shouting(words))
    return undefined;
  return joinedText(words, at, isTail(words, at + 1) ? at + 2 : at + 1);
}

/** What stands behind a folder noun and is no name of it, with a capital or without. */
const NO_NAME = setOf([
  'folder',
  'folderName',
  'auxiliary',
  'lost',
  'deleted',
  'restore',
  'inWord',
  'fromWord',
  'ofWord',
  'intoWord',
  'aboutWord',
  'withWord',
  'I',
  'me',
  'my',
  'not',
  'relative',
  'article',
  'pronoun',
  'please',
  'filler',
  'then',
  'and',
]);

/** "bimbi" of "Scuola bimbi": one word more in lower case, no participle, where the name can end. */
function isTail(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.kind !== 'word' || word.time >= 0 || PARTICIPLE.test(word.text)) return false;
  if (word.entry.senses.size > 0 && !is(word, 'document', 'verb')) return false;
  return next === undefined
    ? !is(word, 'verb') || word.key.endsWith('s')
    : next.time >= 0 || isMark(next) || is(next, 'and', 'auxiliary', 'lost', 'deleted');
}

const PARTICIPLE = /(?:ed|ing|at[aoei]|it[aoei]|ut[aoei]|ad[ao]s?|id[ao]s?|[éie]e?s?|t|en)$/u;

/** "a subfolder of the archive called Tenancy": where the folder lies stands before its name. */
function behindParent(words: readonly Word[], at: number): number {
  if (!is(words[at], 'ofWord', 'inWord', 'fromWord')) return at;
  const parent = is(words[at + 1], 'article', 'my') ? at + 2 : at + 1;
  return is(words[parent], 'folderName', 'mailbox', 'digital') && is(words[parent + 1], 'nameWord')
    ? parent + 1
    : at;
}

/** "den ordner projekte gelöscht", "the folder projects is gone": an unknown word between the noun and the verb. */
function strangeName(words: readonly Word[], i: number): string | undefined {
  const [before, name, after] = [words[i - 1], words[i + 1], words[i + 2]];
  const alone = name?.kind === 'word' && isPlainNoun(name) && name.text.length > 2;
  const ends =
    after === undefined || isMark(after) || is(after, 'auxiliary', 'deleted', 'lost', 'restore', 'back');
  return alone && ends && is(before, 'article', 'my', 'restore') ? name.text : undefined;
}

/** "the Projects folder", "2023 Financial folder", '"REPLY" folder'. */
function nameBeforeFolder(words: readonly Word[], i: number): string | undefined {
  const before = words[i - 1];
  if (before?.kind === 'quoted') return before.text;
  // "「町内会」というフォルダ", "名为“客户”的文件夹"
  const run = before?.kind === 'run' && (is(before, 'nameWord') || isOfRun(before));
  if (run && words[i - 2]?.kind === 'quoted') return words[i - 2]?.text;
  if (LABEL.has(words[i]?.key ?? '') && /^\p{Ll}/u.test(before?.text ?? '')) return undefined;
  if (i > 0 && LOCAL.test(before?.key ?? '')) return undefined;
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

/** "shipping labels" are of paper; a mail program's are called by a name: "the Invoices label". */
const LABEL: ReadonlySet<string> = new Set(['label', 'labels', 'tag', 'tags']);

/** "local folders", "lokale mappen": where they lie, and no name. */
const LOCAL = /^lokale?[nrs]?$/;
