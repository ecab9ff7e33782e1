import { isGivenName } from '../../lexicon/given-names';
import { capitalised, is, isMark, type Word } from '../../text/word';
import { isProper, nameable } from './nameable';
import { type Named, readName } from './read-name';

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

/** Participles that end a German or Dutch clause: "an Anna und den Betriebsrat geschickt". */
const LATE = /^(?:(?:weiter|zu|rund|door|toe|rond)?ge|ver|über|over)/;

/**
 * "message from postmaster, delivery failed for": behind a comma stands what it is about, where several words in lower case go on
 * with a preposition; "Mail von Siemens, Wartungsvertrag im Anhang": of German nouns the capital says nothing.
 */
function isMatter(words: readonly Word[], at: number, { next }: Named): boolean {
  const after = words[next];
  if (
    !is(after, 'forWord', 'inWord', 'attachment', 'lost', 'deleted', 'withWord') ||
    isGivenName(words[at]?.key ?? '')
  )
    return false;
  return next - at > 1 ? !isCapital(words[at]) : is(after, 'inWord') && is(words[next + 1], 'attachment');
}

/** "from DHL, tracking number 12": behind a comma a name is written as the one before it, and has no number. */
function changesKind(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 2], words[at]];
  if (word?.kind === 'quoted') return before?.kind !== 'quoted';
  if (word?.kind !== 'word' || !/^\p{Ll}/u.test(word.text) || before === undefined) return false;
  return before.kind === 'word' ? capitalised(before) : before.kind === 'address' || before.kind === 'domain';
}

/** After "from Anna and" a name goes on only where no new clause begins. */
function continuesList(words: readonly Word[], at: number): boolean {
  const named = readName(words, at);
  if (!named || is(words[at], 'compose', 'organise') || opensClause(words, at)) return false;
  // "Mail von Bosch, Kaufvertrag im Anhang".
  if (isMark(words[at - 1], ',') && is(words[at], 'document', 'paper') && !is(words[at], 'role'))
    return false;
  const after = words[named.next];
  if (
    isMark(words[at - 1], ',') &&
    (changesKind(words, at) || after?.kind === 'number' || isMatter(words, at, named))
  )
    return false;
  if (isMark(words[at - 1], ',') && is(words[named.next - 1], 'document', 'paper')) return false;
  if (/[a-z]ing$/.test(words[at]?.text ?? '')) return false;
  // "era de la gestoría y llevaba las nóminas": a verb of the next clause.
  const last = words[named.next - 1];
  if (is(after, 'article') && !is(after, 'my'))
    return isCapital(last) || isGivenName(last?.key ?? '') || is(last, 'role');
  if (is(after, 'sent') && LATE.test(after?.key ?? '')) return true;
  // "the mail from Anna and Bob is gone": what is lost is the mail, and not Bob.
  if (is(after, 'auxiliary') && isLostBehind(words, named.next)) return true;
  return !is(after, 'auxiliary', 'sent', 'subjectWord', 'pronoun', 'my', 'me') || isMark(words[at - 1], '/');
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && capitalised(word);

/** "and that Bob sent"; "und den Betriebsrat" is an article. */
const opensClause = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'relative') && !(is(words[at], 'article') && LATE_ARTICLES.has(words[at]?.key ?? ''));

const LATE_ARTICLES: ReadonlySet<string> = new Set(['den', 'der', 'die', 'das', 'dem']);

function isLostBehind(words: readonly Word[], at: number): boolean {
  let verb = at;
  while (is(words[verb], 'auxiliary') && verb - at < MOST_AUXILIARIES) verb++;
  return is(words[verb], 'lost', 'deleted') && !is(words[verb + 1], 'article', 'my', 'mail');
}

const MOST_AUXILIARIES = 3;
