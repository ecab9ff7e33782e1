import { setOf } from '../../lexicon/sense-set';
import { is, isMark, isOneOf, type Word } from '../../text/word';
import { isProper, nameable, only } from './nameable';

const ENDINGS = setOf(['role', 'employee', 'honorific']);

/** "supplier Fabrikam", "landlord Mr. Brown": what stands before the name proper; a role alone stays, and "uncle Bob". */
export function withoutRole(words: readonly Word[], at: number): number {
  let start = at;
  while (is(words[start], 'role', 'honorific', 'employee')) {
    if (is(words[start], 'styled')) break;
    const next = behindTitle(words, start);
    if (
      !(nameable(words[next]) || isTitled(words, next)) ||
      (isOneOf(words[next], ENDINGS) &&
        !isOneOf(words[next + 1], ENDINGS) &&
        !nameable(words[next + 1]) &&
        !isMark(words[next + 1], '.'))
    )
      break;
    start = next;
  }
  return start;
}

/** Behind "Frau", "Dr.", "Sig.ra", "Prof.ssa". */
function behindTitle(words: readonly Word[], at: number): number {
  if (!isMark(words[at + 1], '.')) return at + 1;
  const ending = TITLE_ENDINGS.has(words[at + 2]?.key ?? '') && words[at + 1]?.to === words[at + 2]?.from;
  return ending ? at + 3 : at + 2;
}

const TITLE_ENDINGS: ReadonlySet<string> = new Set(['ra', 'na', 'ssa']);

/** "Dr. Weiß", "Frau Lange": behind a form of address a word with a capital is a name, whatever else it means. */
export function isTitled(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const title = isMark(words[at - 1], '.') ? words[at - 2] : words[at - 1];
  const proper = word?.kind === 'word' && word.time < 0 && /^\p{Lu}\p{Ll}/u.test(word.text);
  return proper && (is(title, 'honorific') || (is(title, 'role') && isOfTwo(words, at)));
}

/** "transportadora Rápido Sul": behind a role two capitals are a name, of which one may be any word. */
const isOfTwo = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined &&
  only(words[at], ANY_WORD) &&
  isProper(words, at + 1) &&
  words[at + 1]?.entry.senses.size === 0;

/** What a company may call itself: "Rápido", "Quick"; "About" and "Urgent" begin a subject. */
const ANY_WORD = setOf(['filler', 'quality', 'verb']);
