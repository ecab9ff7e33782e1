import { capitalised, is, isMark, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { nameEnd } from './name-end';
import { isHost, nameable } from './nameable';
import { isPeriod } from './periods';
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
  if (isPeriod(words[start])) return undefined;
  start = behindDomain(words, behindCalled(words, behindGroup(words, start)));
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
  const somebody = SOMEBODY.has(words[at]?.key ?? '');
  if (!is(words[at], 'group') && !somebody) return behindPost(words, at);
  if (!is(words[at + 1], 'fromWord', 'ofWord', 'inWord') && !AT.has(words[at + 1]?.key ?? '')) return at;
  let next = at + 2;
  while (is(words[next], 'article', 'my', 'inWord')) next++;
  return nameable(words[next]) && (!somebody || isCompany(words[next])) ? next : at;
}

const SOMEBODY: ReadonlySet<string> = new Set(
  "someone somebody jemand jemandem jemanden quelqu'un alguien alguem qualcuno iemand".split(' '),
);

/** "that recruiter at Hays", "mein Kontakt bei Siemens": somebody's post is at a company, which is the name to look for. */
function behindPost(words: readonly Word[], at: number): number {
  if (!is(words[at], 'role', 'employee', 'contact') || !AT.has(words[at + 1]?.key ?? '')) return at;
  return isCompany(words[at + 2]) ? at + 2 : at;
}

const AT: ReadonlySet<string> = new Set(['at', 'bei', 'beim', 'chez', 'presso', 'bij']);

const isCompany = (word: Word | undefined): boolean =>
  word !== undefined && nameable(word) && (isHost(word) || capitalised(word));

/** "domain contoso.com", "my old employer's domain contoso.com". */
function behindDomain(words: readonly Word[], at: number): number {
  for (let next = at; next < at + FARTHEST_DOMAIN; next++) {
    if (DOMAIN.has(words[next]?.key ?? '') && isHost(words[next + 1])) return next + 1;
    if (!nameable(words[next]) && !is(words[next], 'possessive', 'quality')) return at;
  }
  return at;
}

const FARTHEST_DOMAIN = 5;

const DOMAIN: ReadonlySet<string> = new Set(['domain', 'domane', 'domaine', 'dominio', 'domein']);

/** "An" and "Das" are also names; a capital in mid-sentence decides, before a word that is no noun of ours. */
function capitalisedName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    at > 0 && word !== undefined && capitalised(word) && word.text.length > 3 && !nameable(words[at + 1])
  );
}
