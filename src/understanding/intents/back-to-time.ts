import { type Language } from '../../domain/language';
import { setOf } from '../lexicon/sense-set';
import { type Sentence, showsOneOf } from '../sentence';
import { fold } from '../text/fold';
import { is, type Word } from '../text/word';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What stands before a time that one goes back to, folded. */
const TO: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: words('to'),
  de: words('auf zum'),
  fr: words('a au'),
  es: words('a al'),
  pt: words('a ao para'),
  it: words('a al alla'),
  nl: words('naar'),
  zh: words('到 至'),
};

const BACK = setOf(['restore', 'back', 'rollback', 'get']);

/** "Restore my mailbox to last Monday", "setz mein Postfach auf den 1. November zurück": a time as the way's end. */
export function goesBackToTime(sentence: Sentence): boolean {
  const to = TO[sentence.language];
  if (to === undefined || sentence.times.length === 0 || !showsOneOf(sentence, BACK)) return false;
  return sentence.words.some((word, at) => word.time >= 0 && beginsBehind(sentence.words, at, to));
}

/** The time's first word may be the preposition itself. */
function beginsBehind(all: readonly Word[], at: number, to: ReadonlySet<string>): boolean {
  if (all[at - 1]?.time === all[at]?.time) return false;
  if (to.has(all[at]?.key ?? '')) return true;
  const [before, earlier] = [lastOf(all[at - 1]), lastOf(all[at - 2])];
  return to.has(before) || (is(all[at - 1], 'article') && to.has(earlier));
}

/** "Terug naar": of words known together the last. */
const lastOf = (word: Word | undefined): string =>
  fold(word?.text ?? '')
    .split(' ')
    .at(-1) ?? '';
