import { setOf } from '../lexicon/sense-set';
import { type Sentence } from '../sentence';
import { is, isMark, isOneOf } from '../text/word';

const COURTESY = setOf(['thanks', 'greeting', 'please', 'filler', 'quality', 'pronoun', 'article']);

/** What a wish shows; "it worked, thanks" shows none. */
export const WANTING = setOf([
  ...([
    'mail',
    'folder',
    'folderName',
    'stuff',
    'deleted',
    'delete',
    'lost',
    'restore',
    'find',
    'show',
  ] as const),
  ...(['where', 'compose', 'organise', 'hold', 'preserve', 'export', 'exportFormat', 'request'] as const),
  ...(['document', 'attachment', 'status', 'retention', 'backup', 'health', 'down', 'departed'] as const),
  ...(['purged', 'recoverable', 'mailbox', 'event', 'contact', 'undo'] as const),
]);

/** So many words before the thanks tell something of their own. */
const FEWEST_BEFORE_THANKS = 4;

/** "I removed a folder, what now. Thanks a lot!": polite, and no answer to what the bot did. */
export function thanksAside({ words }: Sentence): boolean {
  let from = words.length;
  while (from > 0 && (isMark(words[from - 1]) || isOneOf(words[from - 1], COURTESY))) from--;
  while (from < words.length && !is(words[from], 'thanks')) from++;
  const before = words.slice(0, from).filter((word) => !isMark(word) && !is(word, 'greeting', 'please'));
  return (
    from < words.length &&
    isMark(words[from - 1]) &&
    before.length >= FEWEST_BEFORE_THANKS &&
    !before.some((word) => is(word, 'thanks')) &&
    before.some((word) => isOneOf(word, WANTING))
  );
}
