import { isGivenName } from '../../lexicon/given-names';
import { capitalised, is, isMark, isPlainNoun, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { nameable } from '../names/nameable';
import { nameEnd } from '../names/name-end';
import { readTopic, type Span } from '../noun-phrase';
import { nameBefore } from '../people/name-before';
import { isOfRun } from '../people/looks-named';

/** 'my appointment "Dentist"', "den Kontakt Ulrike Sander", "小林さんの連絡先": a calendar item or a contact by its name. */
export function namedItem(words: readonly Word[], i: number): Span | undefined {
  if (is(words[i], 'mail')) return undefined;
  if (is(words[i], 'contact'))
    return behindContact(words, i) ?? beforeContact(words, i) ?? amongContacts(words, i);
  return titleOfEvent(words, i);
}

function titleOfEvent(words: readonly Word[], i: number): Span | undefined {
  const at = isMark(words[i + 1], ':') ? i + 2 : i + 1;
  const title = words[at];
  if (title?.kind === 'quoted') return { text: title.text, next: at + 1 };
  if (!is(words[i - 1], 'fromWord', 'byWord', 'toWord') && isCapitalTitle(words, at))
    return readTopic(words, at);
  const before = is(words[i - 1], 'nameWord', 'inWord', 'ofWord') ? words[i - 2] : words[i - 1];
  return words[i]?.kind === 'run' && before?.kind === 'quoted'
    ? { text: before.text, next: i + 1 }
    : inCalendar(words, i);
}

/** "calendar entry Haircut", "the appointment Budget review"; "the invitation Claire sent" names who sent it. */
function isCapitalTitle(words: readonly Word[], at: number): boolean {
  const title = words[at];
  return (
    title?.kind === 'word' &&
    title.time < 0 &&
    /^\p{Lu}\p{Ll}/u.test(title.text) &&
    isPlainNoun(title) &&
    !isGivenName(title.key) &&
    !words.some((word) => is(word, 'sent', 'organise'))
  );
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
  // "Kontakt von Dr. Nowak".
  const titled = is(first, 'honorific') && isMark(words[at + 1], '.');
  const end = nameEnd(words, titled ? at + 2 : at);
  // "my contact Anna sent me a mail" is somebody.
  return end > at && !is(words[end], 'sent') ? { text: joinedText(words, at, end), next: end } : undefined;
}

/** "Amadou Diop's contact", "I deleted Amadou Diop from my contacts", "our notary is missing from my contacts". */
function amongContacts(words: readonly Word[], i: number): Span | undefined {
  if (words[i]?.kind === 'run') return undefined;
  const preposition = is(words[i - 1], 'article', 'my') ? i - 2 : i - 1;
  const owned = is(words[i - 1], 'possessive');
  if (!owned && !is(words[preposition], 'fromWord', 'inWord')) return undefined;
  let end = owned ? i - 1 : preposition;
  while (end > 0 && is(words[end - 1], 'lost', 'deleted', 'auxiliary', 'filler')) end--;
  const [name] = nameBefore(words, end);
  return name === undefined ? undefined : { text: name, next: i + 1 };
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
