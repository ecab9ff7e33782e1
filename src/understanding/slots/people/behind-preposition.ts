import { type Sentence } from '../../sentence';
import { capitalised, is, isMark, isPlainNoun, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { nameable } from '../names/nameable';
import { readNames } from '../names/read-names';
import { endsSender, namesSender } from '../names/sender';
import { isContainer, isDrafted, isMinutesOf, isOfThing, isVenture, startsLikeName } from './looks-named';

/** "from Anna"; "by Anna" and "of Anna" only behind a mail noun, and nowhere the place that mail vanished from. */
export function afterPreposition(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  const before = words[i - 1];
  if (is(words[i], 'byWord') && (!is(before, 'sent', 'mail') || /^[a-z]+ing$/.test(words[i + 1]?.text ?? '')))
    return [];
  if (SENDER.has(words[i]?.key ?? '') && !isSomeSender(words, i + 1)) return [];
  // "el abogado me escribió por la fianza": behind an active verb it is why.
  if (is(words[i], 'byWord') && is(before, 'sent') && is(words[i - 2], 'me')) return [];
  if (namesKind(words, i) || isOfThing(words, i) || isDrafted(words, i) || isMinutesOf(words, i)) return [];
  if (is(words[i], 'ofWord') && !is(words[i], 'fromWord') && !ofMail(sentence, i)) return [];
  if (is(words[i], 'aboutWeak') && !namesSender(words, i)) return [];
  const labelled = behindLabel(words, i);
  if (labelled !== undefined) return [labelled];
  const colon = SENDER.has(words[i]?.key ?? '') && isMark(words[i + 1], ':');
  const { names, next } = readNames(words, colon ? i + 2 : i + 1);
  if (names.length === 0 || isContainer(words, next) || isVenture(words, i + 1)) return [];
  if (nameable(before) && is(words[next], 'sent')) return [];
  const vanished =
    is(before, 'deleted', 'lost', 'delete', 'purged', 'restore') &&
    !is(words[i], 'sent') &&
    !is(words[i - 2], 'pronoun');
  const first = words[i + 1];
  if (vanished && first !== undefined && !startsLikeName(words, i + 1) && !isSomebody(words, i + 1))
    return [];
  return names;
}

/** "sender Parodi": nouns that stand before who sent it, and mean nobody in "the sender is unknown". */
const SENDER: ReadonlySet<string> = new Set(
  'sender absender absenderin expediteur expeditrice remitente remetente mittente afzender'.split(' '),
);

/** "sender Parodi", "sender: the surveyor", "sender: parodi": behind a colon whoever it is. */
const isSomeSender = (words: readonly Word[], at: number): boolean =>
  isMark(words[at], ':') || startsLikeName(words, at) || isSomebody(words, at);

/** "(sender: ICML organisers)": behind a label in brackets, all there is. */
function behindLabel(words: readonly Word[], i: number): string | undefined {
  if (!isMark(words[i - 1], '(', '[')) return undefined;
  const from = isMark(words[i + 1], ':') ? i + 2 : i + 1;
  let end = from;
  while (end - from < LONGEST_LABELLED && nameable(words[end])) end++;
  const cut = readNames(words, from).next < end && words[from]?.kind === 'word';
  return cut && isMark(words[end], ')', ']') ? joinedText(words, from, end) : undefined;
}

const LONGEST_LABELLED = 5;

/** "the email form Jonas", "mail fom the school": behind a mail noun, and before a name. */
export const isMistypedFrom = (words: readonly Word[], i: number): boolean =>
  MISTYPED.has(words[i]?.key ?? '') &&
  is(words[i - 1], 'mail') &&
  (nameable(words[i + 1]) || isSomebody(words, i + 1));

const MISTYPED: ReadonlySet<string> = new Set(['form', 'fom', 'fron', 'fromm', 'rfom']);

/** "mail perdu de la banque": mail vanishes from places, and comes from people. */
function isSomebody(words: readonly Word[], at: number): boolean {
  let first = at;
  while (is(words[first], 'article', 'my')) first++;
  return is(words[first], 'role', 'manager', 'employee', 'honorific');
}

/** "le mail de confirmation", "el correo de presupuesto": a document without an article says which mail it is. */
export const namesKind = (words: readonly Word[], i: number): boolean =>
  is(words[i], 'ofWord') &&
  is(words[i - 1], 'mail') &&
  words[i + 1]?.kind === 'word' &&
  is(words[i + 1], 'document') &&
  !startsLikeName(words, i + 1);

/** "le devis de Contoso", "the invoice of my landlord": of documents only what is written like a name sends. */
export const sendsDocument = (words: readonly Word[], i: number): boolean =>
  is(words[i], 'ofWord') &&
  !isMinutesOf(words, i) &&
  (is(words[i - 1], 'document') ||
    is(words[i - 2], 'document') ||
    (is(words[i - 2], 'ofWord') && is(words[i - 3], 'document'))) &&
  words[i + 1] !== undefined &&
  ((startsLikeName(words, i + 1) && !ownThing(words, i + 1)) ||
    (is(words[i + 1], 'article') && (isCapitalisedPlain(words[i + 2]) || is(words[i + 2], 'role'))) ||
    is(words[i + 1], 'role'));

/** "the confirmation of my train booking": of what is one's own, people alone send. */
const ownThing = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'my') && !is(words[at + 1], 'role', 'employee', 'manager');

const isCapitalisedPlain = (word: Word | undefined): boolean =>
  word !== undefined && capitalised(word) && isPlainNoun(word) && !is(word, 'document');

/** "le mail venait de Paul", "el correo era de Ana": what mail does that is somebody's. */
const COMING: ReadonlySet<string> = new Set(
  (
    'venait vient provient provenait etait est arrive venia viene vino procede procedia proviene era es fue llego ' +
    'vinha veio vem provinha foi chegou veniva venne proveniva e arrivava'
  ).split(' '),
);

/** "of" belongs to a mail noun when only adjectives and participles stand between. */
function ofMail({ words, context }: Sentence, i: number): boolean {
  if (context === 'results' && (i === 0 || isMark(words[i - 1]) || is(words[i - 1], 'no', 'only')))
    return true;
  if (is(words[i - 1], 'received') || words[i - 1]?.key === 'those' || sendsDocument(words, i)) return true;
  if ((is(words[i - 1], 'and', 'or') || isMark(words[i - 1], ',')) && endsSender(words, i - 2)) return true;
  // "todo lo de Ana", "tutto di Anna"
  if (
    is(words[i - 1], 'all', 'stuff') ||
    (is(words[i - 1], 'article', 'pronoun') && is(words[i - 2], 'all', 'stuff'))
  )
    return startsLikeName(words, i + 1) || isSomebody(words, i + 1);
  if (COMING.has(words[i - 1]?.key ?? '')) return startsLikeName(words, i + 1) || isSomebody(words, i + 1);
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    if (is(words[j], 'event') && !is(words[j], 'mail'))
      return startsLikeName(words, i + 1) || isSomebody(words, i + 1);
    if (is(words[j], 'mail', 'one', 'attachment', 'fileType')) return true;
    if ((words[j]?.time ?? -1) >= 0) continue;
    if (!is(words[j], 'quality', 'deleted', 'lost', 'sent', 'received', 'all', 'mistake', 'and'))
      return false;
  }
  return false;
}
