import { isUnspaced, type Language, LANGUAGES } from '../../../domain/language';
import { type Entry, UNKNOWN } from '../../lexicon/entry';
import { isGivenName } from '../../lexicon/given-names';
import { isAlsoCompany, isAlsoName } from '../../lexicon/names-and-words';
import { SENSE_INDEX, SENSES } from '../../lexicon/senses';
import { type Sentence } from '../../sentence';
import { type Slots } from '..';
import { Memory } from '../../text/memory';
import { type TokenKind } from '../../text/token';
import { capitalised, hasFormOfCode, isMark, type Word } from '../../text/word';
import { type Appearance, appearanceOf } from './appearance';
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
type Look = (typeof LOOKS)[number];
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

/** By name, what there is for sure of a group: its attributes' numbers. */
const numbered = <T extends string>(group: string, names: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(names.map((name) => [name, NUMBERS.get(`${group}:${name}`) ?? 0])) as Record<T, number>;

const LOOK = numbered('looks', LOOKS);
const FACT = numbered('whole', WHOLE);
const LANG = numbered('lang', LANGUAGES);
const KIND = Object.values(numbered('kind', KINDS));
const MARK = Object.values(numbered('mark', MARKS));
const BY_RULES = Object.values(numbered('rules', TAGS));

/*
 * What is seen of a word beside its senses fits in one number: its kind and which mark it is (each counted from 1), what the rules
 * made of it, and a bit for each look.
 */
const FOUR_BITS = 15;
const MARK_AT = 4;
const TAG_AT = 8;
const LOOKS_AT = 12;
const BIT = Object.fromEntries(LOOKS.map((look, n) => [look, 1 << (LOOKS_AT + n)])) as Record<Look, number>;

const OF_ITSELF: readonly Look[] = [
  ...(['inTime', 'outside', 'unknown', 'capital', 'capitals', 'figure', 'code'] as const),
  ...(['givenName', 'alsoName', 'alsoCompany', 'short'] as const),
];
const OF_ITS_PLACE: readonly Look[] = ['inPlace', 'opening', 'second', 'last', 'latin'];

/** The attributes in the order in which weights of two of them are learned. */
function listed({ list }: Entry, facts: number): readonly number[] {
  const looks = (some: readonly Look[]): readonly number[] =>
    some.filter((look) => (facts & BIT[look]) !== 0).map((look) => LOOK[look]);
  const [kind, mark] = [facts & FOUR_BITS, (facts >> MARK_AT) & FOUR_BITS];
  const tag = (facts & BIT.outside) === 0 ? (facts >> TAG_AT) & FOUR_BITS : -1;
  return [
    ...list.map((sense) => SENSE_INDEX.get(sense) ?? 0),
    ...(kind > 0 ? [KIND[kind - 1] ?? 0] : []),
    ...(mark > 0 ? [MARK[mark - 1] ?? 0] : []),
    ...looks(OF_ITSELF),
    ...(tag >= 0 ? [BY_RULES[tag] ?? 0] : []),
    ...looks(OF_ITS_PLACE),
  ];
}

/** What lies before the first word and behind the last one. */
export const outside = (): Appearance => appearanceOf(UNKNOWN, BIT.outside, listed);

/** Where mail is said to lie or to have lain. */
export type Place = Pick<Slots, 'folder' | 'mailbox'>;

/**
 * What is seen of each word.
 *
 * @param tags what the rules made of the words
 */
export function appearancesOf(
  { words, language }: Sentence,
  { folder = '', mailbox = '' }: Place,
  tags: Uint8Array,
): readonly Appearance[] {
  const unspaced = isUnspaced(language);
  return words.map((word, i) => {
    const byRules = (tags[i] ?? 0) << TAG_AT;
    if (word.time >= 0) return appearanceOf(UNKNOWN, BIT.inTime | byRules, listed);
    let facts = factsOf(word) | byRules;
    if (folder.includes(word.text) || mailbox.includes(word.text)) facts |= BIT.inPlace;
    if (i === 0 || isMark(words[i - 1], '.', '!', '?', ':')) facts |= BIT.opening;
    if (i === 1) facts |= BIT.second;
    if (i === words.length - 1) facts |= BIT.last;
    if (unspaced && LATIN.test(word.text)) facts |= BIT.latin;
    return appearanceOf(word.entry, facts, listed);
  });
}

const LATIN = /^[a-z]/i;

function factsOf({ kind, key, text, entry }: Word): number {
  const ofKind = KINDS.indexOf(kind) + 1;
  if (kind === 'mark') return ofKind | ((MARKS.indexOf(key as never) + 1) << MARK_AT);
  const unknown = entry.list.length === 0 ? BIT.unknown : 0;
  const typed = typedLooks.of(text) & (kind === 'word' ? ~0 : ~BIT.code);
  return ofKind | unknown | typed | nameLooks.of(key);
}

/** Of a word as typed. */
const typedLooks = new Memory(
  (text) =>
    (capitalised({ text }) ? BIT.capital : 0) |
    (CAPITALS.test(text) ? BIT.capitals : 0) |
    (FIGURE.test(text) ? BIT.figure : 0) |
    (hasFormOfCode(text) ? BIT.code : 0),
);

/** Of a folded word. */
const nameLooks = new Memory(
  (key) =>
    (isGivenName(key) ? BIT.givenName : 0) |
    (isAlsoName(key) ? BIT.alsoName : 0) |
    (isAlsoCompany(key) ? BIT.alsoCompany : 0) |
    (key.length <= SHORT ? BIT.short : 0),
);

const CAPITALS = /^\p{Lu}{2,}$/u;
const FIGURE = /\d/;
const SHORT = 2;

/** What is the same for all words of a sentence: some facts, and its language. */
export function wholeOf({ language, shown, words }: Sentence, tags: Uint8Array): Appearance {
  const facts = [
    shown.has('mail'),
    tags.includes(SLOTS.from),
    tags.includes(SLOTS.words),
    words.some(({ time, text }, i) => i > 0 && time < 0 && (typedLooks.of(text) & BIT.capital) !== 0),
  ];
  const sum = facts.reduce((bits, isSo, n) => bits | (isSo ? 1 << n : 0), 0);
  return appearanceOf(WHOLE_OF[language], sum, listedOfWhole);
}

/** Sentences of a language. */
const WHOLE_OF = Object.fromEntries(LANGUAGES.map((language) => [language, { language }])) as Record<
  Language,
  Pick<Sentence, 'language'>
>;

const listedOfWhole = ({ language }: Pick<Sentence, 'language'>, facts: number): readonly number[] => [
  ...WHOLE.filter((_, n) => (facts & (1 << n)) !== 0).map((fact) => FACT[fact]),
  LANG[language],
];
