import { lexiconOf } from '../lexicon/lexicons';
import { setOf } from '../lexicon/sense-set';
import { type Sentence, shows } from '../sentence';
import { type Slots } from '../slots';
import { foldedWords } from '../text/fold';
import { tokenise } from '../text/tokenise';
import { is, isOneOf } from '../text/word';
import { readWords } from '../text/words';
import { type BitSet, cueIndex } from './cues';

/** The senses of words that speak of the wish, where some may speak of a mail instead. */
export function addTelling(present: BitSet, sentence: Sentence, slots: Slots): void {
  const names = [
    ...slots.people.from,
    ...(slots.object ? [] : [...slots.topics.subject, ...slots.topics.words]),
  ];
  const sends = slots.people.from.length > 0 && shows(sentence, 'sent', 'received');
  const mailed = sends || shows(sentence, 'mail');
  const quoted = foldedWords(names);
  for (const word of sentence.words) {
    // "From the bank" and "about the deposit" ask for no money: what a mail is from or about says nothing of the wish.
    const named = isOneOf(word, mailed ? SAID_OF_MAIL : SAID_OF_ANY) && quoted.has(word.key);
    // "The slides Jill sent me": what somebody sent was a mail's, of whatever trade it is.
    if (word.time < 0 && !named && !(sends && is(word, 'digital'))) present.addAll(word.entry.set.bits);
  }
}

/** "It isn't in 'Recover deleted items' either", "what does 'expires in 23 days' mean": what a screen says is quoted. */
export function addQuoted(present: BitSet, { words, language }: Sentence): void {
  for (const { kind, text } of words) {
    if (kind !== 'quoted') continue;
    for (const { entry } of readWords(text, tokenise(text), lexiconOf(language), []))
      for (const sense of SAID_ON_SCREEN) if (entry.senses.has(sense)) present.add(cueIndex(sense));
  }
}

const SAID_ON_SCREEN = ['recoverable', 'expires'] as const;

/** What says nothing of the wish where a mail is from it or about it: "about the deposit", "the grant application". */
const SAID_OF_ANY = setOf(['money', 'forward']);
const SAID_OF_MAIL = setOf(['money', 'forward', 'foreign', 'request', 'approve', 'reject', 'health']);
