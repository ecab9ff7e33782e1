import { isUnspaced, type Language } from '../../domain/language';
import { entries } from '../lexicon/vocabulary';
import { fold } from '../text/fold';
import { TOPIC_CUES, type TopicCue } from './cues';
import { TOPIC_VOCABULARIES } from './languages';
import { PhraseFinder } from './phrase-finder';
import { oncePerLanguage } from '../once-per-language';

/** Finds the cues of one language in a folded text. */
export interface TopicMatcher {
  cuesIn(folded: string): ReadonlySet<TopicCue>;
}

/** Compiled at its first use. */
export const topicMatcherOf = oncePerLanguage((language) => compile(language));

/** Words that stand in many sentences of any kind: every topic needs another one beside them. */
const EVERYDAY: ReadonlySet<TopicCue> = new Set<TopicCue>([
  ...(['asks', 'how', 'goes', 'mine', 'duty', 'colleague'] as const),
  ...(['placed', 'recovery', 'backup', 'gone', 'wanted'] as const),
]);

const NONE: ReadonlySet<TopicCue> = new Set();

function compile(language: Language): TopicMatcher {
  const finder = new PhraseFinder<TopicCue>(isUnspaced(language));
  for (const cue of TOPIC_CUES) {
    for (const entry of entries(TOPIC_VOCABULARIES[language][cue])) finder.add(fold(entry), cue);
  }
  return {
    cuesIn(folded) {
      const cues = new Set<TopicCue>();
      finder.visit(folded, (cue) => cues.add(cue));
      for (const cue of cues) if (!EVERYDAY.has(cue)) return cues;
      return NONE;
    },
  };
}
