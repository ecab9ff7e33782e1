import { type Sentence, shows } from '../sentence';
import { is, isMark, type Word } from '../text/word';
import { isOfRun, startsLikeName } from './people/looks-named';
import { nameBefore } from './people/name-before';
import { nameable } from './names/nameable';
import { readName } from './names/read-name';

/**
 * Somebody else's or a shared mailbox: "mailbox of jane@contoso.com", "Anna's mailbox", "the sales mailbox", "the account
 * of oliver", "a litigation hold for Tom". One's own ("my mailbox") is none.
 */
export function readMailbox(sentence: Sentence): string | undefined {
  if (!shows(sentence, 'mailbox', 'account', 'hold', 'preserve', 'legal', 'export', 'exportFormat'))
    return undefined;
  const { words } = sentence;
  for (let i = 0; i < words.length; i++) {
    if (!is(words[i], 'mailbox', 'account')) continue;
    const name = before(words, i) ?? after(words, i);
    if (name !== undefined) return name;
  }
  return heldPerson(words) ?? exportedAddress(sentence);
}

/** "a pst of everything in paula@contoso.com": what lies in an address, or belongs to it, is its mailbox. */
function exportedAddress(sentence: Sentence): string | undefined {
  if (!shows(sentence, 'export', 'exportFormat')) return undefined;
  const { words } = sentence;
  return words.find(
    (word, i) =>
      word.kind === 'address' &&
      is(words[i - 1], 'inWord', 'ofWord', 'forWord') &&
      !is(words[i - 1], 'fromWord'),
  )?.text;
}

/** "My colleague anna@contoso.com has left": the address that stands before the leaving is whose mailbox is meant. */
export function readDepartedAddress({ words }: Sentence): string | undefined {
  const leaving = words.findIndex((word) => is(word, 'departed'));
  return words.slice(0, Math.max(0, leaving)).findLast((word) => word.kind === 'address')?.text;
}

function after(words: readonly Word[], i: number): string | undefined {
  let at = i + 1;
  if (is(words[at], 'ofWord', 'fromWord', 'nameWord', 'forWord')) at++;
  else if (!namesDirectly(words, i)) return undefined;
  return person(words, at);
}

/** "mailbox jane@contoso.com", "the shared mailbox sales", but not "my mailbox plz". */
function namesDirectly(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (next?.kind === 'address' || next?.kind === 'quoted') return true;
  return (
    next?.kind === 'word' &&
    next.time < 0 &&
    next.entry.senses.size === 0 &&
    !is(words[i - 1], 'my', 'possessive')
  );
}

function person(words: readonly Word[], from: number): string | undefined {
  let at = from;
  while (is(words[at], 'article', 'my', 'employee', 'role') && nameable(words[at + 1])) at++;
  const named = readName(words, at);
  if (!named) return undefined;
  const general =
    named.next === at + 1 && is(words[at], 'legal', 'health', 'compose', 'organise', 'employee');
  return general ? undefined : named.text;
}

function before(words: readonly Word[], i: number): string | undefined {
  if (is(words[i - 1], 'possessive') || isOfRun(words[i - 1])) return nameBefore(words, i - 1)[0];
  const name = nameBefore(words, i)[0];
  if (is(words[i], 'account') && isSomeAccount(words, i)) return undefined;
  return name !== undefined && !/(?:ed|ly|ing)$/.test(name) && !is(words[i - 1], 'role') ? name : undefined;
}

/** "a btinternet account", "my gmail account": with whom one has it, not whose it is. */
function isSomeAccount(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (nameable(words[at])) at--;
  return is(words[at], 'own') || INDEFINITE.has(words[at]?.key ?? '');
}

const INDEFINITE: ReadonlySet<string> = new Set('a an ein eine einen einem een un una une um uma'.split(' '));

/** Whose mail is to be held, where no mailbox is mentioned: "a hold for Tom", "preserve all mail of Tom Miller". */
function heldPerson(words: readonly Word[]): string | undefined {
  if (!words.some((word, i) => is(word, 'hold', 'preserve') && !isTopic(words, i))) return forbiddenAt(words);
  const address = words.find((word) => word.kind === 'address');
  if (address) return address.text;
  const custodian = custodianIn(words);
  if (custodian !== undefined) return custodian;
  for (let i = 0; i < words.length; i++) {
    if (is(words[i], 'forWord', 'ofWord')) {
      const name = person(words, i + 1);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** "au sujet de la garde de nuit": what mail is about is not to be kept. */
const isTopic = (words: readonly Word[], i: number): boolean =>
  !is(words[i], 'hold') && is(is(words[i - 1], 'article') ? words[i - 2] : words[i - 1], 'aboutWord');

/** "custodian Amara Nwosu": whose mail a case is about. */
function custodianIn(words: readonly Word[]): string | undefined {
  const title = words.findIndex((word) => CUSTODIAN.test(word.key));
  const at = isMark(words[title + 1], ':') ? title + 2 : title + 1;
  return title >= 0 && startsLikeName(words, at) ? person(words, at) : undefined;
}

const CUSTODIAN =
  /^(?:custodians?|verwahrer(?:in)?|depositaires?|custodi[oa]s?|custodiantes?|custod[ei]|bewaarder)$/;

/** "nothing in finance@contoso.com may be deleted until the trial". */
function forbiddenAt(words: readonly Word[]): string | undefined {
  const forbids = words.some((word) => is(word, 'not')) && words.some((word) => is(word, 'legal'));
  return forbids ? words.find((word) => word.kind === 'address')?.text : undefined;
}
