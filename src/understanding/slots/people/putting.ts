import { type Sentence } from '../../sentence';
import { is, type Word } from '../../text/word';

/** What one does to a mail with a file. */
const ATTACHED: ReadonlySet<string> = new Set(
  'attached enclosed angehangt angehangen beigefugt joint adjunto adjuntado anexou anexado allegato bijgevoegd'.split(
    ' ',
  ),
);

/** What one does to a meeting. */
const ARRANGED: ReadonlySet<string> = new Set(
  (
    'organised organized scheduled arranged created planned angesetzt geplant organisiert organise planifie programme ' +
    'organizo convoco programo organizado programado organizou marcou agendou organizzato fissato programmato georganiseerd ' +
    'gepland ingepland'
  ).split(' '),
);

/** "the PDF that Anouk attached", "the review Claire had set up": whoever puts it there writes the mail. */
export function isPutting({ words, shown }: Sentence, i: number): boolean {
  const word = words[i];
  if (word?.kind !== 'word') return false;
  if (ATTACHED.has(word.key)) return isTold(words, i);
  return shown.has('event') && (ARRANGED.has(word.key) || word.text === 'set up') && isTold(words, i);
}

/** Behind somebody in a relative clause: "that Anouk attached". */
function isTold(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - FARTHEST); at--)
    if (is(words[at], 'relative')) return at < i - 1;
  return false;
}

const FARTHEST = 6;
