import { type SenseSet, setOf } from '../../lexicon/sense-set';
import { ORDINARY } from '../../lexicon/senses';
import { capitalised, is, type Word } from '../../text/word';

/** Known words that may still be (part of) a name: "the sales team", "my bank", "from Mark". */
const NAMEABLE = setOf([
  'role',
  'group',
  'manager',
  'employee',
  'foreign',
  'money',
  'legal',
  'organise',
  'compose',
  'honorific',
  'health',
  'task',
  'styled',
  ...ORDINARY,
]);

const LONG_GUESS = 11;

/** Whether a word has no senses but these. */
export const only = (word: Word, senses: SenseSet): boolean => word.entry.set.isWithin(senses);

/** Whether a word can stand in a name: unknown to the lexicon, or known only as something that also names people. */
export function nameable(word: Word | undefined): boolean {
  if (word === undefined || word.time >= 0) return false;
  switch (word.kind) {
    case 'address':
    case 'domain':
      return true;
    case 'quoted':
      return !is(word, 'folderName', 'recoverable');
    case 'mark':
    case 'number':
      return false;
    case 'word':
    case 'run':
      // A short guess may be a name after all ("Reston"); nobody is called "wiederhertsellen".
      if (word.entry.guessed && !is(word, 'mail')) return word.key.length < LONG_GUESS;
      return word.text === 'IT' || only(word, NAMEABLE);
  }
}

/** Written as a name, and none of the words that are written so for another reason. */
export const isProper = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word?.kind === 'word' && capitalised(word) && nameable(word);
};

/** "the address anna@contoso.com": an address needs no word that says so. */
export const isHost = (word: Word | undefined): boolean =>
  word?.kind === 'address' || word?.kind === 'domain';
