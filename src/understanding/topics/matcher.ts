import { type Language } from '../../domain/language';
import { entries } from '../lexicon/vocabulary';
import { fold } from '../text/fold';
import { TOPIC_CUES, type TopicCue, UNSPACED } from './cues';
import { TOPIC_VOCABULARIES } from './languages';

/** Finds the cues of one language in a folded text. */
export interface TopicMatcher {
  cuesIn(folded: string): ReadonlySet<TopicCue>;
}

const matchers = new Map<Language, TopicMatcher>();

export function topicMatcherOf(language: Language): TopicMatcher {
  const known = matchers.get(language);
  if (known) return known;
  const made = compile(language);
  matchers.set(language, made);
  return made;
}

/** Words that stand in many sentences of any kind. */
const EVERYDAY: ReadonlySet<TopicCue> = new Set<TopicCue>([
  ...(['asks', 'how', 'goes', 'mine', 'duty', 'colleague'] as const),
  ...(['placed', 'recovery', 'backup', 'when', 'gone', 'wanted'] as const),
]);

/** Words that every topic but the small ones needs one of: most sentences hold none, and cost one look. */
const TELLING: readonly TopicCue[] = TOPIC_CUES.filter((cue) => !EVERYDAY.has(cue));

function compile(language: Language): TopicMatcher {
  const words = TOPIC_VOCABULARIES[language];
  const telling = patternOf(
    [...TELLING, 'when' as const].map((cue) => words[cue]),
    language,
  );
  let patterns: readonly (readonly [TopicCue, RegExp])[] | undefined;
  return {
    cuesIn(folded) {
      if (!telling.test(folded)) return NONE;
      patterns ??= TOPIC_CUES.map((cue) => [cue, patternOf([words[cue]], language)]);
      return new Set(patterns.flatMap(([cue, pattern]) => (pattern.test(folded) ? [cue] : [])));
    },
  };
}

const NONE: ReadonlySet<TopicCue> = new Set();

function patternOf(lists: readonly string[], language: Language): RegExp {
  const all = lists.flatMap(entries);
  const open = all.filter(isOpen).map((entry) => sourceOf(entry.slice(0, -1)));
  const closed = all.filter((entry) => !isOpen(entry)).map(sourceOf);
  if (UNSPACED.has(language)) return new RegExp([...closed, ...open].join('|'), 'u');
  // Plain alternatives without a tail, those with blanks last: the engine then tries them by their first letter.
  const words = [...closed].sort((a, b) => Number(a.includes('\\s')) - Number(b.includes('\\s')));
  const whole = words.length === 0 ? [] : [`(?:${words.join('|')})(?![\\p{L}\\p{N}])`];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...whole, ...open].join('|')})`, 'u');
}

const isOpen = (entry: string): boolean => entry.endsWith('*');

const sourceOf = (text: string): string =>
  fold(text)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+');
