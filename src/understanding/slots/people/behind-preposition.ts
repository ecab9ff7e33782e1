import { type Sentence } from '../../sentence';
import { setOf } from '../../lexicon/sense-set';
import { capitalised, is, isMark, isOneOf, isPlainNoun, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { nameable } from '../names/nameable';
import { readNames } from '../names/read-names';
import { endsSender, namesSender } from '../names/sender';
import { partnerAt } from './correspondent';
import {
  isContainer,
  isDrafted,
  isMinutesOf,
  isOccasionBehind,
  isOfThing,
  isVenture,
  startsLikeName,
} from './looks-named';

/** "from Anna"; "by Anna" and "of Anna" only behind a mail noun, and nowhere the place that mail vanished from. */
export function afterPreposition(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  const before = words[i - 1];
  if (is(words[i], 'byWord') && (!isSentBy(words, i) || /^[a-z]+ing$/.test(words[i + 1]?.text ?? '')))
    return [];
  if (isPlace(sentence, i) || isOfPartner(sentence, i)) return [];
  if (SENDER.has(words[i]?.key ?? '') && !isSomeSender(words, i + 1)) return [];
  // "el abogado me escribió por la fianza": behind an active verb it is why.
  if (is(words[i], 'byWord') && is(before, 'sent') && is(words[i - 2], 'me')) return [];
  if (namesKind(words, i) || isOfThing(words, i) || isDrafted(words, i) || isMinutesOf(words, i)) return [];
  if (is(words[i], 'ofWord') && !is(words[i], 'fromWord') && !ofMail(sentence, i) && !isCorrecting(words, i))
    return [];
  if (is(words[i], 'aboutWeak') && !namesSender(words, i)) return [];
  const labelled = behindLabel(words, i);
  if (labelled !== undefined) return [labelled];
  const { names, next } = readNames(words, behindSign(words, i));
  if (
    names.length === 0 ||
    isContainer(words, next) ||
    isVenture(words, i + 1) ||
    isOccasionBehind(words, i + 1)
  )
    return [];
  if (nameable(before) && is(words[next], 'sent')) return [];
  const vanished =
    !isMark(words[i + 1], '=') &&
    is(before, 'deleted', 'lost', 'delete', 'purged', 'restore') &&
    !is(words[i], 'sent') &&
    !is(words[i - 2], 'pronoun');
  const first = words[i + 1];
  if (vanished && first !== undefined && !startsLikeName(words, i + 1) && !isSomebody(words, i + 1))
    return [];
  return names;
}

/** "sent to me by Anna", "a thread started on Monday by Anna": a participle, with a time and whom it was for between. */
function isSentBy(words: readonly Word[], by: number): boolean {
  if (is(words[by - 1], 'mail')) return true;
  let at = by - 1;
  while (
    at > 0 &&
    by - at < FARTHEST_SENT &&
    (is(words[at], 'me', 'toWord', 'filler') || (words[at]?.time ?? -1) >= 0)
  )
    at--;
  return is(words[at], 'sent') || BEGUN.has(words[at]?.key ?? '');
}

const FARTHEST_SENT = 7;

/** What is done to mail by who sends it, and what is done to a file by it. */
const BEGUN: ReadonlySet<string> = new Set(
  (
    'started begun attached gestartet begonnen angehangt angehangen lancee lance joint jointe joints jointes adjuntado ' +
    'adjuntada adjuntados adjuntadas iniciado iniciada anexado anexada anexados anexadas allegato allegata allegati allegate ' +
    'iniziato iniziata gestart bijgevoegd bijgevoegde'
  ).split(' '),
);

/** "Deleted from 'Old stuff'", "the contact of Elif from Arçelik": a folder's name, and where somebody works. */
const isPlace = ({ words, shown }: Sentence, i: number): boolean =>
  (words[i + 1]?.kind === 'quoted' &&
    !is(words[i], 'byWord') &&
    words[i - 1] !== undefined &&
    !isMark(words[i - 1]) &&
    !isOneOf(words[i - 1], BEFORE_SENDER)) ||
  (words[i + 1]?.kind === 'quoted' && is(words[i - 1], 'deleted', 'lost') && !is(words[i - 1], 'sent')) ||
  (shown.has('contact') && !shown.has('mail') && !is(words[i - 1], 'contact'));

/** Behind these a quotation names who wrote. */
const BEFORE_SENDER = setOf(['mail', 'one', 'sent', 'received', 'and', 'attachment', 'quality', 'document']);

/** "the conversation I had with Nkechi from facilities": where the one it was with works. */
function isOfPartner({ words, shown }: Sentence, i: number): boolean {
  if (!shown.has('dialogue') || !shown.has('withWord')) return false;
  let at = i - 1;
  while (nameable(words[at]) && i - at < FARTHEST_SENT) at--;
  return at < i - 1 && is(words[at], 'withWord') && partnerAt(words, at).length > 0;
}

/** "la mail di Elena, anzi no, di Eleonora": the preposition again, behind a correction. */
function isCorrecting(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (isMark(words[at]) || is(words[at], 'no', 'not')) at--;
  return at < i - 1 && words.slice(at, i).some((word) => is(word, 'correction'));
}

/** "sender Parodi": nouns that stand before who sent it, and mean nobody in "the sender is unknown". */
export const SENDER: ReadonlySet<string> = new Set(
  'sender absender absenderin expediteur expeditrice remitente remetente mittente afzender'.split(' '),
);

/** "sender: Parodi", "from=parodi", "sender was Parodi": where the name begins. */
function behindSign(words: readonly Word[], i: number): number {
  if (isMark(words[i + 1], '=')) return i + 2;
  if (!SENDER.has(words[i]?.key ?? '')) return i + 1;
  return isMark(words[i + 1], ':') || is(words[i + 1], 'auxiliary') ? i + 2 : i + 1;
}

/** "sender Parodi", "sender: the surveyor", "sender: parodi": behind a colon whoever it is. */
const isSomeSender = (words: readonly Word[], at: number): boolean =>
  isMark(words[at], ':', '=') ||
  startsLikeName(words, is(words[at], 'auxiliary') ? at + 1 : at) ||
  isSomebody(words, at);

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
    'venaient venait vient provient provenait etait etaient est arrive venia viene vino procede procedia proviene era es fue llego ' +
    'vinha veio vem provinha foi chegou veniva venne proveniva e arrivava'
  ).split(' '),
);

