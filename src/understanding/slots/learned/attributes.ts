import { isUnspaced, LANGUAGES } from '../../../domain/language';
import { isGivenName } from '../../lexicon/given-names';
import { isAlsoCompany, isAlsoName } from '../../lexicon/names-and-words';
import { SENSE_INDEX, SENSES } from '../../lexicon/senses';
import { type Sentence } from '../../sentence';
import { type Slots } from '..';
import { type TokenKind } from '../../text/token';
import { capitalised, isCode, isMark, type Word } from '../../text/word';
import { SLOTS, TAGS } from './tags';

const KINDS: readonly TokenKind[] = ['word', 'number', 'address', 'domain', 'quoted', 'run', 'mark'];
const MARKS = [',', '.', ':', '-', '(', ')', '?', '!', ';', '/', '、', '。', '，'] as const;
/** What a word looks like, and where it stands. */
const LOOKS = [
  'unknown',
  'capital',
  'capitals',
  'figure',
  'latin',
  'code',
  'givenName',
  'alsoName',
  'alsoCompany',
  'short',
  'inTime',
  'inPlace',
  'opening',
  'second',
  'last',
  'outside',
] as const;
/** Of the whole sentence. */
const WHOLE = ['mail', 'sender', 'topic', 'capitals'] as const;

/** What may be seen of a word, by its number: its senses, what it looks like, and what the rules made of it. */
export const ATTRIBUTES: readonly string[] = [
  ...SENSES,
  ...KINDS.map((kind) => `kind:${kind}`),
  ...MARKS.map((mark) => `mark:${mark}`),
  ...LOOKS.map((look) => `looks:${look}`),
  ...WHOLE.map((fact) => `whole:${fact}`),
  ...LANGUAGES.map((language) => `lang:${language}`),
  ...TAGS.map((tag) => `rules:${tag}`),
];

const NUMBERS: ReadonlyMap<string, number> = new Map(ATTRIBUTES.map((name, n) => [name, n]));

/** The number of an attribute; undefined of one that is no more. */
export const attributeOf = (name: string): number | undefined => NUMBERS.get(name);

const numbered = <T extends string>(group: string, names: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(names.map((name) => [name, NUMBERS.get(`${group}:${name}`) ?? 0])) as Record<T, number>;

const KIND = numbered('kind', KINDS);
const MARK: Readonly<Record<string, number>> = numbered('mark', MARKS);
const LOOK = numbered('looks', LOOKS);
const FACT = numbered('whole', WHOLE);
const LANG = numbered('lang', LANGUAGES);
const BY_RULES = TAGS.map((tag) => NUMBERS.get(`rules:${tag}`) ?? 0);

/** What lies before the first word and behind the last one. */
export const OUTSIDE: readonly number[] = [LOOK.outside];

/** Where mail is said to lie or to have lain. */
export type Place = Pick<Slots, 'folder' | 'mailbox'>;

/**
 * The attributes of each word.
 *
 * @param tags what the rules made of the words
 */
export function attributesOf(
  { words, language }: Sentence,
  { folder = '', mailbox = '' }: Place,
  tags: Uint8Array,
): readonly (readonly number[])[] {
  const unspaced = isUnspaced(language);
  return words.map((word, i) => {
    const seen = seenOf(word);
    seen.push(BY_RULES[tags[i] ?? 0] ?? 0);
    if (word.time >= 0) return seen;
    if (folder.includes(word.text) || mailbox.includes(word.text)) seen.push(LOOK.inPlace);
    if (i === 0 || isMark(words[i - 1], '.', '!', '?', ':')) seen.push(LOOK.opening);
    if (i === 1) seen.push(LOOK.second);
    if (i === words.length - 1) seen.push(LOOK.last);
    if (unspaced && LATIN.test(word.text)) seen.push(LOOK.latin);
    return seen;
  });
}

const LATIN = /^[a-z]/i;

function seenOf(word: Word): number[] {
  if (word.time >= 0) return [LOOK.inTime];
  const seen = word.entry.list.map((sense) => SENSE_INDEX.get(sense) ?? 0);
  seen.push(KIND[word.kind]);
  if (word.kind === 'mark') {
    const mark = MARK[word.key];
    return mark === undefined ? seen : [...seen, mark];
  }
  if (word.entry.list.length === 0) seen.push(LOOK.unknown);
  if (capitalised(word)) seen.push(LOOK.capital);
  if (CAPITALS.test(word.text)) seen.push(LOOK.capitals);
  if (FIGURE.test(word.text)) seen.push(LOOK.figure);
  if (isCode(word)) seen.push(LOOK.code);
  if (isGivenName(word.key)) seen.push(LOOK.givenName);
  if (isAlsoName(word.key)) seen.push(LOOK.alsoName);
  if (isAlsoCompany(word.key)) seen.push(LOOK.alsoCompany);
  if (word.key.length <= SHORT) seen.push(LOOK.short);
  return seen;
}

const CAPITALS = /^\p{Lu}{2,}$/u;
const FIGURE = /\d/;
const SHORT = 2;

/** What is the same for all words of a sentence. */
export function wholeOf({ language, shown, words }: Sentence, tags: Uint8Array): readonly number[] {
  const whole: number[] = [];
  if (shown.has('mail')) whole.push(FACT.mail);
  if (tags.includes(SLOTS.from)) whole.push(FACT.sender);
  if (tags.includes(SLOTS.words)) whole.push(FACT.topic);
  if (words.some((word, i) => i > 0 && word.time < 0 && capitalised(word))) whole.push(FACT.capitals);
  whole.push(LANG[language]);
  return whole;
}
