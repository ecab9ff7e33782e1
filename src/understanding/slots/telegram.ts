import { isUnspaced } from '../../domain/language';
import { isGivenName } from '../lexicon/given-names';
import { setOf } from '../lexicon/sense-set';
import { type Sentence, showsOneOf } from '../sentence';
import { capitalised, is, isCode, isMark, isPlainNoun, type Word } from '../text/word';
import { joinedText } from './joined-text';
import { nameable } from './names/nameable';
import { readTopic } from './noun-phrase';
import { isMistypedFrom } from './people/behind-preposition';

/** What a sentence in the style of a telegram says of its mail. */
export interface Telegram {
  readonly from: readonly string[];
  readonly words: readonly string[];
}

const NOTHING: Telegram = { from: [], words: [] };

/** Without one of these there is no telegram about mail. */
const NOUNS = setOf(['mail', 'document', 'paper']);

/** What is said of mail that somebody misses. */
const MISSED = setOf(['mail', 'lost', 'deleted', 'restore', 'back', 'need', 'find', 'get', 'mistake']);

/** No run of bare nouns is longer. */
const LONGEST = 6;

/**
 * "mail bank contract gone", "facture Orange supprimée", "anna invoice deleted": bare nouns in a row. Who wrote stands first or
 * last and shows by a capital, a role or a given name; of all else a document alone is sure to be what the mail was about.
 */
export function readTelegram(sentence: Sentence): Telegram {
  const { words, language } = sentence;
  if (isUnspaced(language) || !showsOneOf(sentence, NOUNS)) return NOTHING;
  for (let i = 0; i < words.length; i++) {
    if (is(words[i], 'mail') && !isUnderWay(words, i)) {
      const read = behindLabel(sentence, i + 1) ?? behindMail(sentence, i + 1);
      if (read) return read;
    }
    if (isOpening(words, i)) {
      const read = nameThenDocument(sentence, i) ?? documentThenName(sentence, i);
      if (read) return read;
    }
  }
  return NOTHING;
}

/** "I forgot which mail": a mail noun whose clause goes on with a verb of its own is no telegram. */
const isUnderWay = (words: readonly Word[], at: number): boolean =>
  is(words[at + 1], 'relative', 'sent', 'auxiliary') || isMistypedFrom(words, at + 1);

/** Where a telegram may begin with its nouns: at the start, or behind an order or a mark. */
const isOpening = (words: readonly Word[], at: number): boolean =>
  at === 0 || isMark(words[at - 1]) || is(words[at - 1], 'restore', 'lost', 'deleted', 'find', 'please');

/** "Find email: to all-staff, fire drill, deleted": behind a field for somebody, bare nouns alone between commas. */
function behindLabel({ words }: Sentence, at: number): Telegram | undefined {
  const [mark, field] = [words[at], words[at + 1]];
  if (!isMark(mark, ':') || !is(field, 'toWord', 'fromWord', 'ofWord', 'forWord')) return undefined;
  const comma = words.findIndex((word, i) => i > at && isMark(word));
  const first = words[comma + 1];
  if (!isMark(words[comma], ',', ';') || !first || !isBare(first)) return undefined;
  const span = readTopic(words, comma + 1);
  return span && isMark(words[span.next], ',', ';') ? { from: [], words: [span.text] } : undefined;
}

function behindMail(sentence: Sentence, at: number): Telegram | undefined {
  const { words } = sentence;
  const sender = senderEnd(sentence, at);
  if (sender > at) {
    if (is(words[sender], 'sent', 'possessive', 'auxiliary', 'mail', 'mailbox', 'folder')) return undefined;
    let rest = sender;
    while (isMark(words[rest], ',', ':', '-', '–') || (words[rest]?.time ?? -1) >= 0) rest++;
    const end = topicEnd(sentence, rest);
    const topic = end > rest && endsThere(words, end) ? [joinedText(words, rest, end)] : [];
    return { from: [name(words, at, sender)], words: topic };
  }
  const topic = documentEnd(sentence, at);
  if (topic === at) return undefined;
  const end = senderEnd(sentence, topic);
  return endsThere(words, end)
    ? { from: end > topic ? [name(words, topic, end)] : [], words: [joinedText(words, at, topic)] }
    : undefined;
}

