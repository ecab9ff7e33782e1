import { type Scene } from '../scene';
import { type Category, type Item, type ValueOf } from './items';

/** What a pattern matched, for a rule to build its value from. */
export interface Match {
  /** The value of the `nth` item taken as this category; undefined where the pattern's variant has none. */
  get<C extends Category>(category: C, nth?: number): ValueOf<C> | undefined;
  has(category: Category): boolean;
  /** The items matched. */
  readonly items: readonly Item[];
  /** The neighbours, for rules that need a context. */
  readonly previous: Item | undefined;
  readonly beforePrevious: Item | undefined;
  readonly next: Item | undefined;
  readonly afterNext: Item | undefined;
}

export type Make<C extends Category> = (match: Match, scene: Scene) => ValueOf<C> | null;

/**
 * A pattern is categories with blanks between them: `a|b` is either, `a?` may be absent, `~` is up to two words of
 * category `fill` (articles and prepositions). `make` answers null where the words turn out not to fit.
 */
export interface Rule {
  readonly out: Category;
  readonly sequences: readonly (readonly Category[])[];
  readonly make: (match: Match, scene: Scene) => ValueOf<Category> | null;
}

const FILLS: readonly (readonly Category[])[] = [[], ['fill'], ['fill', 'fill']];

function choices(element: string): readonly (readonly Category[])[] {
  if (element === '~') return FILLS;
  const optional = element.endsWith('?');
  const names = (optional ? element.slice(0, -1) : element).split('|');
  const single = names.flatMap((name) => (name === '~' ? FILLS : [[name as Category]]));
  return optional ? [[], ...single] : single;
}

/** All category sequences a pattern stands for. */
export function expand(pattern: string): Category[][] {
  let sequences: Category[][] = [[]];
  for (const element of pattern.split(' ')) {
    const options = choices(element);
    sequences = sequences.flatMap((sequence) => options.map((option) => [...sequence, ...option]));
  }
  return sequences;
}

/** A rule from one or several patterns. */
export function rule<C extends Category>(out: C, patterns: string | readonly string[], make: Make<C>): Rule {
  const list = typeof patterns === 'string' ? [patterns] : patterns;
  return { out, sequences: list.flatMap(expand), make: make };
}
