import { hasFigure, type Sentence, showsOneOf } from '../sentence';
import { is, isMark, isOneOf, type Word } from '../text/word';
import { setOf } from '../lexicon/sense-set';

/** Positions chosen from the list shown, or a count of mails wanted. */
export interface Picks {
  readonly picks: readonly number[];
  /** "the last three mails": how many; meaningful where no list is shown. */
  readonly limit?: number;
  /** Whether the choice is plain: ordinals with "one", "number 2", figures behind a verb of restoring. */
  readonly plain: boolean;
}

/** A list shown never has more rows than this; larger figures are something else (years, sizes). */
const HIGHEST = 100;

const NONE: Picks = { picks: [], plain: false };

const POSITIONS = setOf(['ordinal', 'cardinal', 'lastWord', 'firstWord', 'penultimate']);

/** Reads "1 and 3", "2-4", "the second one", "first three", "last two", "number 2", "3番目". */
export function readPicks(sentence: Sentence): Picks {
  if (!showsOneOf(sentence, POSITIONS) && !hasFigure(sentence)) return NONE;
  const { words } = sentence;
  const picks: number[] = [];
  let limit: number | undefined;
  let plain = false;
  for (let i = 0; i < words.length; i++) {
    const group = countedEnd(words, i);
    if (group) {
      limit = group.count;
      picks.push(...group.picks);
      if (!is(words[i + 2], 'mail')) plain = true;
      i++;
      continue;
    }
    const together = allTogether(words, i);
    if (together !== undefined) {
      picks.push(...together);
      plain = true;
      continue;
    }
    const position = positionAt(words, i);
    if (position === undefined) continue;
    const counted = countedAlong(words, i);
    if (counted !== undefined) {
      picks.push(counted.fromEnd ? -position : position);
      plain = true;
      i = counted.at;
      continue;
    }
    const upper = rangeEnd(words, i);
    if (upper !== undefined && upper > position) {
      for (let n = position; n <= upper; n++) picks.push(n);
      plain = true;
      i += 2;
      continue;
    }
    if (
      words[i]?.kind !== 'number' ||
      is(words[i - 1], 'numberWord', 'restore', 'show') ||
      is(words[i + 1], 'and', 'or')
    )
      plain = true;
    picks.push(position);
  }
  return { picks: [...new Set(picks)], plain, ...(limit === undefined ? {} : { limit }) };
}

/** "first three" is [1, 2, 3], "last two" is [-2, -1], and so is "les deux derniers". */
function countedEnd(
  words: readonly Word[],
  i: number,
): { count: number; picks: readonly number[] } | undefined {
  const counted = quantity(words[i]) !== undefined;
  const [place, amount] = counted ? [words[i + 1], words[i]] : [words[i], words[i + 1]];
  const last = is(place, 'lastWord');
  if (!last && !is(place, 'firstWord')) return undefined;
  const count = quantity(amount);
  if (count === undefined || count < 1 || count > HIGHEST) return undefined;
  return { count, picks: countedFrom(last ? -count : 1, count) };
}

function quantity(word: Word | undefined): number | undefined {
  if (word === undefined || word.time >= 0) return undefined;
  if (word.kind === 'number') return Number(word.key);
  return is(word, 'cardinal') && typeof word.entry.value === 'number' ? word.entry.value : undefined;
}

/** Articles of several: "le deux" is number two, "les deux" are both. */
const OF_SEVERAL: ReadonlySet<string> = new Set('les los las os as i gli de'.split(' '));

/** "Les deux", "los tres", "de twee": so many, and from the top where it is not said which. */
function allTogether(words: readonly Word[], i: number): readonly number[] | undefined {
  if (!OF_SEVERAL.has(words[i - 1]?.key ?? '') || !is(words[i], 'cardinal')) return undefined;
  const count = quantity(words[i]);
  const ends =
    words[i + 1] === undefined || isMark(words[i + 1]) || is(words[i + 1], 'please', 'restore', 'and');
  if (count === undefined || count < 2 || !ends) return undefined;
  return quantity(words[i + 2]) === undefined ? countedFrom(1, count) : undefined;
}

