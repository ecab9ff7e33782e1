import { type Sentence, shows } from '../sentence';
import { is, isMark, isPlainNoun, type Word } from '../text/word';
import { ownFolder } from './folder/own-folder';

/**
 * The folder the mail was in: Graph's well-known name or the folder's own name as typed. A folder named as a
 * destination ("back to my inbox") or as empty ("not in deleted items") is no such folder.
 */
export function readFolder(sentence: Sentence): string | undefined {
  const { words } = sentence;
  const own = mayNameOwn(sentence) ? ownFolder(sentence) : undefined;
  if (own !== undefined) return own;
  if (!shows(sentence, 'folder', 'folderName')) return undefined;
  let bin: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const name = wellKnownAt(words, i);
    if (name === undefined) continue;
    if (name !== 'deleteditems') {
      if (isWayBack(words, i)) continue;
      return name;
    }
    bin ??= name;
  }
  return bin;
}

const mayNameOwn = (sentence: Sentence): boolean =>
  shows(sentence, 'folder', 'folderName') ||
  (sentence.shown.has('inWord') && shows(sentence, 'mail', 'lost', 'deleted'));

/** "put the mail from the bin in the inbox": beside the bin it comes from, the other folder is where it is to go. */
function isWayBack(words: readonly Word[], i: number): boolean {
  if (!words.some((word) => is(word, 'restore')) || placeOf(words, i) === 'bare') return false;
  const bin = words.findIndex((word) => word.entry.value === 'deleteditems' && is(word, 'folderName'));
  return bin >= 0 && placeOf(words, bin) === 'source' && !is(prepositionOf(words, i), 'fromWord', 'ofWord');
}

/** The preposition that governs a folder, its article aside. */
const prepositionOf = (words: readonly Word[], i: number): Word | undefined =>
  is(words[i - 1], 'article', 'my') && !is(words[i - 1], 'inWord', 'intoWord') ? words[i - 2] : words[i - 1];

function wellKnownAt(words: readonly Word[], i: number): string | undefined {
  const word = words[i];
  if (!word || !is(word, 'folderName') || typeof word.entry.value !== 'string') return undefined;
  // "my draft paper" is a kind of paper.
  if (word.key === 'draft' && qualifies(words[i + 1])) return undefined;
  if (isDraft(words, i) || isOnControl(words, i) || isCutFromHold(words, i)) return undefined;
  if (word.kind === 'run' && !isOnlyPlace(word) && isEmptyRun(words, i)) return undefined;
  if (isNoPlace(words, i)) return undefined;
  // "I archived a mail" is what was done.
  if (word.key === 'archived' && is(words[i - 1], 'I', 'mistake', 'auxiliary')) return undefined;
  const place = placeOf(words, i);
  if (place === 'destination' || (place === 'denied' && !isOnlyPlace(word))) return undefined;
  if (place === 'bare' && word.key === 'deleted' && !is(words[i + 1], 'folder')) return undefined;
  return word.entry.value;
}

/** "draft paper", "draft contract". */
const qualifies = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  word.time < 0 &&
  (isPlainNoun(word) || is(word, 'digital')) &&
  /^\p{Ll}/u.test(word.text);
/** What was sent or drafted lies nowhere else: "not in Sent" says where it is missed, as "gone from Sent" does. */
const isOnlyPlace = (word: Word): boolean =>
  word.entry.value === 'sentitems' || word.entry.value === 'drafts';

/** "Eingang 02.10.", "thinking it was spam", "one archive file", "not in the bin": what has the name of a folder and is none. */
function isNoPlace(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word?.key === 'eingang') return (next?.time ?? -1) >= 0;
  switch (word?.entry.value) {
    case 'junkemail':
      return is(before, 'auxiliary', 'meant') && !is(before, 'inWord');
    case 'archive':
      return next?.key === 'file' || next?.key === 'files';
    case 'deleteditems':
      return (
        NOT_IN.test(before?.text ?? '') ||
        CLICKED.has(words[i - 3]?.key ?? '') ||
        CLICKED.has(words[i - 2]?.key ?? '')
      );
    default:
      return false;
  }
}

const NOT_IN = /^(?:it'?s |is|are)?n[o'’]t in\b/i;

/** "j'ai cliqué sur la corbeille": what was pressed. */
const CLICKED: ReadonlySet<string> = new Set(
  'click clicked clicking pressed tapped geklickt geklikt cliquer clique appuye clic pulse clicado cliquei cliccato'.split(
    ' ',
  ),
);

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
  // "n'est plus dans ma boîte": it was there.
  if (is(word, 'intoWord') && is(verb, 'lost')) return 'source';
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
  const asked = before === 0 && is(words[0], 'looked') && words.some((word) => is(word, 'instead'));
  return is(words[before], 'not', 'looked') && !asked;
}
