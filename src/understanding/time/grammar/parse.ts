import { type Scene } from '../scene';
import { type Layer, reduce } from './engine';
import { type Category, type Item } from './items';
import { LAYERS } from './layers';

/** A set of categories as bits, 30 to a number, which keeps the numbers small integers. */
type CategorySet = number[];

const BITS = 30;

/** What a layer makes, and the categories that must all be there for it. */
interface Way {
  readonly needs: CategorySet;
  readonly out: Category;
}

/** A number for each category that some pattern names or makes. */
const NUMBERS: ReadonlyMap<Category, number> = numbered();

const NOTHING: readonly number[] = Array.from({ length: Math.ceil(NUMBERS.size / BITS) }, () => 0);

const STEPS = LAYERS.map((layer) => ({ layer, ways: waysOf(layer) }));

function numbered(): Map<Category, number> {
  const found = new Map<Category, number>();
  const note = (category: Category): void => {
    if (!found.has(category)) found.set(category, found.size);
  };
  const visit = (layer: Layer): void => {
    for (const { rule } of layer.done) note(rule.out);
    for (const [category, next] of layer.next) {
      note(category);
      visit(next);
    }
  };
  LAYERS.forEach(visit);
  return found;
}

function setOf(categories: Iterable<Category>): CategorySet {
  const set = [...NOTHING];
  for (const category of categories) add(set, category);
  return set;
}

function add(set: CategorySet, category: Category): void {
  const number = NUMBERS.get(category);
  if (number === undefined) return;
  const at = Math.floor(number / BITS);
  set[at] = (set[at] ?? 0) | (1 << (number % BITS));
}

function includes(set: CategorySet, needs: CategorySet): boolean {
  for (let i = 0; i < needs.length; i++) {
    const needed = needs[i] ?? 0;
    if (((set[i] ?? 0) & needed) !== needed) return false;
  }
  return true;
}

/** The ways of a layer, without those that need all that another one does and more: thousands of patterns leave a few. */
function waysOf(layer: Layer): readonly Way[] {
  const ways = new Map<string, Way>();
  const visit = ({ done, next }: Layer, path: readonly Category[]): void => {
    for (const { rule } of done) {
      const needs = setOf(path);
      ways.set(`${rule.out} ${needs.join(' ')}`, { needs, out: rule.out });
    }
    for (const [category, after] of next) visit(after, [...path, category]);
  };
  visit(layer, []);
  const all = [...ways.values()];
  return all.filter(
    (way) => !all.some((other) => other !== way && other.out === way.out && includes(way.needs, other.needs)),
  );
}

function categoriesOf(items: readonly Item[]): CategorySet {
  const set = [...NOTHING];
  for (const { senses } of items) for (const { category } of senses) add(set, category);
  return set;
}

const TIME = setOf(['when']);
const LENGTH = setOf(['dur']);

/** Whether a time or a length of time can come of these categories, wherever in the sentence they stand. */
function canNameTime(present: CategorySet): boolean {
  const reachable = [...present];
  for (const { ways } of STEPS) {
    const made = ways.filter(({ needs }) => includes(reachable, needs));
    for (const { out } of made) add(reachable, out);
  }
  return includes(reachable, TIME) || includes(reachable, LENGTH);
}

/**
 * Takes the items of a sentence through all layers of the grammar; nothing where no time can come of them. A layer is
 * passed over where none of its patterns has all its categories in the sentence: it would have changed nothing, and most
 * sentences have use for a few layers only.
 */
export function parse(items: readonly Item[], scene: Scene): readonly Item[] {
  let present = categoriesOf(items);
  if (!canNameTime(present)) return [];
  let read = items;
  for (const { layer, ways } of STEPS) {
    if (!ways.some(({ needs }) => includes(present, needs))) continue;
    const reduced = reduce(read, layer, scene);
    if (reduced !== read) present = categoriesOf(reduced);
    read = reduced;
  }
  return read;
}
