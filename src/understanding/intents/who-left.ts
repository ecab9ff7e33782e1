import { nameable } from '../slots/names/nameable';
import { is, isMark, type Word } from '../text/word';

/**
 * "Tom left in September, where are his mails", "get tom@contoso.com back, he left in May": who left is named, left no thing
 * behind, and had what is asked for.
 */
export const hasLeft = (words: readonly Word[], i: number): boolean =>
  (nameable(words[i - 1]) ||
    is(words[i - 1], 'pronoun', 'relative', 'auxiliary', 'employee', 'role', 'manager')) &&
  !is(words[i + 1], 'article', 'my', 'me') &&
  words.some(
    (word, at) =>
      is(word, 'theirs') ||
      (word.kind === 'address' &&
        is(words[i - 1], 'pronoun') &&
        !is(words[at - 1], 'fromWord', 'toWord', 'byWord')),
  );

/** "An employee who is no longer here", "un empleado que ya no está": gone, and nothing that was lost. */
export const isNoLongerThere = (words: readonly Word[], i: number): boolean => {
  const relative = isMark(words[i + 1], ',') ? i + 2 : i + 1;
  const said =
    is(words[relative + 1], 'auxiliary') && !is(words[relative + 1], 'lost') ? relative + 2 : relative + 1;
  return (
    is(words[relative], 'relative') &&
    is(words[said], 'lost') &&
    NO_LONGER.test(words[said]?.text.toLowerCase() ?? '')
  );
};
const NO_LONGER = /no longer|not .*any|nicht mehr|n.est plus|ya no|non c|più|já não|não está mais|niet meer/;
