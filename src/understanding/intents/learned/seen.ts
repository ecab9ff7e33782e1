import { isUnspaced } from '../../../domain/language';
import { type Sentence } from '../../sentence';
import { type Slots } from '../../slots';
import { foldText } from '../../text/fold';
import { type BitSet } from '../cues';
import { type Verdict } from '../score';
import { wishWords } from './wish-words';

/** What the learned weights see of a sentence. */
export interface Seen {
  readonly cues: BitSet;
  /** The words that speak of the wish, folded. */
  readonly words: readonly string[];
  /** All words in a row, folded; a time is one word. */
  readonly row: readonly string[];
  /** Writing without blanks, folded; empty in other languages. */
  readonly unspaced: string;
  /** What the rules make of it. */
  readonly verdict: Pick<Verdict, 'intent' | 'sums'>;
  readonly context: Sentence['context'];
}

export function seenOf(sentence: Sentence, slots: Slots, cues: BitSet, verdict: Seen['verdict']): Seen {
  const { language, words, text, context } = sentence;
  return {
    cues,
    words: wishWords(sentence, slots),
    row: words.map(({ time, key }) => (time < 0 ? key : TIME)),
    unspaced: isUnspaced(language) ? foldText(text) : '',
    verdict,
    context,
  };
}

/** No word has this key. */
const TIME = '<time>';
