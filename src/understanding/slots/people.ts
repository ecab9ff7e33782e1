import { type Sentence, showsOneOf } from '../sentence';
import { capitalised, is, isMark, isPlainNoun, type Word } from '../text/word';
import { ownManager } from './manager';
import { endsSender, nameable, namesSender, readName, readNames } from './names';
import { setOf } from '../lexicon/sense-set';

/** Who wrote the mail and to whom it went, as the sentence names them. */
export interface People {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The one of `from` that means the person's own manager. */
  readonly manager: string | undefined;
}

const NOBODY: People = { from: [], to: [], manager: undefined };

/** Without one of these no one is named; a German genitive ("Annas Mail") needs the mail noun alone. */
const MARKERS = setOf([
  'fromWord',
  'byWord',
  'ofWord',
  'possessive',
  'sent',
  'fromAfter',
  'toAfter',
  'toWord',
  'mail',
  'dialogue',
]);

/** Reads senders and recipients: "from X", "X's mail", "that X sent me", "to Y", "Xさんから". */
export function readPeople(sentence: Sentence): People {
  const { words } = sentence;
  if (!showsOneOf(sentence, MARKERS)) return NOBODY;
  const from: string[] = [];
  const to: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const sender = senderAt(sentence, i);
    from.push(...sender);
    to.push(...recipientAt(sentence, i));
  }
  const senders = unique(from);
  return { from: senders, to: unique(to), manager: ownManager(words, senders) };
}

/** Each name once; "von der Leyen" names nobody beside "Ursula von der Leyen". */
const unique = (names: readonly string[]): readonly string[] =>
  names.length === 0
    ? names
    : [...new Set(names)].filter((name) => name !== '' && !names.some((other) => other.endsWith(` ${name}`)));

function senderAt(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  const word = words[i];
  if (isOfRun(word) && (is(words[i + 1], 'mail') || isMailAbout(words, i + 1))) return possessor(words, i);
  if (isMistyped(words, i)) return readNames(words, i + 1).names;
  if (is(word, 'withWord') && is(words[i - 1], 'dialogue')) return partner(words, i + 1);
  if (isExchange(words, i)) return readNames(words, i + 1).names;
  if (is(word, 'and') && is(words[i - 1], 'me', 'I') && BETWEEN.has(words[i - 2]?.key ?? ''))
    return readNames(words, i + 1).names;
  if (is(word, 'fromWord', 'byWord', 'ofWord')) return afterPreposition(sentence, i);
  if (is(word, 'possessive') && beforeMail(words, i + 1)) return nameBefore(words, i);
  if (is(word, 'fromAfter')) return nameBefore(words, skipBack(words, i));
  if (is(word, 'sent')) return subjectOfSending(words, i);
  if (word?.kind === 'run' && is(word, 'aboutWord')) return namesake(nameBefore(words, i));
  if (is(words[i + 1], 'mail')) return genitive(sentence, i);
  if (is(word, 'mail')) return genitiveBehind(sentence, i);
  return [];
}

/** "the mails between me and Ravi". */
const BETWEEN: ReadonlySet<string> = new Set('between zwischen entre tra fra tussen'.split(' '));

/** "the conversation with Anna": who is written like a name, or has a role. */
const partner = (words: readonly Word[], at: number): readonly string[] =>
  startsLikeName(words, at) ||
  isParty(words[at]) ||
  isOneNoun(words, is(words[at], 'article', 'my') ? at + 1 : at)
    ? readNames(words, at).names
    : [];

/** "the thread with the plumber", "a conversation with omar": one noun alone, and no thing of a mail. */
const isOneNoun = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'role') ||
  (words[at]?.kind === 'word' &&
    nameable(words[at]) &&
    !is(words[at], 'document', 'paper', 'venture', 'foreign') &&
    !nameable(words[at + 1]));

/** "a chain of mails with legal": a department or a role, which no mail holds. */
const isParty = (word: Word | undefined): boolean =>
  is(word, 'legal', 'role', 'manager') && !is(word, 'document', 'paper');

/** "all mails with legal": behind several mails stands with whom; behind one of them rather what it holds. */
export const isExchange = (words: readonly Word[], i: number): boolean =>
  is(words[i], 'withWord') &&
  is(words[i - 1], 'mail') &&
  (isParty(words[i + 1]) || (is(words[i + 1], 'article', 'my') && isParty(words[i + 2])));

