import { ORDINARY } from '../lexicon/senses';
import { capitalised, is, isMark, type Word, isOneOf } from '../text/word';
import { setOf, type SenseSet } from '../lexicon/sense-set';

/** Somebody's name or address as written, and the position after it. */
export interface Named {
  readonly text: string;
  readonly next: number;
}

const LONGEST = 5;

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
  ...ORDINARY,
]);

const LONG_GUESS = 11;

const ENDINGS = setOf(['role', 'employee', 'honorific']);

/** Whether a word has no senses but these. */
export const only = (word: Word, senses: SenseSet): boolean => word.entry.set.isWithin(senses);

/** Whether a word can stand in a name: unknown to the lexicon, or known only as something that also names people. */
export function nameable(word: Word | undefined): boolean {
  if (word === undefined || word.time >= 0) return false;
  switch (word.kind) {
    case 'address':
    case 'domain':
    case 'quoted':
      return true;
    case 'mark':
    case 'number':
      return false;
    case 'word':
    case 'run':
      // A short guess may be a name after all ("Reston"); nobody is called "wiederhertsellen".
      if (word.entry.guessed === true && !is(word, 'mail')) return word.key.length < LONG_GUESS;
      return word.text === 'IT' || only(word, NAMEABLE);
  }
}

/**
 * Reads a name that starts at `at`: "our supplier Fabrikam" is "Fabrikam", "the hosting people" are "hosting", "the sales
 * team" is "sales team", an address is itself. Undefined where no name stands.
 */
export function readName(words: readonly Word[], at: number): Named | undefined {
  let start = at;
  while (is(words[start], 'article', 'my') && !capitalisedName(words, start)) start++;
  start = behindGroup(words, start);
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

/** "the people at Contoso", "die Leute von Contoso", "les gens de Contoso": who they belong to. */
function behindGroup(words: readonly Word[], at: number): number {
  if (!is(words[at], 'group') || !is(words[at + 1], 'fromWord', 'ofWord', 'inWord')) return at;
  let next = at + 2;
  while (is(words[next], 'article', 'my')) next++;
  return nameable(words[next]) ? next : at;
}

/** "the address anna@contoso.com": an address needs no word that says so. */
const isHost = (word: Word | undefined): boolean => word?.kind === 'address' || word?.kind === 'domain';

/** "supplier Fabrikam", "landlord Mr. Brown": what stands before the name proper; a role alone stays. */
function withoutRole(words: readonly Word[], at: number): number {
  let start = at;
  while (is(words[start], 'role', 'honorific', 'employee')) {
    const next = isMark(words[start + 1], '.') ? start + 2 : start + 1;
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

/** "Dr. Weiß", "Frau Lange": behind a form of address a word with a capital is a name, whatever else it means. */
function isTitled(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const title = isMark(words[at - 1], '.') ? words[at - 2] : words[at - 1];
  return word?.kind === 'word' && word.time < 0 && /^\p{Lu}\p{Ll}/u.test(word.text) && is(title, 'honorific');
}

/** "An" and "Das" are also names; a capital in mid-sentence decides, before a word that is no noun of ours. */
function capitalisedName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    at > 0 && word !== undefined && capitalised(word) && word.text.length > 3 && !nameable(words[at + 1])
  );
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de da di do dos von van vom der den del della la le ter zu'.split(' '),
);

/** "Jan de Vries", "Ursula von der Leyen": how many small words stand between two capitalised parts of a name. */
function particles(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  if (!before || !capitalised(before)) return 0;
  let end = at;
  while (end - at < 3 && isParticle(words[end])) end++;
  const next = words[end];
  return end > at && next && capitalised(next) && nameable(next) ? end - at : 0;
}

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && word.time < 0 && PARTICLES.has(word.key);

/** "von IONOS erwischt": behind a capital, an unknown word without one is no part of the name. */
const leavesName = (words: readonly Word[], at: number, start: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  if (at === start || before?.kind !== 'word' || word?.kind !== 'word' || !capitalised(before)) return false;
  return word.entry.senses.size === 0 && /^\p{Ll}/u.test(word.text);
};

/** "my daughter's school": who belongs to somebody; "Anna's invoice" is a thing. */
const ownsPerson = (word: Word | undefined): boolean =>
  word?.kind === 'word' && nameable(word) && !is(word, 'document', 'paper');

function nameEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (
    end - start < LONGEST &&
    (nameable(words[end]) || (end === start && isTitled(words, end))) &&
    !leavesName(words, end, start)
  )
    end++;
  const joiner = words[end];
  if (
    end > start &&
    isMark(joiner, '&', '.') &&
    joiner?.from === words[end - 1]?.to &&
    nameable(words[end + 1])
  ) {
    return nameEnd(words, end + 1);
  }
  if (end > start && is(joiner, 'possessive') && ownsPerson(words[end + 1])) return end + 2;
  const small = end > start ? particles(words, end) : 0;
  if (small > 0) return nameEnd(words, end + small);
  if (end > start && isMark(joiner, '&') && nameable(words[end + 1])) return nameEnd(words, end + 1);
  return end;
}

