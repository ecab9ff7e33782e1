import { capitalised, is, isMark, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { nameEnd } from './name-end';
import { isHost, nameable } from './nameable';
import { withoutRole } from './titles';

/** Somebody's name or address as written, and the position after it. */
export interface Named {
  readonly text: string;
  readonly next: number;
}

/**
 * Reads a name that starts at `at`: "our supplier Fabrikam" is "Fabrikam", "the hosting people" are "hosting", "the sales
 * team" is "sales team", an address is itself. Undefined where no name stands.
 */
export function readName(words: readonly Word[], at: number): Named | undefined {
  let start = at;
  while (is(words[start], 'article', 'my') && !capitalisedName(words, start)) start++;
  if (start > at && is(words[start], 'quality', 'large') && is(words[start + 1], 'role', 'employee')) start++;
  start = behindCalled(words, behindGroup(words, start));
  if (is(words[start], 'place') && isHost(words[start + 1])) start++;
  if (isMark(words[start], '@', '<')) start++;
  const first = words[start];
  if (first && (first.kind === 'address' || first.kind === 'domain' || first.kind === 'quoted')) {
    return nameable(first) ? { text: first.text, next: start + 1 } : undefined;
  }
  start = withoutRole(words, start);
  const end = nameEnd(words, start);
  if (end === start) return undefined;
  const named = is(words[end - 1], 'group') && end - start > 1 ? end - 1 : end;
  return { text: joinedText(words, start, named), next: end };
}

/** "jemandem namens Orhan", "someone called Priya": the name, not the somebody. */
const behindCalled = (words: readonly Word[], at: number): number =>
  is(words[at], 'pronoun', 'employee', 'role') && is(words[at + 1], 'nameWord') && nameable(words[at + 2])
    ? at + 2
    : at;

/** "the people at Contoso", "die Leute von Contoso", "les gens de Contoso": who they belong to. */
function behindGroup(words: readonly Word[], at: number): number {
  if (!is(words[at], 'group') || !is(words[at + 1], 'fromWord', 'ofWord', 'inWord')) return at;
  let next = at + 2;
  while (is(words[next], 'article', 'my')) next++;
  return nameable(words[next]) ? next : at;
}

/** "An" and "Das" are also names; a capital in mid-sentence decides, before a word that is no noun of ours. */
function capitalisedName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    at > 0 && word !== undefined && capitalised(word) && word.text.length > 3 && !nameable(words[at + 1])
  );
}