/** "佐藤さんの契約書のメール": somebody's mail, with what it holds between. */
const isMailAbout = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'document') &&
  isOfRun(words[at + 1]) &&
  is(words[at + 2], 'mail') &&
  is(words[at - 2], 'honorific', 'role');

/** "the email form Jonas": behind a mail noun, and before a name. */
const isMistyped = (words: readonly Word[], i: number): boolean =>
  words[i]?.key === 'form' && is(words[i - 1], 'mail') && nameable(words[i + 1]);

/** The particle between owner and owned: 的, の. */
export const isOfRun = (word: Word | undefined): boolean =>
  word?.kind === 'run' && (is(word, 'ofWord') || word.key === 'の');

/** "from Anna"; "by Anna" and "of Anna" only behind a mail noun, and nowhere the place that mail vanished from. */
function afterPreposition(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  const before = words[i - 1];
  if (is(words[i], 'byWord') && (!is(before, 'sent', 'mail') || /^[a-z]+ing$/.test(words[i + 1]?.text ?? '')))
    return [];
  if (namesKind(words, i)) return [];
  if (is(words[i], 'ofWord') && !is(words[i], 'fromWord') && !ofMail(sentence, i)) return [];
  if (is(words[i], 'aboutWeak') && !namesSender(words, i)) return [];
  const { names, next } = readNames(words, i + 1);
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

/** "Anna", "EDF"; longer words in capitals alone are shouted. */
const NAME_LIKE = /^(?:\p{Lu}\p{Ll}|\p{Lu}{2,4}$)/u;

function startsLikeName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return word.kind === 'address' || word.kind === 'domain' || NAME_LIKE.test(word.text) || is(word, 'my');
}

/** "le devis de Contoso", "the invoice of my landlord": of documents only what is written like a name sends. */
export const sendsDocument = (words: readonly Word[], i: number): boolean =>
  is(words[i], 'ofWord') &&
  (is(words[i - 1], 'document') ||
    is(words[i - 2], 'document') ||
    (is(words[i - 2], 'ofWord') && is(words[i - 3], 'document'))) &&
  words[i + 1] !== undefined &&
  ((startsLikeName(words, i + 1) && !ownThing(words, i + 1)) ||
    (is(words[i + 1], 'article') && isCapitalisedPlain(words[i + 2])));

/** "the confirmation of my train booking": of what is one's own, people alone send. */
const ownThing = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'my') && !is(words[at + 1], 'role', 'employee', 'manager');

const isCapitalisedPlain = (word: Word | undefined): boolean =>
  word !== undefined && capitalised(word) && isPlainNoun(word) && !is(word, 'document');

/** "of" belongs to a mail noun when only adjectives and participles stand between. */
function ofMail({ words, context }: Sentence, i: number): boolean {
  if (context === 'results' && (i === 0 || isMark(words[i - 1]) || is(words[i - 1], 'no', 'only')))
    return true;
  if (is(words[i - 1], 'received') || words[i - 1]?.key === 'those' || sendsDocument(words, i)) return true;
  if (is(words[i - 1], 'and', 'or') && endsSender(words, i - 2)) return true;
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    if (is(words[j], 'mail', 'one', 'attachment', 'fileType', 'event')) return true;
    if ((words[j]?.time ?? -1) >= 0) continue;
    if (!is(words[j], 'quality', 'deleted', 'lost', 'sent', 'received', 'all', 'mistake', 'and'))
      return false;
  }
  return false;
}

/** "from project Falcon", "from the Delta project": what mail is about. */
export function isVenture(words: readonly Word[], at: number): boolean {
  let start = at;
  while (is(words[start], 'article', 'my')) start++;
  let end = start;
  while (end - start < 3 && words[end]?.kind === 'word' && !is(words[end], 'venture') && nameable(words[end]))
    end++;
  return is(words[end], 'venture') && (end > start || nameable(words[end + 1]));
}

/** "the sales mailbox", "the Projects folder": what precedes names a container, not a sender. */
const isContainer = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'mailbox', 'account', 'folder', 'place', 'event') ||
  (is(words[at], 'possessive') && is(words[at + 1], 'mailbox', 'account', 'folder'));

