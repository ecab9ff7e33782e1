import { setOf } from '../lexicon/sense-set';
import { type Sentence, showsOneOf } from '../sentence';
import { is, isMark, isOneOf, type Word } from '../text/word';
import { ownManager } from './manager';
import { nameable } from './names/nameable';
import { readNames } from './names/read-names';
import { afterPreposition, isMistypedFrom, isNotice, SENDER } from './people/behind-preposition';
import { isVerbLate, subjectOf } from './people/clause';
import { isExchange, partnerAt } from './people/correspondent';
import { isPutting } from './people/putting';
import { exchangers, isExchanging } from './people/exchanging';
import { isOfRun } from './people/looks-named';
import { nameBefore, namesBefore } from './people/name-before';
import {
  beforeMail,
  genitive,
  genitiveBehind,
  namesake,
  ownerOfThat,
  possessor,
  skipBack,
} from './people/owner';
import { recipientAt } from './people/recipient';
import { readTold } from './told';
import { subjectOfSending } from './people/sending-subject';

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
  'attachment',
  'event',
  'platform',
]);

/** Words at which somebody may be told; any other is a name or nothing. */
const TELLING = setOf([
  'relative',
  'ofWord',
  'withWord',
  'and',
  'fromWord',
  'byWord',
  'possessive',
  'fromAfter',
  'sent',
  'aboutWord',
  'mail',
  'document',
  'filler',
  'one',
  'received',
]);

/** Reads senders and recipients: "from X", "X's mail", "that X sent me", "to Y", "Xさんから". */
export function readPeople(sentence: Sentence): People {
  const { words } = sentence;
  if (!showsOneOf(sentence, MARKERS) && !(sentence.shown.has('intoWord') && sentence.shown.has('folderName')))
    return NOBODY;
  const from: Sender[] = [];
  const to: string[] = [];
  for (let i = 0; i < words.length; i++) {
    for (const name of senderAt(sentence, i)) from.push({ name, at: i });
    to.push(...recipientAt(sentence, i));
  }
  const senders = unique(withoutInner(sentence, labelled(words, meantOf(words, from))));
  return { from: senders, to: unique(to), manager: ownManager(words, senders) };
}

/** A name, and the word that told it. */
interface Sender {
  readonly name: string;
  readonly at: number;
}

/** "photos from the site, sender Joost": who is called the sender is it alone. */
function labelled(words: readonly Word[], senders: readonly Sender[]): readonly Sender[] {
  const called = senders.filter(({ at }) => SENDER.has(words[at]?.key ?? ''));
  return called.length > 0 ? called : senders;
}

/** "no, not from Kees, from Kim", "de Nuria no, de Núria Casals": who is denied, beside one who is not. */
function meantOf(words: readonly Word[], senders: readonly Sender[]): readonly Sender[] {
  if (senders.length < 2) return senders;
  const meant = senders.filter(({ at }) => !isDenied(words, at));
  return meant.length > 0 ? meant : senders;
}

function isDenied(words: readonly Word[], at: number): boolean {
  if (is(words[at - 1], 'not') && !is(words[at - 1], 'lost')) return true;
  const { next } = readNames(words, at + 1);
  return (
    is(words[next], 'no', 'not') && !is(words[next], 'and') && isMark(words[next + 1], ',', ';', '.', '-')
  );
}

/** "Lena hat mir Fotos vom Sommerfest geschickt": between a subject and its late verb stands nobody else who sent. */
function withoutInner(sentence: Sentence, senders: readonly Sender[]): readonly string[] {
  const late = isVerbLate(sentence) && senders.length > 1;
  const clauses = late
    ? senders.flatMap(({ at }) =>
        is(sentence.words[at], 'sent') ? [{ at, to: subjectOf(sentence, at)?.to ?? at }] : [],
      )
    : [];
  return senders
    .filter(({ at }) => !clauses.some((clause) => at >= clause.to && at < clause.at))
    .map(({ name }) => name);
}

/** Each name once; "von der Leyen" names nobody beside "Ursula von der Leyen". */
const unique = (names: readonly string[]): readonly string[] =>
  names.length === 0
    ? names
    : [...new Set(names)].filter((name) => name !== '' && !names.some((other) => other.endsWith(` ${name}`)));

