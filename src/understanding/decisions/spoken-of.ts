import { isUnspaced, type Language } from '../../domain/language';
import { entries } from '../lexicon/vocabulary';
import { isGivenName } from '../lexicon/given-names';
import { type Sentence } from '../sentence';
import { fold, foldText } from '../text/fold';
import { capitalised, is, isMark, type Word } from '../text/word';
import { DECISION_WORDS } from './languages';
import { type DecisionWords } from './words';
import { oncePerLanguage } from '../once-per-language';

/**
 * Whether the decision that the word at `verb` names is only spoken of: under a condition, in a question, by or to somebody
 * else, for another day. Only what is decided here and now by whoever writes may be carried out, and what is read wrongly as
 * spoken of costs a second sentence.
 */
export function isSpokenOf(sentence: Sentence, verb: number): boolean {
  const word = sentence.words[verb];
  if (word === undefined) return false;
  const patterns = patternsOf(sentence.language);
  const clause = clauseAround(sentence.words, verb);
  const said = sentenceAround(sentence, word);
  const opens = clause.from === verb;
  return (
    patterns.conditions.test(said.text) ||
    isAsked(said, patterns, opens && isMark(sentence.words[clause.to], ',', '、', '，')) ||
    isHedged(sentence, verb, clause, patterns) ||
    (!opens && patterns.reports.test(said.before))
  );
}

/** The sentence a word stands in, without small talk, and the part of it before the word. */
interface Said {
  readonly text: string;
  readonly before: string;
  readonly isQuestion: boolean;
  readonly orders: boolean;
}

const ENDS = /[.!?;。！？；\n](?!\d)/gu;

const COMMENTS: ReadonlySet<string> = new Set([':', '：', '-', '–', '—']);

/** Up to a colon, a dash or a reason: what follows is a comment. */
function sentenceAround({ text, words, language }: Sentence, word: Word): Said {
  const patterns = patternsOf(language);
  const starts = [...text.slice(0, word.from).matchAll(ENDS)].at(-1);
  const from = starts === undefined ? 0 : starts.index + 1;
  const reason = words.find(
    ({ from: at, key }, i) => at > word.from && (COMMENTS.has(key) || is(words[i], 'because', 'becauseOf')),
  );
  const rest = text.slice(word.to, reason?.from);
  const end = rest.search(ENDS);
  const behind = end < 0 ? rest : rest.slice(0, end);
  const folded = plain(text.slice(from, word.to) + behind, language);
  return {
    text: folded.replace(patterns.polite, ' ').replace(patterns.orders, ' '),
    before: plain(text.slice(from, word.from), language).replace(patterns.polite, ' '),
    isQuestion: end >= 0 && /[?？]/u.test(rest.charAt(end)),
    orders: patterns.ordersOnce.test(folded),
  };
}

/** "Sí" is no "si", and neither is "si" before a comma. */
const plain = (text: string, language: Language): string =>
  foldText(language === 'es' ? text.replace(/(?<!\p{L})(?:sí|si\s*(?=[,.!]|$))/giu, ' ') : text);

/** "Approve 12, ok?": a question behind an order asks for nothing but the order. "可以批准12吗" orders whatever ends it. */
const isAsked = (
  { text, isQuestion, orders }: Said,
  { asks, unspaced }: Patterns,
  ordersFirst: boolean,
): boolean => (!orders && isQuestion && !ordersFirst) || (!(unspaced && orders) && asks.test(text));

interface Clause {
  readonly from: number;
  readonly to: number;
}

const JOINTS: ReadonlySet<string> = new Set('but aber sondern mais sino pero mas ma maar'.split(' '));

const endsClause = (word: Word | undefined): boolean =>
  word === undefined ||
  (isMark(word) && !isMark(word, '#', '-', "'", '"', '(', ')')) ||
  is(word, 'and') ||
  JOINTS.has(word.key);

function clauseAround(words: readonly Word[], at: number): Clause {
  let from = at;
  while (from > 0 && !endsClause(words[from - 1])) from--;
  while (from < at && is(words[from], 'please', 'yes', 'greeting', 'then')) from++;
  let to = at + 1;
  while (to < words.length && !endsClause(words[to])) to++;
  return { from, to };
}

/** Doubt, another day or another person beside the verb. */
function isHedged(
  { words, text, language }: Sentence,
  verb: number,
  clause: Clause,
  patterns: Patterns,
): boolean {
  const first = words[clause.from];
  const last = words[clause.to - 1];
  const word = words[verb];
  if (!first || !last || !word) return false;
  const cleaned = (from: number, to: number): string =>
    plain(text.slice(from, to), language).replace(patterns.polite, ' ').replace(patterns.orders, ' ');
  const whole = cleaned(first.from, last.to);
  const before = patterns.unspaced ? whole : cleaned(first.from, word.from);
  const told = VERB_LAST.has(language) ? whole : before;
  const until = words.slice(clause.from, clause.to).some((one) => is(one, 'until'));
  return (
    patterns.before.test(before) ||
    patterns.past.test(told) ||
    hasAgent(words, clause, language) ||
    isGoverned(words, verb, language) ||
    (!until && patterns.later.test(whole)) ||
    (patterns.unspaced
      ? isTheirs(text, first.from, word, language)
      : isSubject(words, clause.from, verb, language)) ||
    isOfAnother(word, language)
  );
}