/** Whether a mail noun follows with at most two adjectives between. */
function beforeMail(words: readonly Word[], at: number): boolean {
  for (let j = at; j < at + 3; j++) {
    if (is(words[j], 'mail')) return !is(words[j + 1], 'folder', 'mailbox');
    if (!is(words[j], 'quality', 'deleted', 'lost', 'unread', 'important') && !nameable(words[j]))
      return false;
  }
  return false;
}

/** "Annas Mail", "Peters Nachricht": a German or Dutch name in the genitive before a mail noun. */
function genitive({ words, language }: Sentence, i: number): readonly string[] {
  const word = words[i];
  if ((language !== 'de' && language !== 'nl') || !word || !isPlainNoun(word) || word.time >= 0) return [];
  return capitalised(word) && /[^s]s$/.test(word.text) && !is(words[i - 1], 'article', 'my')
    ? [word.text.slice(0, -1)]
    : [];
}

/** "die Mail meiner Chefin": of one's own manager alone; others' genitives are names of what the mail is about as often. */
function genitiveBehind({ words, language }: Sentence, i: number): readonly string[] {
  const ofManager = language === 'de' && is(words[i + 1], 'own') && is(words[i + 2], 'manager');
  return ofManager ? readNames(words, i + 1).names : [];
}

/** Over adverbs and times between a name and its particle: "小王刚刚发来的". */
function skipBack(words: readonly Word[], end: number): number {
  let at = end;
  while (
    at > 0 &&
    ((words[at - 1]?.time ?? -1) >= 0 || (is(words[at - 1], 'filler') && words[at - 1]?.kind === 'run'))
  )
    at--;
  return at;
}

/** "陈飞的邮件", "田中さんのメール": a sender where the name shows that it is one, or something was received. */
function possessor(words: readonly Word[], i: number): readonly string[] {
  const [name] = nameBefore(words, i);
  if (name === undefined || is(words[i - 1], 'document', 'paper')) return [];
  return is(words[i - 1], 'honorific', 'role') || is(words[i - 2], 'received') ? [name] : namesake([name]);
}

/** Those of the names that begin with a Chinese surname: "李娜" of "李娜关于预算的邮件". */
const namesake = (names: readonly string[]): readonly string[] => names.filter((name) => SURNAMED.test(name));

const SURNAMED =
  /^[小老]?[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛叶阎潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔康邱秦江史顾侯邵孟龙万段钱汤尹黎武乔贺赖龚].{0,2}$/u;

/** "The receipt Apple sent": what was sent is no part of who sent it, whatever its case. */
const isThing = (words: readonly Word[], at: number, end: number): boolean =>
  at < end - 1 && is(words[at], 'document', 'paper', 'foreign') && !is(words[at], 'role', 'possessive');

const nothing = (): boolean => false;

/** The name that ends before `end`, no further back than a word that `ends` it. */
export function nameBefore(
  words: readonly Word[],
  end: number,
  ends: (words: readonly Word[], at: number, end: number) => boolean = nothing,
): readonly string[] {
  let start = end;
  while (
    start > 0 &&
    end - start < 4 &&
    nameable(words[start - 1]) &&
    !ownName(words, start, end) &&
    !ends(words, start - 1, end)
  )
    start--;
  if (start === end) return [];
  const named = readName(words.slice(0, end), start);
  return named && named.next >= end ? [named.text] : [];
}

/** In Japanese and Chinese a name is one unknown word, with a form of address or a department at most. */
const ownName = (words: readonly Word[], start: number, end: number): boolean =>
  start < end && isUnknownRun(words[start]);

const isUnknownRun = (word: Word | undefined): boolean =>
  word?.kind === 'run' && word.entry.senses.size === 0;

/** "Karim ma envoyé": "m'a" as it is typed in haste. */
const MA = 'ma';

