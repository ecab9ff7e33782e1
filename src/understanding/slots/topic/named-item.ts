import { capitalised, is, isMark, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { nameable } from '../names/nameable';
import { nameEnd } from '../names/name-end';
import { readTopic, type Span } from '../noun-phrase';
import { isOfRun } from '../people/looks-named';

/** 'my appointment "Dentist"', "den Kontakt Ulrike Sander", "小林さんの連絡先": a calendar item or a contact by its name. */
export function namedItem(words: readonly Word[], i: number): Span | undefined {
  if (is(words[i], 'mail')) return undefined;
  if (is(words[i], 'contact')) return behindContact(words, i) ?? beforeContact(words, i);
  return titleOfEvent(words, i);
}

function titleOfEvent(words: readonly Word[], i: number): Span | undefined {
  const at = isMark(words[i + 1], ':') ? i + 2 : i + 1;
  const title = words[at];
  if (title?.kind === 'quoted') return { text: title.text, next: at + 1 };
  const before = is(words[i - 1], 'nameWord', 'inWord', 'ofWord') ? words[i - 2] : words[i - 1];
  return words[i]?.kind === 'run' && before?.kind === 'quoted'
    ? { text: before.text, next: i + 1 }
    : inCalendar(words, i);
}

/** "日历里的“体检”", "カレンダーの「歯医者」": what stands in a calendar. */
function inCalendar(words: readonly Word[], i: number): Span | undefined {
  if (words[i]?.kind !== 'run' || !(is(words[i + 1], 'inWord') || isOfRun(words[i + 1]))) return undefined;
  const at = isOfRun(words[i + 2]) ? i + 3 : i + 2;
  const title = words[at];
  return title?.kind === 'quoted' ? { text: title.text, next: at + 1 } : undefined;
}

/** "the contact Nguyen Thi Mai", "il contatto di Elisa Fontana": whoever is written like a person. */
function behindContact(words: readonly Word[], i: number): Span | undefined {
  if (words[i]?.kind === 'run') return undefined;
  let at = isMark(words[i + 1], ':') ? i + 2 : i + 1;
  if (words[at]?.kind === 'quoted') return readTopic(words, at);
  if (is(words[at], 'ofWord', 'fromWord')) at++;
  while (is(words[at], 'article')) at++;
  const first = words[at];
  if (first?.kind !== 'word' || !capitalised(first) || !nameable(first)) return undefined;
  const end = nameEnd(words, at);
  return end > at ? { text: joinedText(words, at, end), next: end } : undefined;
}

/** "小林さんの連絡先", "刘洋的联系人": right before it, with a particle between. */
function beforeContact(words: readonly Word[], i: number): Span | undefined {
  if (!isOfRun(words[i - 1])) return undefined;
  const name = is(words[i - 2], 'honorific') ? i - 3 : i - 2;
  const word = words[name];
  return word?.kind === 'run' && nameable(word) && !is(word, 'role')
    ? { text: word.text, next: i + 1 }
    : undefined;
}
