import { type ItemType } from '../intent';
import { type Sentence, shows } from '../sentence';
import { is, type Word } from '../text/word';

/** Qualities of the mail looked for. */
export interface Qualities {
  readonly unread?: boolean;
  readonly flagged?: boolean;
  readonly important?: boolean;
  readonly largerThan?: number;
  readonly all?: boolean;
  readonly itemType?: ItemType;
}

const UNITS: Readonly<Record<string, number>> = { kb: 1e3, mb: 1e6, gb: 1e9, ko: 1e3, mo: 1e6, go: 1e9 };

/** What "large" means where no size is given, in bytes: mail without attachments stays below. */
const LARGE = 1e6;

export function readQualities(sentence: Sentence): Qualities {
  const { words, shown } = sentence;
  const largerThan = readSize(words);
  const itemType = shows(sentence, ...ITEM_TYPES) ? readItemType(words) : undefined;
  return {
    ...(shown.has('unread') ? { unread: true } : {}),
    ...(shown.has('flagged') ? { flagged: true } : {}),
    ...(shown.has('important') ? { important: true } : {}),
    ...(largerThan === undefined ? {} : { largerThan }),
    ...(shown.has('all') ? { all: true } : {}),
    ...(itemType === undefined ? {} : { itemType }),
  };
}

/** "over 10 MB", "bigger than 500kb"; plain "large mail" is one megabyte or more. */
function readSize(words: readonly Word[]): number | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const together = /^(\d{1,4})(kb|mb|gb|ko|mo|go)$/.exec(word.key);
    if (together) return Number(together[1]) * (UNITS[together[2] ?? ''] ?? 1);
    const unit = UNITS[words[i + 1]?.key ?? ''];
    if (word.kind === 'number' && unit !== undefined) return Number(word.key) * unit;
  }
  const large = words.some(
    (word, i) =>
      is(word, 'large') && words.slice(i + 1, i + 3).some((next) => is(next, 'mail', 'attachment')),
  );
  return large ? LARGE : undefined;
}

const ITEM_TYPES = ['event', 'contact', 'task', 'note'] as const;

/** Mail is what is meant when nothing is said; beside a mail noun a meeting is what the mail is about. */
function readItemType(words: readonly Word[]): ItemType | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const type = ITEM_TYPES.find((sense) => is(word, sense));
    if (type === undefined || words.some((other) => is(other, 'mail'))) continue;
    if (!insideTopic(words, i)) return type;
  }
  return undefined;
}

const insideTopic = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some((word) => is(word, 'aboutWord', 'subjectWord', 'containing'));