/** "that julia forwarded me", "the mail Anna sent": the sender stands before the verb. */
function subjectOfSending(words: readonly Word[], i: number): readonly string[] {
  let end = i;
  while (
    end > 0 &&
    (is(words[end - 1], 'auxiliary', 'me', 'filler') ||
      words[end - 1]?.key === MA ||
      (words[end - 1]?.time ?? -1) >= 0)
  )
    end--;
  const home = departmentStart(words, end);
  if (home !== undefined) end = home;
  const said = saidToSend(words, end);
  if (said.length > 0) return said;
  const direct = is(words[end - 1], 'document', 'paper') ? [] : nameBefore(words, end, isThing);
  if (direct.length > 0) {
    const other = otherSubject(words, end);
    if (other && opensClause(words, other.end)) return [...other.names, ...direct];
    return opensClause(words, end) ? direct : [];
  }
  if (is(words[i + 1], 'own') && is(words[i + 2], 'role')) return readNames(words, i + 1).names;
  const spokenTo = is(words[i - 1], 'me') || (is(words[i - 1], 'auxiliary') && is(words[i - 2], 'me'));
  return spokenTo && !(is(words[i + 1], 'article') && !is(words[i + 2], 'role', 'own'))
    ? readNames(words, i + 1).names
    : [];
}

/** "Contoso says they mailed us a contract": who says so sent it. */
const saidToSend = (words: readonly Word[], end: number): readonly string[] =>
  is(words[end - 1], 'pronoun') &&
  /^(?:says?|said|claim(?:s|ed)|swears?|insist(?:s|ed))$/.test(words[end - 2]?.key ?? '')
    ? nameBefore(words, end - 2)
    : [];

/** "Jake or Jill sent": who stands before the one next to the verb. */
function otherSubject(
  words: readonly Word[],
  end: number,
): { readonly names: readonly string[]; readonly end: number } | undefined {
  let start = end;
  while (start > 0 && end - start < 4 && nameable(words[start - 1])) start--;
  if (!is(words[start - 1], 'and', 'or')) return undefined;
  const names = nameBefore(words, start - 1, isThing);
  return names.length > 0 ? { names, end: start - 1 } : undefined;
}

/** "Tom from accounting sent": where the name's addition begins. */
function departmentStart(words: readonly Word[], end: number): number | undefined {
  let at = end;
  while (at > 0 && end - at < 3 && nameable(words[at - 1])) at--;
  while (is(words[at - 1], 'article')) at--;
  return is(words[at - 1], 'fromWord') && nameable(words[at - 2]) && at < end ? at - 1 : undefined;
}

/** A subject counts as a sender after "that", after a mail noun, a time, a comma or at the very start. */
function opensClause(words: readonly Word[], end: number): boolean {
  let start = end;
  while (start > 0 && end - start < 4 && nameable(words[start - 1]) && !isThing(words, start - 1, end))
    start--;
  const owned = is(words[start - 1], 'my', 'article');
  while (is(words[start - 1], 'article', 'my') && !is(words[start - 1], 'relative', 'pronoun')) start--;
  const before = words[start - 1];
  if (is(before, 'document', 'paper', 'foreign') || (owned && is(before, 'pronoun'))) return true;
  return (
    before === undefined ||
    before.time >= 0 ||
    isMark(before) ||
    is(
      before,
      'relative',
      'me',
      'mail',
      'one',
      'stuff',
      'attachment',
      'fileType',
      'event',
      'all',
      'mistake',
    ) ||
    // "I think Jake sent me the slides".
    is(before, 'verb')
  );
}

/** "to Bob" behind a mail noun, a verb of sending or a sender; "I sent Bob" as well. */
function recipientAt(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  if (is(words[i], 'toAfter')) return nameBefore(words, i);
  if (is(words[i], 'sent') && is(words[i - 1], 'I') && !is(words[i + 1], 'article'))
    return readNames(words, i + 1).names;
  if (!is(words[i], 'toWord')) return [];
  let j = i - 1;
  while (
    j > 0 &&
    !is(words[j], 'mail', 'sent', 'received') &&
    (is(words[j], 'quality', 'me', 'filler', 'article') || (words[j]?.time ?? -1) >= 0)
  )
    j--;
  let { names, next } = readNames(words, i + 1);
  const belongs =
    is(words[j], 'mail', 'sent', 'received', 'attachment', 'one') ||
    words[j]?.entry.value === 'sentitems' ||
    endsSender(words, j) ||
    is(words[next], 'sent');
  // "o e-mail que a Beatriz mandou": an article before who wrote it.
  if (!belongs || (is(words[i], 'article') && is(words[i - 1], 'relative'))) return [];
  if (names.length === 0 && is(words[i + 1], 'me', 'my') && is(words[i + 2], 'and')) {
    ({ names, next } = readNames(words, i + 3));
  }
  return isContainer(words, next) || is(words[next], 'folderName') ? [] : names;
}
