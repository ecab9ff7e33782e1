import { is, type Word } from '../text/word';

/** Of what a verb of deleting or losing has for its object: "the app", "my WhatsApp chat", not "on my phone". */
export function isOtherThing(words: readonly Word[], i: number): boolean {
  if (
    !is(words[i], 'place', 'elsewhere') ||
    is(words[i], 'mail', 'attachment') ||
    !is(words[i - 1], 'article', 'my')
  )
    return false;
  const behind = words[i + 1];
  return (
    !relates(words[i - 2]) &&
    !(is(words[i - 2], 'verb', 'organise') && !is(words[i - 2], 'deleted', 'lost', 'delete')) &&
    !relates(words[i - 1]) &&
    !is(behind, 'mail', 'mailbox', 'folder', 'sent', 'possessive', 'account') &&
    words.some((word) => is(word, 'deleted', 'lost'))
  );
}

/** A word that ties the next phrase to what stands before: "on my phone" says where, and is no object. */
function relates(word: Word | undefined): boolean {
  return is(
    word,
    'fromWord',
    'inWord',
    'intoWord',
    'toWord',
    'withWord',
    'ofWord',
    'byWord',
    'forWord',
    'aboutWeak',
    'aboutWord',
  );
}
