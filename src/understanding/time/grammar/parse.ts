import { type Scene } from '../scene';
import { type Branch, type Layer, reduce } from './engine';
import { type Category, type Item, numberOf } from './items';
import { LAYERS } from './layers';

/** A set of categories as bits. */
type CategorySet = number[];

/** To a number of a set: V8 keeps so many in an array itself, and more beside it. */
const BITS = 30;

/** What a layer makes, and the categories that must all be there for it. */
interface Way {
  readonly needs: CategorySet;
  readonly out: number;
}

/** The categories that some pattern names or makes are numbered below this. */
const CATEGORIES = numbered();

const NOTHING: readonly number[] = Array.from({ length: Math.ceil(CATEGORIES / BITS) }, () => 0);

const STEPS = LAYERS.map((layer) => ({ layer, ways: waysOf(layer) }));

function numbered(): number {
  let most = 0;
  const note = (category: Category): void => {
    most = Math.max(most, numberOf(category) + 1);
  };
  const visit = ({ done, next: following }: Branch): void => {
    for (const { rule } of done) note(rule.out);
    for (const [category, next] of following) {
      note(category);
      visit(next);
    }
  };
  LAYERS.forEach(visit);
  return most;
}

function setOf(categories: Iterable<Category>): CategorySet {
  const set = [...NOTHING];
  for (const category of categories) add(set, numberOf(category));
  return set;
}

/** Of words that no pattern names nothing is made. */
function add(set: CategorySet, category: number): void {
  if (category >= CATEGORIES) return;
  const at = Math.floor(category / BITS);
  set[at] = (set[at] ?? 0) | (1 << (category % BITS));
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
  const visit = ({ done, next }: Branch, path: readonly Category[]): void => {
    for (const { rule } of done) {
      const needs = setOf(path);
      ways.set(`${rule.out} ${needs.join(' ')}`, { needs, out: numberOf(rule.out) });
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
  for (const { senses } of items) for (const { number } of senses) add(set, number);
  return set;
}

const TIME = setOf(['when']);
const LENGTH = setOf(['dur']);

const isTime = (set: CategorySet): boolean => includes(set, TIME) || includes(set, LENGTH);

/**
 * Whether a time or a length of time can come of some categories, wherever in the sentence they stand. Found out anew each
 * time: the sets of a few thousand sentences are as many, and a look at all ways costs less than remembering them.
 */
function mayBecomeTime(present: CategorySet): boolean {
  const reachable = present.slice();
  for (const { ways } of STEPS) {
    for (const { needs, out } of ways) if (includes(reachable, needs)) add(reachable, out);
    if (isTime(reachable)) return true;
  }
  return isTime(reachable);
}

/** Whether one of a layer's patterns has all its categories among some. */
function works(ways: readonly Way[], present: CategorySet): boolean {
  for (const { needs } of ways) if (includes(present, needs)) return true;
  return false;
}

/** Words of numbers may yet be joined to a year. */
const NUMBER = setOf(['num']);
const YEAR = numberOf('year');

/** Whether a time or a length of time can come of the items of a sentence, before its numbers are joined. */
export function mayNameTime(items: readonly Item[]): boolean {
  const present = categoriesOf(items);
  if (includes(present, NUMBER)) add(present, YEAR);
  return mayBecomeTime(present);
}

/**
 * Takes the items of a sentence through all layers of the grammar; nothing where no time can come of them. A layer is
 * passed over where none of its patterns has all its categories in the sentence: it would have changed nothing, and most
 * sentences have use for a few layers only.
 */
export function parse(items: readonly Item[], scene: Scene): readonly Item[] {
  let present = categoriesOf(items);
  if (!mayBecomeTime(present)) return [];
  let read = items;
  for (const { layer, ways } of STEPS) {
    if (!works(ways, present)) continue;
    const reduced = reduce(read, layer, scene);
    if (reduced === read) continue;
    present = categoriesOf(reduced);
    read = reduced;
  }
  return read;
}
