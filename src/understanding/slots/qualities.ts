import { isOccasionBehind } from './people/looks-named';
import { type ItemType } from '../intent';
import { type Sentence, shows } from '../sentence';
import { is, type Word } from '../text/word';

/** Qualities of the mail looked for. */
export interface Qualities {
  readonly unread: boolean;
  readonly flagged: boolean;
  readonly important: boolean;
  readonly all: boolean;
  readonly largerThan: number | undefined;
  readonly itemType: ItemType | undefined;
}

const UNITS: Readonly<Record<string, number>> = {
  kb: 1e3,
  kilobytes: 1e3,
  mb: 1e6,
  megabyte: 1e6,
  megabytes: 1e6,
  mega: 1e6,
  megas: 1e6,
  megaoctets: 1e6,
  メガ: 1e6,
  兆: 1e6,
  gb: 1e9,
  gigabyte: 1e9,
  gigabytes: 1e9,
  ko: 1e3,
  mo: 1e6,
  go: 1e9,
};

/** What "large" means where no size is given, in bytes: mail without attachments stays below. */
const LARGE = 1e6;

export function readQualities(sentence: Sentence): Qualities {
  const { words, shown } = sentence;
  return {
    unread: shown.has('unread'),
    flagged: shown.has('flagged'),
    important: shown.has('important'),
    all: shown.has('all') && asksForAll(words),
    largerThan: readSize(words, shown.has('large')),
    itemType: shows(sentence, ...ITEM_TYPES) ? readItemType(words) : undefined,
  };
}

/** "That is all I know", "es todo lo que sé": what there is to say, and no mails. */
const asksForAll = (words: readonly Word[]): boolean =>
  words.some(
    (word, i) =>
      is(word, 'all') &&
      (is(words[i + 1], 'mail') || (!endsInKnowing(words, i) && !saysWhere(words, i) && !isWhole(words, i))),
  );

/** "on all my accounts", "searched every folder": everywhere, which asks for no more than is missing. */
function saysWhere(words: readonly Word[], all: number): boolean {
  let noun = all + 1;
  while (is(words[noun], 'article', 'my', 'quality', 'ofWord') && noun < all + FARTHEST_NOUN) noun++;
  if (!is(words[noun], 'folder', 'account', 'place', 'platform', 'mailbox')) return false;
  if (is(words[noun], 'account', 'place', 'platform')) return true;
  return (
    is(words[noun + 1], 'looked') ||
    clauseBefore(words, all).some(
      (word) => is(word, 'looked', 'find', 'inWord') && !is(word, 'restore', 'lost'),
    )
  );
}

/** How far from "all" its noun stands, and the verb that looks there. */
const FARTHEST_NOUN = 4;

const clauseBefore = (words: readonly Word[], at: number): readonly Word[] =>
  words.slice(Math.max(0, at - FARTHEST_NOUN), at);

/** "ein ganzer Ordner", "a whole folder": of one thing all of it, and not of the mail. */
const isWhole = (words: readonly Word[], all: number): boolean =>
  ONE.has(words[all - 1]?.key ?? '') || (ONE.has(words[all - 2]?.key ?? '') && is(words[all - 1], 'folder'));

const ONE: ReadonlySet<string> = new Set('a an ein eine einen einem einer un une una um uma een'.split(' '));

function endsInKnowing(words: readonly Word[], all: number): boolean {
  for (let at = all + 1; at < all + FARTHEST_VERB; at++) {
    const before = is(words[at - 1], 'relative', 'I');
    if (before && KNOWING.has(words[at]?.text.toLowerCase() ?? '')) return true;
  }
  return false;
}

const FARTHEST_VERB = 6;

const KNOWING: ReadonlySet<string> = new Set(
  'know remember weiß weiss sais sé recuerdo sei lembro recordo so ricordo weet'.split(' '),
);

/** "over 10 MB", "bigger than 500kb"; plain "large mail" is one megabyte or more. */
function readSize(words: readonly Word[], large: boolean): number | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (is(word, 'cardinal')) {
      const counted = valueOf(word) * (UNITS[words[i + 1]?.key ?? ''] ?? 0);
      if (counted > 0) return counted;
    }
    if (!word || !startsWithDigit(word)) continue;
    const together = /^(\d{1,4})(kb|mb|gb|ko|mo|go)$/.exec(word.key);
    if (together) return Number(together[1]) * (UNITS[together[2] ?? ''] ?? 1);
    const unit = UNITS[words[i + 1]?.key ?? ''];
    if (word.kind === 'number' && unit !== undefined) return Number(word.key) * unit;
  }
  const sized =
    large && words.some((word, i) => is(word, 'large') && (isThing(words[i + 1]) || isThing(words[i + 2])));
  return sized ? LARGE : undefined;
}

/** "two megabytes". */
const valueOf = (word: Word | undefined): number =>
  typeof word?.entry.value === 'number' ? word.entry.value : 0;

const startsWithDigit = (word: Word): boolean => {
  const code = word.key.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
};

const isThing = (word: Word | undefined): boolean => is(word, 'mail', 'attachment');

const ITEM_TYPES = ['event', 'contact', 'task', 'note'] as const;

/** Mail is what is meant when nothing is said; beside a mail noun a meeting is what the mail is about. */
function readItemType(words: readonly Word[]): ItemType | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const type = ITEM_TYPES.find((sense) => is(word, sense));
    if (type === undefined || (words.some((other) => is(other, 'mail')) && !isWhatIsGone(words, i))) continue;
    if (!insideTopic(words, i)) return type;
  }
  return undefined;
}

/** "some events disappeared with the mails": the verb of losing has it for its subject, behind no preposition. */
function isWhatIsGone(words: readonly Word[], at: number): boolean {
  let verb = at + 1;
  while (is(words[verb], 'auxiliary', 'filler')) verb++;
  if (!is(words[verb], 'lost', 'deleted') || is(words[verb], 'article')) return false;
  let before = at - 1;
  while (is(words[before], 'article', 'my', 'quality', 'all')) before--;
  return before < 0 || words[before]?.kind === 'mark' || is(words[before], 'and');
}

/** "minutes from the board meeting", "notes of the kick-off", "photos of the event": a thing that comes by mail. */
function isMinutes(words: readonly Word[], i: number): boolean {
  if (is(words[i], 'note')) return is(words[i + 1], 'fromWord', 'ofWord') && isOccasionBehind(words, i + 2);
  let at = i - 1;
  while (at > i - FARTHEST_NOUN && is(words[at], 'article', 'my', 'quality', 'role', 'event')) at--;
  return is(words[at], 'fromWord', 'ofWord') && is(words[at - 1], 'document', 'digital', 'note');
}

const insideTopic = (words: readonly Word[], i: number): boolean =>
  isMinutes(words, i) ||
  words.slice(Math.max(0, i - 4), i).some((word) => is(word, 'aboutWord', 'subjectWord', 'containing'));