function senderAt(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  const word = words[i];
  if (isExchanging(word)) return exchangers(sentence, i);
  if (isPutting(sentence, i)) return subjectOfSending(sentence, i);
  if (isNotice(word) && is(words[i - 1], 'platform') && words[i - 1]?.kind === 'word')
    return [words[i - 1]?.text ?? ''];
  if (!isOneOf(word, TELLING)) return is(words[i + 1], 'mail') ? genitive(sentence, i) : [];
  if (is(word, 'relative')) {
    const { names } = readTold(sentence, i);
    if (names.length > 0) return names;
  }
  if (isOfRun(word) && (isMailOrReply(words[i + 1]) || isMailAbout(words, i + 1))) return possessor(words, i);
  if (isOfRun(word) && is(words[i - 1], 'honorific') && is(words[i + 1], 'only', 'one'))
    return nameBefore(words, i);
  if (word?.kind === 'run' && is(word, 'one')) {
    const owner = ownerOfThat(words, i);
    if (owner.length > 0) return owner;
  }
  if (word?.key === '来的' && is(words[i + 1], 'mail') && is(words[i - 1], 'role'))
    return nameBefore(words, i);
  if (isExchanged(words, i))
    return isOfRun(words[i + 1]) ? nameBefore(words, i) : readNames(words, i + 1).names;
  if (isMistypedFrom(words, i)) return readNames(words, i + 1).names;
  const met = sentence.shown.has('dialogue') ? partnerAt(words, i) : [];
  if (met.length > 0) return met;
  if (isExchange(words, i)) return readNames(words, i + 1).names;
  if (is(word, 'and') && is(words[i - 1], 'me', 'I') && BETWEEN.has(words[i - 2]?.key ?? ''))
    return readNames(words, i + 1).names;
  if (BETWEEN.has(word?.key ?? '')) return otherParty(words, i + 1);
  if (is(word, 'fromWord', 'byWord', 'ofWord')) return afterPreposition(sentence, i);
  if (is(word, 'possessive') && beforeMail(words, i + 1)) return nameBefore(words, i);
  if (is(word, 'fromAfter')) return namesBefore(words, skipBack(words, i));
  if (is(word, 'sent')) return subjectOfSending(sentence, i);
  if (word?.kind === 'run' && is(word, 'aboutWord'))
    return is(words[i - 1], 'role', 'honorific') ? nameBefore(words, i) : namesake(nameBefore(words, i));
  if (is(words[i + 1], 'mail')) return genitive(sentence, i);
  if (is(word, 'mail')) return genitiveBehind(sentence, i);
  return [];
}

/** "李娜的回复", "佐藤さんの返信": what a reply is called where the word is an order too. */
const isMailOrReply = (word: Word | undefined): boolean => is(word, 'mail') || REPLIES.has(word?.key ?? '');

const REPLIES: ReadonlySet<string> = new Set(['回复', '回覆', '答复', '回信', '返信', '返事', '回答']);

/** "the mails between me and Ravi". */
const BETWEEN: ReadonlySet<string> = new Set('between zwischen entre tra fra tussen'.split(' '));

/** "the thread between Oscar and me", "mails between Oscar and Ravi". */
function otherParty(words: readonly Word[], at: number): readonly string[] {
  const { names, next } = readNames(words, at);
  const areBothNamed = names.length === 2 && is(words[at - 2], 'mail', 'dialogue');
  return areBothNamed || (is(words[next], 'and') && is(words[next + 1], 'me', 'I')) ? names : [];
}

/** "佐藤さんの契約書のメール", "人事部的录用通知邮件": somebody's mail, with what it holds between. */
function isMailAbout(words: readonly Word[], at: number): boolean {
  if (!is(words[at - 2], 'honorific', 'role')) return false;
  for (let end = at; end < at + FARTHEST_MAIL; end++) {
    const word = words[end];
    if (is(word, 'mail')) return true;
    if (word === undefined || isMark(word) || is(word, ...ELSEWHERE)) return false;
  }
  return false;
}

const FARTHEST_MAIL = 7;

/** What begins another thought between somebody and a mail. */
const ELSEWHERE = [
  'deleted',
  'lost',
  'restore',
  'sent',
  'fromAfter',
  'I',
  'inWord',
  'role',
  'mailbox',
  'folder',
] as const;

/** "王さんとのメール", "我和周总的往来邮件": with whom. */
const isExchanged = (words: readonly Word[], i: number): boolean =>
  words[i]?.kind === 'run' &&
  is(words[i], 'and') &&
  ((words[i + 1]?.key === 'の' && is(words[i - 1], 'honorific', 'role')) ||
    ((words[i - 1] === undefined || isMark(words[i - 1]) || is(words[i - 1], 'I')) &&
      nameable(words[i + 1]) &&
      isOfRun(words[readNames(words, i + 1).next])));
