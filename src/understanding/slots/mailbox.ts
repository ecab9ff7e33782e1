import { type Sentence } from '../sentence';
import { is, type Word } from '../text/word';
import { nameBefore } from './people';
import { nameable, readName } from './names';

/**
 * Somebody else's or a shared mailbox: "mailbox of jane@contoso.com", "Anna's mailbox", "the sales mailbox", "the account
 * of oliver". One's own ("my mailbox") is none.
 */
export function readMailbox(sentence: Sentence): string | undefined {
  const { words } = sentence;
  for (let i = 0; i < words.length; i++) {
    if (!is(words[i], 'mailbox', 'account')) continue;
    const name = after(words, i) ?? before(words, i);
    if (name !== undefined) return name;
  }
  return undefined;
}

function after(words: readonly Word[], i: number): string | undefined {
  let at = i + 1;
  if (is(words[at], 'ofWord', 'fromWord', 'nameWord', 'forWord')) at++;
  else if (words[at]?.kind !== 'address' && words[at]?.kind !== 'quoted') return undefined;
  while (is(words[at], 'article', 'my', 'employee', 'role') && nameable(words[at + 1])) at++;
  return readName(words, at)?.text;
}

function before(words: readonly Word[], i: number): string | undefined {
  if (is(words[i - 1], 'possessive')) return nameBefore(words, i - 1)[0];
  const name = nameBefore(words, i)[0];
  return name !== undefined && !/(?:ed|ly|ing)$/.test(name) ? name : undefined;
}
