import { type Token } from './token';

/** Elided articles, pronouns and prepositions of French and Italian, with their apostrophe. */
const ELIDED = new Set(
  "l' d' j' n' m' t' s' c' qu' un' dell' all' dall' nell' sull' quell' lorsqu' jusqu' puisqu' quest' dov' com' cos'".split(
    ' ',
  ),
);

/** English words whose 's is a verb, not a possessor. */
const CONTRACTED = new Set(
  "it's what's where's who's that's there's here's how's let's he's she's when's".split(' '),
);

/**
 * Pushes a word, cut where an apostrophe joins two words: "l'email" is "l'" and "email", "Anna's" is "Anna" and "'s".
 * English contractions ("can't", "it's") stay whole: the lexicon knows them.
 */
export function splitApostrophes(word: Token, into: Token[]): void {
  const at = word.key.indexOf("'");
  if (at < 0 || word.key.length !== word.text.length || CONTRACTED.has(word.key)) {
    into.push(word);
    return;
  }
  const head = word.key.slice(0, at + 1);
  if (ELIDED.has(head) && word.key !== "aujourd'hui") cut(word, at + 1, into);
  else if (word.key.endsWith("'s")) cut(word, word.key.length - 2, into);
  else into.push(word);
}

function cut(word: Token, at: number, into: Token[]): void {
  const { kind, text, key, from, to } = word;
  into.push({ kind, text: text.slice(0, at), key: key.slice(0, at), from, to: from + at });
  into.push({ kind, text: text.slice(at), key: key.slice(at), from: from + at, to });
}
