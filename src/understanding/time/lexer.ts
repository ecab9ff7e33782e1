import { withoutCodes } from './codes';
import { hasSense, type Item, sense, type Sense } from './grammar/items';
import { type Lexicon, longestAt } from './lexicon';
import { writtenAt } from './numeric';
import { type Scene } from './scene';
import { type Token } from './tokens';

const SIGNS: Readonly<Record<string, readonly Sense[]>> = {
  ',': [sense('comma', true)],
  '、': [sense('comma', true)],
  '-': [sense('dash', true)],
  '~': [sense('dash', true)],
  '/': [sense('slash', true)],
  '.': [sense('dot', true)],
  '(': [sense('open', true)],
  ')': [sense('close', true)],
  "'": [sense('apostrophe', true)],
  º: [sense('ordMark', true)],
  ª: [sense('ordMark', true)],
  '°': [sense('ordMark', true)],
  '>': [sense('moreThan', true)],
  '<': [sense('lessThan', true)],
};

const NONE: readonly Sense[] = [];

function numberSenses(text: string): readonly Sense[] {
  if (text.length > 4) return NONE;
  const n = Number(text);
  const num = sense('num', { n, digits: text.length });
  return text.length === 4 && n >= 1900 && n < 2100 ? [num, sense('year', n)] : [num];
}

const itemOf = (token: Token, senses: readonly Sense[], to = token.to, weak = false): Item => ({
  senses,
  from: token.from,
  to,
  text: token.text,
  spaced: token.spaced,
  weak,
});

const CURRENCIES = new Set(['$', '€', '£', '¥']);

const CODE_SIGNS = new Set(['@', '#', '_', '$', '€', '£', '\\', '+', '=', '&']);

/** A word that can't belong to a date. */
const foreign = (item: Item | undefined): boolean =>
  item !== undefined && (item.senses.length === 0 || hasSense(item, 'noun'));

/** Figures that belong to a code, an address or a sum: glued to a sign or to a word that is no word of time. */
function inCode(items: readonly Item[], tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (token.spaced) return CURRENCIES.has(before.text);
  if (before.kind === 'word') return foreign(items.at(-1));
  if (CODE_SIGNS.has(before.text)) return true;
  const further = tokens[at - 2];
  if (before.spaced || !further || !['-', '/', '.', ':'].includes(before.text)) return false;
  return further.kind === 'word' && foreign(items.at(-2));
}

/** A short month or weekday may end in a full stop. */
function abbreviationEnd(tokens: readonly Token[], last: number, senses: readonly Sense[]): boolean {
  const dot = tokens[last + 1];
  if (dot?.text !== '.' || dot.spaced || (tokens[last]?.text.length ?? 9) > 5) return false;
  return senses.some((s) => s.category === 'month' || s.category === 'weekday' || s.category === 'unit');
}

/** Whether some token is one of these words. */
export function hasOneOf(
  tokens: readonly Token[],
  words: { has(word: string): boolean; readonly size: number },
): boolean {
  if (words.size > 0) for (const { text } of tokens) if (words.has(text)) return true;
  return false;
}

/** Splits compounds of a weekday and a part of the day. */
function halved(lexicon: Lexicon, tokens: readonly Token[]): readonly Token[] {
  if (!hasOneOf(tokens, lexicon.compounds)) return tokens;
  return tokens.flatMap((token) => {
    const at = lexicon.compounds.get(token.text);
    if (at === undefined) return [token];
    return [
      { ...token, text: token.text.slice(0, at), to: token.from + at },
      { ...token, text: token.text.slice(at), from: token.from + at, spaced: false },
    ];
  });
}

const WEEKDAY_NOTES = new Set(['月', '火', '水', '木', '金', '土', '日', '祝']);

/** 10月5日（月）: the weekday in one character, which says nothing that the date does not. */
const isWeekdayNote = (tokens: readonly Token[], at: number): boolean =>
  WEEKDAY_NOTES.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')';

/** Tokens with their senses: the vocabulary's longest forms, written dates and times, numbers, signs. */
export function itemsOf(lexicon: Lexicon, scene: Scene, text: string, raw: readonly Token[]): Item[] {
  const tokens = halved(lexicon, raw);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(' && lexicon.vocabulary.ideographs === true && isWeekdayNote(tokens, at)) {
      at += 3;
      continue;
    }
    const known = lexicon.tokens.of(token.text);
    const form = longestAt(known.forms, tokens, at);
    if (token.kind === 'digits' && !form) {
      const written = writtenHere(scene, text, items, tokens, at);
      items.push(written ?? itemOf(token, inCode(items, tokens, at) ? NONE : numberSenses(token.text)));
      at = written ? skipTo(tokens, at, written.to) : at + 1;
      continue;
    }
    if (form) {
      let last = at + form.texts.length - 1;
      if (abbreviationEnd(tokens, last, form.senses)) last += 1;
      items.push(itemOf(token, form.senses, tokens[last]?.to, form.weak));
      at = last + 1;
      continue;
    }
    items.push(itemOf(token, token.kind === 'word' ? known.slip : (SIGNS[token.text] ?? NONE)));
    at += 1;
  }
  return withoutCodes(items);
}

function writtenHere(
  scene: Scene,
  text: string,
  items: readonly Item[],
  tokens: readonly Token[],
  at: number,
): Item | null {
  const token = tokens[at];
  if (!token) return null;
  const before = tokens[at - 1];
  const written = writtenAt(scene, text, token.from);
  if (!written) return null;
  const full = written.to - token.from >= 10;
  if (
    !full &&
    (glued(token, before) || inCode(items, tokens, at) || continuesNumber(token, before, tokens[at - 2]))
  )
    return null;
  if (!full && hasSense(items.at(-1), 'noun')) return null;
  // "March 5-9, 2020", "5 March 2020 - 9 March": the month is said, what follows are days and years.
  const isDate = written.senses.some(({ category }) => category === 'when');
  const monthSaid =
    hasSense(items.at(-1), 'month') || (hasSense(items.at(-1), 'fill') && hasSense(items.at(-2), 'month'));
  if (!full && isDate && monthSaid) return null;
  return itemOf(token, written.senses, written.to);
}

/** "q1-2019", "A4/2019": figures right after letters are no date. */
const glued = (token: Token, before: Token | undefined): boolean => !token.spaced && before?.kind === 'word';

/** "1.2.3" and "12-2024-1" are codes: figures that follow figures and a sign. */
function continuesNumber(token: Token, before: Token | undefined, further: Token | undefined): boolean {
  if (token.spaced || !before || before.spaced || further?.kind !== 'digits') return false;
  return before.text === '.' || before.text === ',' || before.text === '/';
}

function skipTo(tokens: readonly Token[], at: number, to: number): number {
  let next = at + 1;
  while ((tokens[next]?.from ?? Infinity) < to) next += 1;
  return next;
}
