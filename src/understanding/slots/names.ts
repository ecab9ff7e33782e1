import { isGivenName } from '../lexicon/given-names';
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
  'styled',
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
      if (word.entry.guessed && !is(word, 'mail')) return word.key.length < LONG_GUESS;
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

/** "the address anna@contoso.com": an address needs no word that says so. */
const isHost = (word: Word | undefined): boolean => word?.kind === 'address' || word?.kind === 'domain';

/** "supplier Fabrikam", "landlord Mr. Brown": what stands before the name proper; a role alone stays, and "uncle Bob". */
function withoutRole(words: readonly Word[], at: number): number {
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
function isTitled(words: readonly Word[], at: number): boolean {
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

/** "An" and "Das" are also names; a capital in mid-sentence decides, before a word that is no noun of ours. */
function capitalisedName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    at > 0 && word !== undefined && capitalised(word) && word.text.length > 3 && !nameable(words[at + 1])
  );
}

/** Articles that belong to a name behind another particle alone: "van den Berg", and not "Thomas den Umzug". */
const ARTICLES: ReadonlySet<string> = new Set(['den', 'der', 'le', 'la']);

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
  const article = end === at + 1 && ARTICLES.has(words[at]?.key ?? '');
  // "Anna von der Buchhaltung": where somebody works is no part of the name.
  const plain = next?.entry.senses.size === 0 || words[at]?.key !== 'von';
  return end > at && !article && next && capitalised(next) && nameable(next) && plain ? end - at : 0;
}

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && word.time < 0 && PARTICLES.has(word.key);

/** Words that are no part of a name with a capital either. */
const NO_PART = setOf([
  'place',
  'service',
  'mail',
  'mailbox',
  'account',
  'folder',
  'folderName',
  'attachment',
  'event',
  'I',
  'my',
  'restore',
  'deleted',
  'relative',
  'auxiliary',
  'please',
  'fromWord',
  'subjectWord',
]);

/** "Consolidated Messenger", "Adventure Works", "Southridge Video": behind a capital a word with a capital goes on. */
function isProperPart(words: readonly Word[], at: number, start: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    at > start &&
    word?.kind === 'word' &&
    word.time < 0 &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    before !== undefined &&
    capitalised(before) &&
    before.to < word.from &&
    (!isOneOf(word, NO_PART) || COMPANY_PART.has(word.key))
  );
}

/** "Amazon Web Services", "Proseware Systems". */
const COMPANY_PART: ReadonlySet<string> = new Set(['service', 'services', 'systems', 'software']);

/** "Fourth Coffee": in mid-sentence, before another capital, a number or an adjective with a capital begins a name. */
function isProperStart(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    at > 0 &&
    word?.kind === 'word' &&
    word.time < 0 &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    is(word, 'ordinal', 'quality') &&
    !isOneOf(word, NO_PART) &&
    isProper(words, at + 1) &&
    next?.entry.senses.size === 0
  );
}

/** English alone writes the noun behind a name in lower case: "the Dutch office". */
const OFFICE: ReadonlySet<string> = new Set(['the', 'our', 'my']);

/** "von IONOS erwischt": behind a capital, an unknown word without one is no part of the name. */
const leavesName = (words: readonly Word[], at: number, start: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  if (at === start || before?.kind !== 'word' || word?.kind !== 'word' || !capitalised(before)) return false;
  // Behind an article the noun goes on; a verb would end otherwise.
  if (OFFICE.has(words[start - 1]?.key ?? '') && !/(?:t|n|d|s)$/u.test(word.key)) return false;
  return word.entry.senses.size === 0 && !capitalised(word);
};

/** "my daughter's school": who belongs to somebody; "Anna's invoice" is a thing. */
const ownsPerson = (word: Word | undefined): boolean =>
  word?.kind === 'word' && nameable(word) && !is(word, 'document', 'paper');

/** "from McDonald's": what belongs to nobody's thing is part of the name. */
const endsInPossessive = (words: readonly Word[], start: number, end: number): boolean =>
  is(words[end], 'possessive') &&
  is(words[start - 1], 'fromWord', 'byWord', 'toWord', 'ofWord', 'withWord') &&
  isProper(words, start) &&
  !opensThing(words[end + 1]);

/** What may belong to somebody: a mail, an invoice, an old phone. */
const opensThing = (word: Word | undefined): boolean =>
  word !== undefined && word.kind !== 'mark' && word.time < 0 && (nameable(word) || isOneOf(word, THINGS));

const THINGS = setOf([
  'mail',
  'document',
  'paper',
  'quality',
  'attachment',
  'fileType',
  'event',
  'contact',
  'one',
  'place',
  'platform',
  'mailbox',
  'account',
  'folder',
  'folderName',
  'foreign',
  'digital',
]);

/** "der Anwalt meines Vermieters", "the school of my son", "le service client d'Adatum": to whom a role belongs. */
function ownerEnd(words: readonly Word[], at: number): number {
  if (!is(words[at - 1], 'role', 'employee')) return at;
  const link = is(words[at], 'ofWord') ? at + 1 : at;
  if (link > at && isTrade(words, link)) return link + 1;
  if (link > at && !is(words[at], 'article') && !is(words[at - 1], 'manager') && isProper(words, link))
    return nameEnd(words, link);
  if (!is(words[link], 'own') || (link === at && !GENITIVE.test(words[link]?.key ?? ''))) return at;
  return nameable(words[link + 1]) ? nameEnd(words, link + 1) : at;
}

