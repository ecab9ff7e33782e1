import { isGivenName } from '../../lexicon/given-names';
import { is, isPlainNoun, type Word } from '../../text/word';
import { nameable } from '../names/nameable';

/** "Anna", "EDF", "O'Connor", "J. Smith", "eBay", "H&M", "van den Berg"; longer words in capitals alone are shouted. */
const NAME_LIKE =
  /^(?:\p{Lu}\p{Ll}|\p{Lu}{2,4}$|\p{Lu}['’.]\s?\p{Lu}|\p{Ll}{1,4}-?\p{Lu}\p{Ll}|[\p{Lu}\d]{1,3}&|(?:\p{Ll}+ )+\p{Lu})/u;

/** Written like a name, known as one, or the person's own somebody. */
export function startsLikeName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'address' || word.kind === 'domain' || is(word, 'my')) return true;
  return NAME_LIKE.test(word.text) || isSomebodyByName(word);
}

/** "mail supprimé de nadia": a common given name, whatever its case; "março" is Marco only without its accent. */
const isSomebodyByName = (word: Word): boolean =>
  word.kind === 'word' &&
  word.time < 0 &&
  word.entry.senses.size === 0 &&
  isGivenName(word.key) &&
  word.text !== 'março';

/** The particle between owner and owned: 的, の. */
export const isOfRun = (word: Word | undefined): boolean =>
  word?.kind === 'run' && (is(word, 'ofWord') || word.key === 'の');

/** "from project Falcon", "from the Delta project": what mail is about. */
export function isVenture(words: readonly Word[], at: number): boolean {
  let start = at;
  while (is(words[start], 'article', 'my')) start++;
  let end = start;
  while (end - start < 3 && words[end]?.kind === 'word' && !is(words[end], 'venture') && nameable(words[end]))
    end++;
  return is(words[end], 'venture') && (end > start || nameable(words[end + 1]));
}

/** "from the Bosch tender", "of the summer party": what mail is about, where the phrase ends with it; "the wedding planner" is somebody. */
export function isOccasionBehind(words: readonly Word[], at: number): boolean {
  let start = at;
  while (is(words[start], 'article', 'my')) start++;
  let end = start;
  while (end - start < 4 && words[end]?.kind === 'word' && (nameable(words[end]) || is(words[end], 'event')))
    end++;
  return end > start && is(words[end - 1], 'occasion');
}

/** "the sales mailbox", "the Projects folder": what precedes names a container, not a sender. */
export const isContainer = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'mailbox', 'account', 'folder', 'place', 'event') ||
  (is(words[at], 'possessive') && is(words[at + 1], 'mailbox', 'account', 'folder'));

/** "Fotos vom Sommerfest", "plattegronden van de keuken": behind a thing, a noun with an article that names nobody. */
export function isOfThing(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (!is(word, 'fromWord') || !ORIGIN.has(word?.key ?? '')) return false;
  const article = is(words[i + 1], 'article') ? i + 1 : i;
  const noun = words[article + 1];
  if (noun?.kind !== 'word' || noun.time >= 0 || !isPlainNoun(noun) || (article === i && word?.key !== 'vom'))
    return false;
  if (is(before, 'document', 'paper') && !is(before, 'digital'))
    return word?.key === 'van' && /^\p{Ll}/u.test(noun.text);
  if (before !== undefined && word?.key === 'van' && isPlainNoun(before) && is(words[i - 2], 'article'))
    return /^\p{Ll}/u.test(noun.text);
  return is(before, 'digital') && !is(before, 'mail');
}

const ORIGIN: ReadonlySet<string> = new Set(['von', 'vom', 'van']);

/** "bozza dell'offerta", "Entwurf vom Angebot": which document was drafted. */
export function isDrafted(words: readonly Word[], i: number): boolean {
  if (!is(words[i], 'ofWord', 'fromWord', 'forWord') || words[i - 1]?.entry.value !== 'drafts') return false;
  let noun = i + 1;
  while (is(words[noun], 'article', 'my')) noun++;
  return is(words[noun], 'document', 'paper');
}

/** "le compte rendu du CSE", "notulen van de ondernemingsraad": minutes are of a meeting or a body, unless a person is named. */
export function isMinutesOf(words: readonly Word[], i: number): boolean {
  const link = words[i];
  if (!is(link, 'ofWord') || !MINUTES.test(words[i - 1]?.text ?? '')) return false;
  const behind = is(words[i + 1], 'article');
  // "de", "von": without an article it is whoever wrote them.
  const articled = behind || is(link, 'article') || !BARE_OF.has(link?.text.toLowerCase() ?? '');
  const body = words[behind ? i + 2 : i + 1];
  return (
    articled &&
    body?.kind === 'word' &&
    body.time < 0 &&
    !isGivenName(body.key) &&
    !is(body, 'honorific', 'manager', 'my')
  );
}

const MINUTES =
  /(?:protokoll|niederschrift|minutes|comptes?[ -]rendus?|proc[eè]s[ -]verba(?:l|ux)|^pv|^actas?|^atas?|^verbal[ei]|notulen|verslag)$/iu;

const BARE_OF: ReadonlySet<string> = new Set(['de', 'di', "d'", 'd’', 'von', 'vom', 'van', 'of']);

/** Chinese and Japanese: written like a company, an authority or a department. */
export const isOrganisation = (text: string): boolean => ORGANISATION.test(text);

const ORGANISATION =
  /(?:银行|公司|集团|大学|医院|保险|快递|速运|物流|航空|科技|云|部|处|科|局|銀行|会社|商事|運輸|電力|電機|病院|保険|証券|不動産|建設|工業|製薬|役所|課|室|さん|様)$/u;