/**
 * "del banco" may be a sender or a topic: where a preposition is both, a capital or a word for people makes it a sender.
 */
export function namesSender(words: readonly Word[], preposition: number): boolean {
  const word = words[preposition];
  if (!is(word, 'ofWord') || !is(word, 'aboutWeak')) return is(word, 'fromWord');
  let at = preposition + 1;
  while (is(words[at], 'article', 'my')) at++;
  const next = words[at];
  return (
    next !== undefined &&
    (capitalised(next) ||
      is(next, 'role', 'employee', 'honorific') ||
      next.kind === 'address' ||
      next.kind === 'domain')
  );
}

/** The words as typed, with the blanks that stood between them; a Japanese or Chinese form of address is left out. */
export function joinedText(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || (word.kind === 'run' && is(word, 'honorific') && i > from)) continue;
    const before = words[i - 1];
    text += (i > from && before && before.to < word.from ? ' ' : '') + word.text;
  }
  return text;
}

/** Reads names joined by "and", "or" or commas, from `at` on. */
export function readNames(
  words: readonly Word[],
  at: number,
): { readonly names: readonly string[]; readonly next: number } {
  const names: string[] = [];
  let next = at;
  for (;;) {
    const named = readName(words, next);
    if (!named) break;
    names.push(named.text);
    next = named.next;
    const joint = jointLength(words, next);
    if (joint === 0 || !continuesList(words, next + joint)) break;
    next += joint;
  }
  return { names, next };
}

const jointLength = (words: readonly Word[], at: number): number => {
  if (is(words[at], 'and', 'or')) return 1;
  if (isMark(words[at], ',', '、', '/')) return is(words[at + 1], 'and', 'or') ? 2 : 1;
  return 0;
};

/** "from DHL, tracking number 12": behind a comma a name is written as the one before it. */
function changesCase(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 2], words[at]];
  return (
    before?.kind === 'word' && word?.kind === 'word' && capitalised(before) && /^\p{Ll}/u.test(word.text)
  );
}

/** After "from Anna and" a name goes on only where no new clause begins. */
function continuesList(words: readonly Word[], at: number): boolean {
  const named = readName(words, at);
  if (!named || is(words[at], 'compose', 'organise', 'relative')) return false;
  if (isMark(words[at - 1], ',') && changesCase(words, at)) return false;
  if (/[a-z]ing$/.test(words[at]?.text ?? '')) return false;
  const after = words[named.next];
  return !is(after, 'auxiliary', 'sent', 'subjectWord', 'pronoun', 'my', 'me') || isMark(words[at - 1], '/');
}

/** Whether the word at `j` ends "from X". */
export function endsSender(words: readonly Word[], j: number): boolean {
  for (let k = j; k > Math.max(-1, j - 5); k--) {
    if (is(words[k], 'fromWord', 'ofWord', 'byWord')) return k < j;
    if (!nameable(words[k]) && !is(words[k], 'article', 'my', 'and')) return false;
  }
  return false;
}
