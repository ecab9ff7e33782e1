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
  ...(['placed', 'recovery', 'backup', 'when'] as const),
]);

/** Words that every topic but the small ones needs one of: most sentences hold none, and cost one look. */
const TELLING: readonly TopicCue[] = TOPIC_CUES.filter((cue) => !EVERYDAY.has(cue));

function compile(language: Language): TopicMatcher {
  const words = TOPIC_VOCABULARIES[language];
  const patterns = TOPIC_CUES.map((cue) => [cue, patternOf([words[cue]], language)] as const);
  const telling = patternOf(
    [...TELLING, 'when' as const].map((cue) => words[cue]),
    language,
  );
  return {
    cuesIn(folded) {
      if (!telling.test(folded)) return NONE;
      return new Set(patterns.flatMap(([cue, pattern]) => (pattern.test(folded) ? [cue] : [])));
    },
  };
}

const NONE: ReadonlySet<TopicCue> = new Set();

function patternOf(lists: readonly string[], language: Language): RegExp {
  const alternatives = lists.flatMap(entries).map(entryPattern).join('|');
  return UNSPACED.has(language)
    ? new RegExp(`(?:${alternatives})`, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');
}

function entryPattern(entry: string): string {
  const open = entry.endsWith('*');
  const text = fold(open ? entry.slice(0, -1) : entry).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(/ /g, '\\s+') + (open ? '[\\p{L}\\p{N}]*' : '');
}
