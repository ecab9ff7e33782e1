import { setOf } from '../lexicon/sense-set';
import { type Sentence, showsOneOf } from '../sentence';
import { is, type Word } from '../text/word';
import { ownManager } from './manager';
import { nameable, readNames } from './names';
import { afterPreposition } from './people/behind-preposition';
import { isExchange, partner } from './people/correspondent';
import { isOfRun } from './people/looks-named';
import { nameBefore } from './people/name-before';
import { beforeMail, genitive, genitiveBehind, namesake, possessor, skipBack } from './people/owner';
import { recipientAt } from './people/recipient';
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

/** "the email form Jonas": behind a mail noun, and before a name. */
const isMistyped = (words: readonly Word[], i: number): boolean =>
  words[i]?.key === 'form' && is(words[i - 1], 'mail') && nameable(words[i + 1]);

/** "佐藤さんの契約書のメール": somebody's mail, with what it holds between. */
const isMailAbout = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'document') &&
  isOfRun(words[at + 1]) &&
  is(words[at + 2], 'mail') &&
  is(words[at - 2], 'honorific', 'role');
