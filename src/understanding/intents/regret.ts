import { type Sentence, shows, showsOneOf } from '../sentence';
import { setOf } from '../lexicon/sense-set';
import { is, isMark, type Word } from '../text/word';

/** With one of these said it is a deletion that is regretted, or mail that is looked for. */
const OF_DELETION = setOf(['deleted', 'lost', 'thrown', 'where', 'how', 'who', 'purged']);

/**
 * Whether what was restored is not wanted: "I didn't mean to restore these", "I restored the wrong one", "remove what you just
 * restored". Said in other words than those that mean undoing by themselves (`undo`).
 */
export function regretsRestore(sentence: Sentence): boolean {
  if (!shows(sentence, 'restore')) return false;
  if (removesRestored(sentence)) return true;
  if (showsOneOf(sentence, OF_DELETION)) return false;
  const wantedOnce = shows(sentence, 'wantedOnce');
  const isMistaken = sentence.context === 'results' && shows(sentence, 'mistake');
  if (!wantedOnce && !isMistaken) return false;
  return sentence.words.some((word, i) => {
    if (!is(word, 'restore')) return false;
    const clause = clauseOf(sentence.words, i);
    return (wantedOnce && wasNotWanted(clause)) || (isMistaken && clause.some((one) => is(one, 'mistake')));
  });
}

/** "As it was a minute ago", "wo sie eben waren": of the list shown; a day before makes it another wish. */
export const isAsBefore = (sentence: Sentence): boolean =>
  sentence.context === 'results' &&
  shows(sentence, 'asBefore') &&
  sentence.times.every((_, time) => isOfNow(sentence, time));

/** "Didn't mean to" denies by itself; "wollte … nicht" does in two words. */
function wasNotWanted(clause: readonly Word[]): boolean {
  const wanted = clause.find((word) => is(word, 'wantedOnce'));
  if (wanted === undefined) return false;
  return wanted.text.includes(' ') || wanted.kind === 'run' || clause.some((word) => is(word, 'not'));
}

/** "Remove what you just restored", "さっき復元したものを削除して". */
function removesRestored(sentence: Sentence): boolean {
  if (!shows(sentence, 'delete', 'withdraw')) return false;
  const { words } = sentence;
  const isJust = (word: Word): boolean =>
    is(word, 'justNow') || (word.time >= 0 && isOfNow(sentence, word.time));
  return words.some((word, i) => is(word, 'restore') && words.slice(Math.max(0, i - NEAR), i).some(isJust));
}

/** "Just" stands so near before what was restored: "das eben von dir wiederhergestellte". */
const NEAR = 3;

/** "Zojuist", "刚才": where a language has a word for it, it is read as a time of today. */
const isOfNow = ({ times, around }: Sentence, time: number): boolean =>
  times[time]?.start?.slice(0, DAY) === around.reference.slice(0, DAY);

const DAY = '2026-11-22'.length;

function clauseOf(words: readonly Word[], at: number): readonly Word[] {
  let from = at;
  while (from > 0 && !isMark(words[from - 1])) from--;
  let to = at + 1;
  while (to < words.length && !isMark(words[to])) to++;
  return words.slice(from, to);
}
