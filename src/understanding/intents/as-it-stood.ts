import { type Sentence, shows } from '../sentence';
import { is, isMark, type Word } from '../text/word';

/** What likens: "wie", "comme", "como", "zoals". */
const LIKE: ReadonlySet<string> = new Set('wie zoals comme como come like as'.split(' '));
const IT: ReadonlySet<string> = new Set('er sie es hij ze zij het die'.split(' '));
const WAS: ReadonlySet<string> = new Set(
  'war waren aussah aussahen was stond stonden uitzag uitzagen'.split(' '),
);

/**
 * "Den Posteingang, wie er am Montag war", "mi buzón como el viernes": German and Dutch put the rest between the pronoun and
 * its verb, and a time may be all there is, so that no phrase of a vocabulary can say it.
 */
export function asItStood(sentence: Sentence): boolean {
  if (!shows(sentence, 'mailbox', 'folderName', 'folder')) return false;
  const { words } = sentence;
  return words.some(({ key }, at) => LIKE.has(key) && (wasSo(words, at) || isOfTime(words, at + 1)));
}

function wasSo(words: readonly Word[], how: number): boolean {
  if (!IT.has(words[how + 1]?.key ?? '')) return false;
  const end = words.findIndex((word, i) => i > how && isMark(word, ',', ';', '!', '?'));
  return words.slice(how + 2, end < 0 ? words.length : end).some(({ key }) => WAS.has(key));
}

/** "wie am 1. Oktober", "comme vendredi", "como el viernes pasado". */
function isOfTime(words: readonly Word[], at: number): boolean {
  let next = at;
  while (next < at + 2 && is(words[next], 'article', 'toWord', 'inWord', 'aboutWeak')) next++;
  return (words[next]?.time ?? -1) >= 0;
}