/** "departamento de ventas", "agence de voyages", "head of marketing": a bare noun says which of them it is. */
const isTrade = (words: readonly Word[], at: number): boolean => {
  const [link, noun] = [words[at - 1], words[at]];
  return (
    !is(link, 'article', 'aboutWord') &&
    (!is(link, 'fromWord') || link?.key.startsWith('d') === true) &&
    noun?.kind === 'word' &&
    noun.time < 0 &&
    (noun.entry.senses.size === 0 || is(noun, 'role')) &&
    /^\p{Ll}/u.test(noun.text) &&
    !isGivenName(noun.key)
  );
};

/** "meines", "unserer": a German possessive in the genitive stands without a preposition. */
const GENITIVE = /^(?:mein|unser)e[rs]$/;

/** Written as a name, and none of the words that are written so for another reason. */
const isProper = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word?.kind === 'word' && capitalised(word) && nameable(word);
};

function nameEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (
    end - start < LONGEST &&
    (nameable(words[end]) ||
      (end === start && isTitled(words, end)) ||
      isProperPart(words, end, start) ||
      (end === start && isProperStart(words, end))) &&
    !leavesName(words, end, start)
  )
    end++;
  const joiner = words[end];
  if (
    end > start &&
    isMark(joiner, '&', '.') &&
    joiner?.from === words[end - 1]?.to &&
    joiner?.to === words[end + 1]?.from &&
    nameable(words[end + 1])
  ) {
    return nameEnd(words, end + 1);
  }
  if (end > start && is(joiner, 'possessive') && ownsPerson(words[end + 1])) return end + 2;
  if (end > start && endsInPossessive(words, start, end)) return end + 1;
  const owner = end > start ? ownerEnd(words, end) : end;
  if (owner > end) return owner;
  const small = end > start ? particles(words, end) : 0;
  if (small > 0) return nameEnd(words, end + small);
  if (end > start && isMark(joiner, '&') && nameable(words[end + 1])) return nameEnd(words, end + 1);
  return end;
}

/** "mensaje de la guardería sobre los horarios": before what it is about stands who wrote it. */
const MATTERS = setOf(['aboutWord', 'subjectWord']);

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
      isOneOf(words[readName(words, at)?.next ?? -1], MATTERS) ||
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
    const called = names.length === 1 ? appositionTo(words, named, next) : undefined;
    if (called) {
      names[0] = called.text;
      next = called.next;
      break;
    }
    const joint = jointLength(words, next);
    if (joint === 0 || !continuesList(words, next + joint)) break;
    next += joint;
  }
  return { names, next };
}

/** "our biggest client, Wide World Importers, was", "the surveyor (geoff)": a name set apart says who the role is. */
function appositionTo(words: readonly Word[], { text }: Named, at: number): Named | undefined {
  if (
    is(words[at - 1], 'role') &&
    isMark(words[at], '(') &&
    isMark(words[at + 2], ')') &&
    nameable(words[at + 1])
  )
    return { text: words[at + 1]?.text ?? text, next: at + 3 };
  if (text.includes(' ') || !is(words[at - 1], 'role') || !isMark(words[at], ',') || !isProper(words, at + 1))
    return undefined;
  const named = readName(words, at + 1);
  const after = named && words[named.next];
  return named && (after === undefined || isMark(after)) && !is(words[named.next + 1], 'and', 'or')
    ? named
    : undefined;
}

const jointLength = (words: readonly Word[], at: number): number => {
  if (is(words[at], 'and', 'or')) return 1;
  if (isMark(words[at], ',', '、', '/')) return is(words[at + 1], 'and', 'or') ? 2 : 1;
  return 0;
};

/** "from DHL, tracking number 12": behind a comma a name is written as the one before it, and has no number. */
function changesCase(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 2], words[at]];
  if (word?.kind !== 'word' || !/^\p{Ll}/u.test(word.text) || before === undefined) return false;
  return before.kind === 'word' ? capitalised(before) : before.kind === 'address' || before.kind === 'domain';
}

/** After "from Anna and" a name goes on only where no new clause begins. */
function continuesList(words: readonly Word[], at: number): boolean {
  const named = readName(words, at);
  if (!named || is(words[at], 'compose', 'organise', 'relative')) return false;
  if (isMark(words[at - 1], ',') && (changesCase(words, at) || words[named.next]?.kind === 'number'))
    return false;
  if (/[a-z]ing$/.test(words[at]?.text ?? '')) return false;
  const after = words[named.next];
  if (is(after, 'article') && !is(after, 'my')) return true;
  return !is(after, 'auxiliary', 'sent', 'subjectWord', 'pronoun', 'my', 'me') || isMark(words[at - 1], '/');
}

/** Whether the word at `j` ends "from X". */
export function endsSender(words: readonly Word[], j: number): boolean {
  for (let k = j; k > Math.max(-1, j - 5); k--) {
    if (is(words[k], 'fromWord', 'ofWord', 'byWord')) return k < j;
    const titled = isMark(words[k], '.') && is(words[k - 1], 'honorific');
    if (!titled && !nameable(words[k]) && !is(words[k], 'article', 'my', 'and', 'possessive')) return false;
  }
  return false;
}
