import { isUnspaced } from '../../domain/language';
import { ORDINARY, type Sense } from '../lexicon/senses';
import { type Sentence, shows } from '../sentence';
import { capitalised, is, isMark, isPlainNoun, type Word } from '../text/word';
import { joinedText } from './joined-text';
import { topicsBeforeMail } from './topic/unspaced';

/** Known words that may still say what a mail is about when they stand before it: "the meeting mail", "bank mails". */
const TELLING: ReadonlySet<Sense> = new Set([
  'role',
  'foreign',
  'digital',
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

/** Words that stand before another noun of a compound, and alone say nothing of a mail: "the server migration mail". */
const COMPOUNDING: ReadonlySet<Sense> = new Set([
  ...TELLING,
  'styled',
  'service',
  'place',
  'platform',
  'account',
  'backup',
  'discovery',
  'status',
  'preserve',
  'hold',
]);

/** Languages that put the modifier before the noun. */
const PRENOMINAL: ReadonlySet<string> = new Set(['en', 'de', 'nl']);

const LONGEST = 4;

/** What the modifier stands before: "the Northwind mails", "the Northwind stuff", "the invoice PDF". */
const HEADS: readonly Sense[] = ['mail', 'stuff', 'fileType', 'event', 'contact'];

/** "the hotel booking mail", "customer mails": the noun before a mail noun says what the mail is about. */
export function readModifiers(sentence: Sentence): readonly string[] {
  const { words } = sentence;
  if (isUnspaced(sentence.language)) return topicsBeforeMail(words);
  if (!PRENOMINAL.has(sentence.language) || !shows(sentence, ...HEADS)) return [];
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (
      !is(words[i], ...HEADS) ||
      is(words[i + 1], 'folder', 'mailbox', 'folderName', 'service', 'possessive')
    )
      continue;
    const start = modifierStart(words, i);
    // "my calendar appointment": where it stands.
    if (start === i - 1 && is(words[start], 'event') && is(words[i], 'event')) continue;
    // "the team calendar": whose, and none of its entries.
    if (CALENDAR.test(words[i]?.key ?? '') && is(words[i - 1], 'role', 'employee')) continue;
    if (start < i && opensNounPhrase(sentence, start)) found.push(joinedText(words, start, i));
    else if (start === i) found.push(...compound(words[i]));
  }
  return found;
}

const CALENDAR = /^(?:[ck]alend[ae]r|agenda)s?$/;

function modifierStart(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && telling(words, start - 1, start < end)) start--;
  return start;
}

function telling(words: readonly Word[], at: number, compound: boolean): boolean {
  const word = words[at];
  // "the PO 4711 mail".
  if (word?.kind === 'number' && word.time < 0) return !compound && wordIsUnknown(words[at - 1]);
  if (!word || word.time >= 0 || word.kind !== 'word' || word.entry.guessed) return false;
  if (/(?:ed|ly)$/.test(word.text) || (is(word, 'export') && word.text.includes(' '))) return false;
  // "the shipment tracking mails": behind a noun it is part of the compound.
  if (
    word.text.endsWith('ing') &&
    !is(words[at - 1], 'article', 'my', 'all') &&
    !wordIsUnknown(words[at - 1]) &&
    !is(words[at - 1], 'role')
  )
    return false;
  if (is(word, 'organise', 'show') && at > 0 && wordIsUnknown(words[at - 1])) return true;
  const senses = compound ? COMPOUNDING : TELLING;
  return [...word.entry.senses].every((sense) => senses.has(sense));
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
  if (before === undefined)
    return first !== undefined && (shown.has('deleted') || shown.has('lost') || shown.has('fromWord'));
  return (
    isMark(before, ':') ||
    is(
      before,
      'article',
      'my',
      'possessive',
      'all',
      'quality',
      'deleted',
      'lost',
      'restore',
      'cardinal',
      'find',
      'unread',
      'important',
    )
  );
}