/** "anna invoice march deleted", "deleted by mistake: Anna, invoice". */
function nameThenDocument(sentence: Sentence, at: number): Telegram | undefined {
  const { words } = sentence;
  if (!isNamed(words[at])) return undefined;
  const first = isMark(words[at + 1], ',') ? at + 2 : at + 1;
  const end = documentEnd(sentence, first);
  return end > first && endsThere(words, end)
    ? { from: [words[at]?.text ?? ''], words: [joinedText(words, first, end)] }
    : undefined;
}

/** "facture 4711 Orange supprimée", "Rechnung anna". */
function documentThenName(sentence: Sentence, at: number): Telegram | undefined {
  const { words } = sentence;
  const topic = documentEnd(sentence, at);
  const end = topic > at ? senderEnd(sentence, topic) : at;
  return end > topic && endsThere(words, end) && (isSomebody(words[topic]) || showsOneOf(sentence, MISSED))
    ? { from: [name(words, topic, end)], words: [joinedText(words, at, topic)] }
    : undefined;
}

/** Beside nothing else a capital may as well be a town's: "hotel booking Lisbon". */
const isSomebody = (word: Word | undefined): boolean =>
  word !== undefined && (isNamed(word) || isRole(word) || word.kind === 'address' || word.kind === 'domain');

/** Behind it stands what happened to the mail, a time, a mark or nothing. */
const endsThere = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return (
    word === undefined ||
    word.time >= 0 ||
    word.kind === 'mark' ||
    is(
      word,
      'lost',
      'deleted',
      'restore',
      'back',
      'please',
      'need',
      'find',
      'mistake',
      'get',
      'auxiliary',
      'subjectWord',
      'aboutWord',
    )
  );
};

/** Somebody by a common given name. */
const isNamed = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.time < 0 && word.entry.senses.size === 0 && isGivenName(word.key);

/** Where a sender ends that begins at `at`: a role, a given name, an address or what is written like a name. */
function senderEnd({ words, language }: Sentence, at: number): number {
  const first = words[at];
  if (!first || first.time >= 0) return at;
  if (first.kind === 'address' || first.kind === 'domain') return at + 1;
  const proper = (word: Word | undefined): boolean =>
    isNamed(word) || (language !== 'de' && isProper(words, word));
  let end = at;
  while (end - at < LONGEST && (proper(words[end]) || (end === at && isRole(first)))) end++;
  return end;
}

const isRole = (word: Word): boolean =>
  is(word, 'role', 'manager') || (is(word, 'money') && BANK.has(word.key));

/** A bank is money to the vocabulary of some languages. */
const BANK: ReadonlySet<string> = new Set(['bank', 'banque', 'banco', 'banca']);

/** With a capital in a sentence that is not written in capitals. */
const isProper = (words: readonly Word[], word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  word.time < 0 &&
  capitalised(word) &&
  word.entry.senses.size === 0 &&
  !isCode(word) &&
  words.some((other) => other.kind === 'word' && /^\p{Ll}/u.test(other.text));

/** "boss tom" is Tom. */
const name = (words: readonly Word[], from: number, to: number): string =>
  joinedText(words, to - from > 1 && words[from] !== undefined && isRole(words[from]) ? from + 1 : from, to);

/** Where a document ends that begins at `at`, with the nouns before it and its number: "hotel invoice", "PO 4711". */
function documentEnd(sentence: Sentence, at: number): number {
  const { words } = sentence;
  for (let end = at; end < at + 3; end++) {
    const word = words[end];
    if (!word || word.time >= 0 || word.kind !== 'word') return at;
    // "le mail ricevute": receipts to the lexicon, and received here.
    if (is(word, 'received', 'sent')) return at;
    if (is(word, 'document', 'paper')) return isNumber(words[end + 1]) ? end + 2 : end + 1;
    if (!isPlainNoun(word) || isNamed(word)) return at;
  }
  return at;
}

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && word.time < 0 && (word.kind === 'number' || isCode(word));

/** What stands behind a sender: all bare nouns in a row. */
function topicEnd({ words }: Sentence, at: number): number {
  let end = at;
  while (end - at < LONGEST && isBare(words[end])) end++;
  return end;
}

const isBare = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.time < 0 &&
  (word.kind === 'number' ||
    (word.kind === 'word' && (nameable(word) || is(word, 'event', 'fileType', 'digital'))));