/** "Ist abgelehnt worden": how it came about stands behind the verb as well. */
const VERB_LAST: ReadonlySet<Language> = new Set(['de', 'nl']);

/** "Aprobaría", "approverei", "rechazaron": what one would do, or others did. */
const OF_ANOTHER: Readonly<Partial<Record<Language, RegExp>>> = {
  es: /rian?$|riamos$|(?:ar|ier)on$/,
  pt: /riam?$|riamos$|[aei]ram$|ou$/,
  it: /rei$|rebbe(?:ro)?$|remmo$/,
  fr: /rai[st]$|rions$/,
};

const isOfAnother = ({ key }: Word, language: Language): boolean => OF_ANOTHER[language]?.test(key) === true;

/** "Ich überlege, 12 zurückzuziehen": what governs the infinitive is no deed. */
const isGoverned = (words: readonly Word[], verb: number, language: Language): boolean =>
  VERB_LAST.has(language) &&
  (PARTICLES.has(words[verb - 1]?.key ?? '') || INFINITIVE.test(words[verb]?.key ?? ''));

const PARTICLES: ReadonlySet<string> = new Set(['zu', 'te']);
const INFINITIVE = /^(?:ab|an|auf|frei|zuruck)zu\p{L}+en$/u;

/** "Ist ingetrokken door Tom", "von Anna abgelehnt". */
const hasAgent = (words: readonly Word[], { from, to }: Clause, language: Language): boolean =>
  VERB_LAST.has(language) &&
  words.some(({ key }, at) => at >= from && at < to - 1 && AGENTS.has(key) && isNamed(words[at + 1]));

const AGENTS: ReadonlySet<string> = new Set(['von', 'door']);

/** "Anna approved 12", "my boss has rejected 12": somebody else is the subject. "Anna's request 12" is none. */
function isSubject(words: readonly Word[], from: number, verb: number, language: Language): boolean {
  let at = from;
  while (at < verb && is(words[at], 'article', 'my', 'then', 'filler') && !isNamed(words[at])) at++;
  const subject = words[at];
  if (subject === undefined || at >= verb || !isSomebody(words, at)) return false;
  const next = words[at + 1];
  if (at + 1 < verb) return is(next, 'auxiliary', 'filler', 'not', 'verb') || (next?.time ?? -1) >= 0;
  // "Anna approve 12" calls somebody; "Anna approved 12" tells.
  return language !== 'en' || /(?:ed|es|ew|ys)$|^let$/.test(words[verb]?.key ?? '');
}

const isNamed = (word: Word | undefined): boolean => word?.kind === 'word' && isGivenName(word.key);

const isSomebody = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word?.kind !== 'word') return false;
  if (isNamed(word) || is(word, 'role', 'employee', 'manager', 'helpdesk', 'legal')) return true;
  return capitalised(word) && word.entry.senses.size === 0;
};

/** "安娜拒绝了12": what stands before the verb is neither oneself nor the request, and the verb is done. */
function isTheirs(text: string, from: number, verb: Word, language: Language): boolean {
  if (language !== 'zh') return false;
  const subject = text
    .slice(from, verb.from)
    .replace(/[\s\d#号的把将给]|申请|请求|工单|已经|刚刚|刚才|刚|都|也|已/gu, '');
  const isDone =
    verb.text.endsWith('了') || text.charAt(verb.to) === '了' || text.slice(from, verb.from).includes('已');
  return (
    isDone && subject !== '' && !/^(?:我|咱|请|帮|麻烦|可以|能|好|是|那|就|现在|行|没|不)/u.test(subject)
  );
}

interface Patterns {
  /** Written without blanks: a word may stand anywhere. */
  readonly unspaced: boolean;
  readonly polite: RegExp;
  readonly orders: RegExp;
  readonly ordersOnce: RegExp;
  readonly asks: RegExp;
  readonly conditions: RegExp;
  readonly reports: RegExp;
  readonly before: RegExp;
  readonly past: RegExp;
  readonly later: RegExp;
}

const patternsOf = oncePerLanguage((language) => compile(DECISION_WORDS[language], isUnspaced(language)));

function compile(words: DecisionWords, unspaced: boolean): Patterns {
  const anyOf = (...lists: readonly string[]): string => {
    const list = lists.flatMap(entries).map(patternOf);
    if (list.length === 0) return '(?!)';
    const any = `(?:${list.join('|')})`;
    return unspaced ? any : `(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])`;
  };
  return {
    unspaced,
    polite: new RegExp(anyOf(words.polite), 'gu'),
    orders: new RegExp(anyOf(words.orders), 'gu'),
    ordersOnce: new RegExp(anyOf(words.orders), 'u'),
    asks: new RegExp(unspaced ? anyOf(words.asks) : `^[\\s¿¡,]*${anyOf(words.asks)}`, 'u'),
    conditions: new RegExp(anyOf(words.conditions), 'u'),
    reports: new RegExp(anyOf(words.reports), 'u'),
    before: new RegExp(anyOf(words.opening, words.doubts, words.others), 'u'),
    past: new RegExp(anyOf(words.past), 'u'),
    later: new RegExp(anyOf(words.later), 'u'),
  };
}

/** `#` stands for a number, `*` for any ending. */
const patternOf = (entry: string): string =>
  fold(entry).replace(/[.]/g, '\\$&').replace('#', '#?\\d+').replace('*', '\\p{L}*').replaceAll(' ', '\\s+');
