import { type Phrase } from '../lexicon/phrase';
import { type Entry } from '../lexicon/entry';
import { type Lexicon } from '../lexicon/lexicon';
import { isSlipOf } from '../lexicon/typos';
import { cutRun } from './runs';
import { type Stretch } from './stretch';
import { type Token } from './token';
import { type Word } from './word';

/** Gives tokens their meaning: cuts unspaced writing into words, marks times, joins phrases. */
export function readWords(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  times: readonly Stretch[],
): readonly Word[] {
  const parts = cutRuns(tokens, lexicon, times);
  const timeOf = times.length === 0 ? undefined : placeInTimes(parts, times);
  const words: Word[] = [];
  for (let i = 0; i < parts.length;) {
    const part = parts[i];
    if (!part) break;
    const { entry: single, phrases } = lexicon.meaningOf(part);
    const phrase = phrases && isFree(timeOf, i) ? phraseAt(parts, i, phrases, timeOf) : undefined;
    const count = phrase ? phrase.rest.length + 1 : 1;
    const last = parts[i + count - 1] ?? part;
    const typed = count === 1 ? part.text : text.slice(part.from, last.to);
    const kind = count === 1 ? part.kind : 'word';
    const entry = phrase?.entry ?? single;
    const time = timeOf === undefined || tellsWhatHappened(entry) ? -1 : (timeOf[i] ?? -1);
    words.push({ kind, text: typed, key: part.key, from: part.from, to: last.to, entry, time });
    i += count;
  }
  return words;
}

/** For each part the time expression it lies in, or -1; undefined where there are no times at all. */
type TimeOf = readonly number[] | undefined;

const isFree = (timeOf: TimeOf, at: number): boolean => timeOf === undefined || timeOf[at] === -1;

/** "deleted on Monday": a time reading may take in the verb, which says which date is meant. */
const tellsWhatHappened = ({ senses }: Entry): boolean =>
  senses.has('deleted') || senses.has('received') || senses.has('sent') || senses.has('lost');

function cutRuns(tokens: readonly Token[], lexicon: Lexicon, times: readonly Stretch[]): readonly Token[] {
  if (!tokens.some(isRun)) return tokens;
  return tokens.flatMap((token) => (isRun(token) ? cutRun(token, lexicon, times) : [token]));
}

const isRun = (token: Token): boolean => token.kind === 'run';

/** Both lists are in the order of the text. */
function placeInTimes(parts: readonly Token[], times: readonly Stretch[]): readonly number[] {
  let next = 0;
  return parts.map((part) => {
    while ((times[next]?.to ?? Infinity) <= part.from) next++;
    const time = times[next];
    return time !== undefined && time.from < part.to ? next : -1;
  });
}

function phraseAt(
  parts: readonly Token[],
  at: number,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  timeOf: TimeOf,
): Phrase | undefined {
  const first = parts[at];
  const second = parts[at + 1];
  if (!first || !second || first.kind === 'quoted' || second.kind === 'quoted') return undefined;
  if (!isFree(timeOf, at + 1)) return undefined;
  for (const phrase of phrases.get(second.key) ?? []) {
    if (matches(phrase, parts, at, timeOf)) return phrase;
  }
  return undefined;
}

function matches(phrase: Phrase, parts: readonly Token[], at: number, timeOf: TimeOf): boolean {
  for (let i = 1; i < phrase.rest.length; i++) {
    const word = phrase.rest[i] ?? '';
    const typed = parts[at + 1 + i]?.key ?? '';
    if ((typed !== word && !isSlipOf(typed, word)) || !isFree(timeOf, at + 1 + i)) return false;
  }
  return true;
}
