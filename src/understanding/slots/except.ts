import { type Sentence, shows } from '../sentence';
import { is, type Word } from '../text/word';
import { type ExceptedTime, readExceptedTime, withoutExcepted } from './excepted-time';
import { joinedText } from './joined-text';
import { nameable } from './names/nameable';
import { readNames } from './names/read-names';
import { meantOfTwo } from './contrast';
import { readTopic } from './noun-phrase';
import { isOfRun } from './people/looks-named';

/** What a choice leaves out, and the sentence that says what else is meant. */
interface LeftOut {
  readonly except: readonly string[];
  readonly exceptTime?: ExceptedTime;
  readonly rest: Sentence;
}

/**
 * What a choice leaves out, as words: "all except the newsletter" is ["newsletter"], "all but 2 and 5" is ["2", "5"],
 * "not the ones from Anna" is ["Anna"], the last one "-1". Nothing behind it is read as anything else.
 */
export function readExcept(sentence: Sentence): LeftOut {
  const nothing = { except: [], rest: sentence };
  if (!shows(sentence, 'except', 'exceptAfter', 'not', 'withoutWord', 'meant')) return nothing;
  const exceptTime = exceptedTime(sentence);
  if (exceptTime) return { except: [], exceptTime, rest: withoutExcepted(sentence, exceptTime) };
  const { words } = sentence;
  const only = (rest: readonly Word[]): Sentence => ({ ...sentence, words: rest });
  const before = exceptBefore(words);
  if (before) return { except: before.except, rest: only(before.rest) };
  const meant = meantOfTwo(sentence);
  if (meant) return { except: [], rest: only(meant) };
  const at = words.findIndex(
    (word, i) => (is(word, 'except') && !isDismissal(words, i)) || isDenial(sentence, i),
  );
  if (at < 0) return nothing;
  const except = exceptions(words, at + 1);
  return except.length === 0 ? nothing : { except, rest: only(words.slice(0, at)) };
}

/** "All but yesterday's": the first time that is left out. */
function exceptedTime(sentence: Sentence): ExceptedTime | undefined {
  const { words, times } = sentence;
  if (times.length === 0) return undefined;
  for (let at = 0; at < words.length; at++) {
    if (!is(words[at], 'except', 'exceptAfter') && !isButNot(words, at)) continue;
    const found = readExceptedTime(sentence, at);
    if (found) return found;
  }
  return undefined;
}

/** "All of them, but not the ones from October". */
const isButNot = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'not', 'withoutWord') &&
  is(words[at + 1], 'article', 'one', 'pronoun', 'fromWord', 'ofWord') &&
  words.slice(0, at).some((word) => is(word, 'all'));

/** Japanese: "請求書以外すべて", "田中さんからのもの以外": what is left out stands before its particle. */
function exceptBefore(
  words: readonly Word[],
): { readonly except: readonly string[]; readonly rest: readonly Word[] } | undefined {
  const at = words.findIndex((word) => is(word, 'exceptAfter'));
  let end = at;
  while (end > 0 && (isOfRun(words[end - 1]) || words[end - 1]?.key === 'もの')) end--;
  if (is(words[end - 1], 'fromAfter')) end--;
  let start = end;
  while (start > 0 && isLeftOut(words[start - 1])) start--;
  if (at < 0 || start === end) return undefined;
  return {
    except: [joinedText(words, start, end)],
    rest: [...words.slice(0, start), ...words.slice(at + 1)],
  };
}

const isLeftOut = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.time < 0 &&
  (word.kind === 'quoted' || is(word, 'honorific') || (word.kind === 'run' && nameable(word)));

/** "skip those, …" turns down what is shown; it leaves nothing out. */
const isDismissal = (words: readonly Word[], i: number): boolean =>
  i === 0 && is(words[1], 'article', 'pronoun') && (words[2] === undefined || words[2].kind === 'mark');

/** "not the one from Anna", "without the newsletter", in a choice. */
function isDenial(sentence: Sentence, i: number): boolean {
  const { words } = sentence;
  if (sentence.context !== 'results') return false;
  if (
    is(words[i], 'withoutWord') &&
    ((i === 0 && !is(words[i], 'no')) || words.slice(0, i).some((word) => is(word, 'all', 'restore')))
  ) {
    return !is(words[i + 1], 'attachment', 'fileType', 'quality') && !is(words[i + 2], 'attachment');
  }
  if (is(words[i], 'only') && words.slice(0, i).some((word) => is(word, 'all'))) return endsInNot(words, i);
  // "Nicht die" may be one word here, and mean that something else was meant.
  if (is(words[i], 'meant') && (words[i]?.key ?? '').startsWith('n') && isElliptic(words, i + 1)) return true;
  return (
    is(words[i], 'not') &&
    is(words[i + 1], 'article', 'ordinal', 'cardinal', 'fromWord', 'ofWord', 'one') &&
    (words.slice(i + 1, i + 4).some((word) => is(word, 'one', 'ordinal')) || isElliptic(words, i + 1))
  );
}

/** "nicht die von Anna", "pas ceux de Paul", "not from Bob, the others": the noun is left out. */
const isElliptic = (words: readonly Word[], at: number): boolean => {
  const preposition = is(words[at], 'fromWord', 'ofWord') ? at : at + 1;
  return (
    is(words[preposition], 'fromWord', 'ofWord') && nameable(words[preposition + 1]) && choosesTheRest(words)
  );
};

const choosesTheRest = (words: readonly Word[]): boolean =>
  words.some((word) => is(word, 'remainder', 'otherOne', 'all'));

/** "alle, nur die Werbung nicht". */
const endsInNot = (words: readonly Word[], i: number): boolean =>
  words.length - i <= 7 &&
  is(
    words.findLast((word) => word.kind !== 'mark' && !is(word, 'please')),
    'not',
  );

function exceptions(words: readonly Word[], from: number): readonly string[] {
  const found: string[] = [];
  for (let i = from; i < words.length;) {
    const word = words[i];
    if (!word || (i > from && is(word, 'remainder', 'otherOne'))) break;
    if (word.kind === 'number' || is(word, 'ordinal')) {
      const last = is(words[i + 1], 'upTo') ? words[i + 2] : undefined;
      const range = last?.kind === 'number' ? numbersBetween(Number(word.key), Number(last.key)) : [];
      found.push(...(range.length > 0 ? range : [String(word.entry.value ?? word.key)]));
      i += range.length > 0 ? 3 : 1;
    } else if (is(word, 'penultimate')) {
      found.push('-2');
      i++;
    } else if (is(word, 'lastWord')) {
      found.push('-1');
      i++;
    } else if (is(word, 'fromWord', 'ofWord')) {
      const { names, next } = readNames(words, i + 1);
      found.push(...names);
      i = Math.max(next, i + 1);
    } else if (
      is(
        word,
        'and',
        'or',
        'article',
        'one',
        'numberWord',
        'my',
        'aboutWord',
        'withWord',
        'forWord',
        'all',
        'not',
      ) ||
      word.kind === 'mark'
    )
      i++;
    else {
      const span = readTopic(words, i);
      if (!span) break;
      found.push(span.text);
      i = Math.max(span.next, i + 1);
    }
  }
  return [...new Set(found)];
}

/** "2 to 4": all positions of a list from one to the other. */
const numbersBetween = (first: number, last: number): readonly string[] =>
  first < last && last - first < LONGEST_LIST
    ? Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
    : [];

const LONGEST_LIST = 100;
