import { ORDINARY, type Sense } from '../lexicon/senses';
import { type Sentence, shows } from '../sentence';
import { capitalised, is, isPlainNoun, type Word } from '../text/word';
import { joinedText } from './names';
import { isOfRun } from './people/looks-named';

/** Known words that may still say what a mail is about when they stand before it: "the meeting mail", "bank mails". */
const TELLING: ReadonlySet<Sense> = new Set([
  'role',
  'foreign',
  'money',
  'legal',
  'event',
  'task',
  'request',
  'retention',
  'health',
  'export',
  ...ORDINARY,
]);

/** Languages that put the modifier before the noun. */
const PRENOMINAL: ReadonlySet<string> = new Set(['en', 'de', 'nl']);

const LONGEST = 4;

/** What the modifier stands before: "the Northwind mails", "the Northwind stuff", "the invoice PDF". */
const HEADS: readonly Sense[] = ['mail', 'stuff', 'fileType'];

/** "the hotel booking mail", "customer mails": the noun before a mail noun says what the mail is about. */
export function readModifiers(sentence: Sentence): readonly string[] {
  const { words } = sentence;
  if (sentence.language === 'zh' || sentence.language === 'ja') return documents(words);
  if (!PRENOMINAL.has(sentence.language) || !shows(sentence, ...HEADS)) return [];
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (
      !is(words[i], ...HEADS) ||
      is(words[i + 1], 'folder', 'mailbox', 'folderName', 'service', 'possessive')
    )
      continue;
    const start = modifierStart(words, i);
    if (start < i && opensNounPhrase(sentence, start)) found.push(joinedText(words, start, i));
    else if (start === i) found.push(...compound(words[i]));
  }
  return found;
}

/** "合同邮件": in writing without blanks only a document is sure to belong to the mail behind it. */
const documents = (words: readonly Word[]): readonly string[] =>
  words.flatMap((word, i) => {
    const next = isOfRun(words[i + 1]) ? words[i + 2] : words[i + 1];
    const said = is(word, 'document') || isEnclosed(words, i);
    return word.kind === 'run' && said && is(next, 'mail') ? [word.text] : [];
  });

/** "财务部发来的报销邮件": an unknown word between whose mail it is and the mail. */
const isEnclosed = (words: readonly Word[], i: number): boolean =>
  words[i]?.entry.senses.size === 0 &&
  (is(words[i - 1], 'fromAfter') || isOfRun(words[i - 1])) &&
  is(words[i + 1], 'mail');

function modifierStart(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && telling(words, start - 1)) start--;
  return start;
}

function telling(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.time >= 0 || word.kind !== 'word' || word.entry.guessed === true) return false;
  if (/(?:ed|ly)$/.test(word.text) || (is(word, 'export') && word.text.includes(' '))) return false;
  if (word.text.endsWith('ing') && !is(words[at - 1], 'article', 'my', 'all')) return false;
  if (is(word, 'organise', 'show') && at > 0 && wordIsUnknown(words[at - 1])) return true;
  return [...word.entry.senses].every((sense) => TELLING.has(sense));
}

const wordIsUnknown = (word: Word | undefined): boolean =>
  word?.kind === 'word' && isPlainNoun(word) && word.time < 0;

/** "Weihnachtsfeier-E-Mail": the first part of a compound written with hyphens. */
function compound(word: Word | undefined): readonly string[] {
  const match = /^(.{3,}?)-(?:e-?)?mails?$/iu.exec(word?.text ?? '');
  return match?.[1] !== undefined && word?.time === -1 ? [match[1]] : [];
}

/** A modifier stands behind an article or the like; behind an unknown verb it would be an object of its own. */
function opensNounPhrase({ words, language, shown }: Sentence, start: number): boolean {
  const before = words[start - 1];
  const first = words[start];
  if (language === 'de' && first !== undefined && !capitalised(first)) return false;
  if (language !== 'en' && first !== undefined && /[^s]s$/.test(first.text) && !is(before, 'article', 'my'))
    return false;
  if (before === undefined) return first !== undefined && (shown.has('deleted') || shown.has('lost'));
  return is(
    before,
    'article',
    'my',
    'all',
    'quality',
    'deleted',
    'lost',
    'restore',
    'cardinal',
    'find',
    'unread',
    'important',
  );
}