/** "of" belongs to a mail noun when only adjectives and participles stand between. */
function ofMail({ words, context }: Sentence, i: number): boolean {
  // "solo los de Camila": an article stands for the mails of the list.
  const head = is(words[i - 1], 'article') && !is(words[i - 1], 'ofWord') ? i - 1 : i;
  if (
    context === 'results' &&
    (head === 0 || isMark(words[head - 1]) || is(words[head - 1], 'no', 'only', 'instead'))
  )
    return true;
  if (context === 'results' && head < i && is(words[head - 1], 'restore', 'show', 'find', 'get', 'need'))
    return startsLikeName(words, i + 1) || isSomebody(words, i + 1);
  if (is(words[i - 1], 'received') || words[i - 1]?.key === 'those' || sendsDocument(words, i)) return true;
  if ((is(words[i - 1], 'and', 'or') || isMark(words[i - 1], ',')) && endsSender(words, i - 2)) return true;
  // "todo lo de Ana", "tutto di Anna"
  if (
    is(words[i - 1], 'all', 'stuff') ||
    (is(words[i - 1], 'article', 'pronoun') && is(words[i - 2], 'all', 'stuff'))
  )
    return startsLikeName(words, i + 1) || isSomebody(words, i + 1);
  // "c'était de Solveig" is said to mend what was understood, too.
  if (COMING.has(words[i - 1]?.key ?? '') || is(words[i - 1], 'meant'))
    return startsLikeName(words, i + 1) || isSomebody(words, i + 1);
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    if (is(words[j], 'event') && !is(words[j], 'mail'))
      return startsLikeName(words, i + 1) || isSomebody(words, i + 1);
    if (is(words[j], 'mail', 'one', 'attachment', 'fileType')) return true;
    if (NOTICE.has(words[j]?.key ?? '')) return startsLikeName(words, i + 1) || isSomebody(words, i + 1);
    if ((words[j]?.time ?? -1) >= 0) continue;
    if (!is(words[j], 'quality', 'deleted', 'lost', 'sent', 'received', 'all', 'mistake', 'and', 'unread'))
      return false;
  }
  return false;
}

/** What machines and services write. */
const NOTICE: ReadonlySet<string> = new Set(
  (
    'notification notifications alert alerts benachrichtigung benachrichtigungen meldung meldungen alerte alertes avis ' +
    'notificacion notificaciones aviso avisos alerta alertas notificacao notificacoes notifica notifiche avviso avvisi melding ' +
    'meldingen comunicazione comunicacion comunicacao'
  ).split(' '),
);

/** "jira notifications": what writes them stands before. */
export const isNotice = (word: Word | undefined): boolean => word !== undefined && NOTICE.has(word.key);