const END: ReadonlySet<string> = new Set(
  'bottom end unten hinten bas fin abajo final basso fondo baixo fim onderen onder'.split(' '),
);
const START: ReadonlySet<string> = new Set('top oben haut arriba alto cima boven'.split(' '));
const COUNTING: ReadonlySet<string> = new Set(
  'from partant empezando contando partire partir vanaf'.split(' '),
);
const BETWEEN = setOf(['fromWord', 'ofWord', 'article', 'inWord', 'byWord', 'toWord']);

/** "Second from the bottom", "la deuxième en partant du bas", "die zweite von unten": which way one counts, and where that is said. */
function countedAlong(words: readonly Word[], i: number): { fromEnd: boolean; at: number } | undefined {
  if (!is(words[i], 'ordinal')) return undefined;
  let counts = false;
  for (let at = i + 1; at <= i + MOST_COUNTING; at++) {
    const word = words[at];
    const last = word?.text.toLowerCase().split(' ').at(-1) ?? '';
    counts ||= COUNTING.has(last) || is(word, 'fromWord');
    if (END.has(last) || START.has(last))
      return counts || word?.text.includes(' ') === true ? { fromEnd: END.has(last), at } : undefined;
    if (word === undefined || !(isOneOf(word, BETWEEN) || COUNTING.has(last) || is(word, 'one')))
      return undefined;
  }
  return undefined;
}

const MOST_COUNTING = 4;

const countedFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, n) => first + n);

function positionAt(words: readonly Word[], i: number): number | undefined {
  const word = words[i];
  if (!word || word.time >= 0 || is(words[i + 1], 'page') || is(words[i - 1], 'page')) return undefined;
  if (is(word, 'ordinal') && typeof word.entry.value === 'number') return word.entry.value;
  if (is(word, 'penultimate')) return -2;
  if (is(word, 'lastWord')) return standsAlone(words, i) ? -1 : undefined;
  if (word.kind === 'number') return figure(words, i);
  if (is(word, 'cardinal') && standsForPosition(words, i)) return quantity(word);
  return undefined;
}

/** "the last", "last one", "first and last" - not "last mail from Anna". */
const standsAlone = (words: readonly Word[], i: number): boolean =>
  words[i + 1] === undefined ||
  is(words[i + 1], 'one', 'and', 'please') ||
  isMark(words[i + 1]) ||
  is(words[i - 1], 'and');

/** A figure is a position unless it counts something ("3 mails", "10 MB"). */
function figure(words: readonly Word[], i: number): number | undefined {
  const value = Number(words[i]?.key);
  const next = words[i + 1];
  if (!(value >= 1 && value <= HIGHEST)) return undefined;
  if (is(next, 'mail', 'event', 'attachment') || /^(?:kb|mb|gb)$/.test(next?.key ?? '')) return undefined;
  return value;
}

/** "number two", "two and four", "mail three": cardinals in words need company to be positions. */
function standsForPosition(words: readonly Word[], i: number): boolean {
  // "Die beiden" are two, and never number two.
  if (words[i]?.key === 'beiden') return false;
  const near = [words[i - 1], words[i + 1]];
  if (is(words[i - 1], 'numberWord') || is(words[i - 2], 'numberWord')) return !is(words[i + 1], 'mail');
  if (is(words[i + 1], 'and') && quantity(words[i + 2]) !== undefined) return true;
  if (is(words[i - 1], 'and') && quantity(words[i - 2]) !== undefined) return true;
  return near.every((word) => word === undefined || is(word, 'please', 'restore'));
}

/** "2-4", "2 to 4": the upper figure; "1 to 99999999" ends where the longest list does. */
function rangeEnd(words: readonly Word[], i: number): number | undefined {
  const upper = is(words[i + 1], 'upTo') ? quantity(words[i + 2]) : undefined;
  return upper === undefined ? undefined : Math.min(upper, HIGHEST);
}
