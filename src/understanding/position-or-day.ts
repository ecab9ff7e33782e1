import { type Lexicon } from './lexicon/lexicon';
import { type Sense } from './lexicon/senses';
import { type Token } from './text/token';

/** With a list shown: whether what reads as a day of the month is a position in the list. */
export const isPosition = (inside: readonly Token[], tokens: readonly Token[], lexicon: Lexicon): boolean =>
  isPlainPosition(inside, lexicon) ||
  isLeftOut(inside, tokens, lexicon) ||
  arePositions(inside, tokens, lexicon);

const has = (token: Token | undefined, lexicon: Lexicon, ...senses: readonly Sense[]): boolean =>
  token !== undefined && senses.some((sense) => lexicon.look(token.key, token.text).senses.has(sense));

const POSITIONS: readonly Sense[] = [
  'ordinal',
  'article',
  'lastWord',
  'penultimate',
  'firstWord',
  'cardinal',
  'and',
];

/** "the second", "le deuxième": nothing but a position. */
const isPlainPosition = (inside: readonly Token[], lexicon: Lexicon): boolean =>
  inside.every(({ key }) => POSITIONS.some((sense) => lexicon.look(key).senses.has(sense)));

/** "recupera o 1 e o 4", "herstel de 3": figures with nothing but articles, two of them or behind a verb of restoring. */
function arePositions(inside: readonly Token[], tokens: readonly Token[], lexicon: Lexicon): boolean {
  const numbers = inside.filter(({ kind }) => kind === 'number').length;
  if (
    numbers === 0 ||
    !inside.every(
      ({ kind, key }, i) => kind === 'number' || key === '.' || has(inside[i], lexicon, 'article', 'and'),
    )
  )
    return false;
  const at = inside[0] ? tokens.indexOf(inside[0]) : 0;
  return numbers > 1 || has(tokens[at - 1], lexicon, 'restore');
}

/** "tout sauf le 2", "all but the 3rd": a number alone behind "except" is a position. */
function isLeftOut(inside: readonly Token[], tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = inside;
  const before = first && tokens[tokens.indexOf(first) - 1];
  return (
    before !== undefined &&
    lexicon.look(before.key, before.text).senses.has('except') &&
    inside.filter(({ kind }) => kind === 'number').length === 1 &&
    inside.every(({ kind, key }) => kind === 'number' || lexicon.look(key).senses.has('article'))
  );
}
