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
  // "Mail von Bosch, Kaufvertrag im Anhang".
  if (isMark(words[at - 1], ',') && is(words[at], 'document', 'paper') && !is(words[at], 'role'))
    return false;
  if (isMark(words[at - 1], ',') && (changesCase(words, at) || words[named.next]?.kind === 'number'))
    return false;
  if (/[a-z]ing$/.test(words[at]?.text ?? '')) return false;
  const after = words[named.next];
  if (is(after, 'article') && !is(after, 'my')) return true;
  return !is(after, 'auxiliary', 'sent', 'subjectWord', 'pronoun', 'my', 'me') || isMark(words[at - 1], '/');
}
