import { Memory } from '../../text/memory';
import { type Scene } from '../scene';
import { type Branch, type Layer, reduce } from './engine';
import { type Category, type Item, numberOf } from './items';
import { LAYERS } from './layers';

/** A set of categories as bits, 15 to a number: as characters they make a short string, by which a set is remembered. */
type CategorySet = number[];

const BITS = 15;

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

/** What can come of some categories. */
interface Prospect {
  /** Whether a time or a length of time can, wherever in the sentence they stand. */
  readonly namesTime: boolean;
  /** For each layer whether one of its patterns has all its categories among them. */
  readonly works: readonly boolean[];
}

/** Sentences of the same categories come again and again. */
const PROSPECTS = new Memory(foresee);

const prospectOf = (present: CategorySet): Prospect => PROSPECTS.of(String.fromCharCode(...present));

function foresee(characters: string): Prospect {
  const present = characters.split('').map((character) => character.charCodeAt(0));
  const reachable = [...present];
  for (const { ways } of STEPS) {
    const made = ways.filter(({ needs }) => includes(reachable, needs));
    for (const { out } of made) add(reachable, out);
  }
  return {
    namesTime: includes(reachable, TIME) || includes(reachable, LENGTH),
    works: STEPS.map(({ ways }) => ways.some(({ needs }) => includes(present, needs))),
  };
}

/** Words of numbers may yet be joined to a year. */
const NUMBER = setOf(['num']);
const YEAR = numberOf('year');

/** Whether a time or a length of time can come of the items of a sentence, before its numbers are joined. */
export function mayNameTime(items: readonly Item[]): boolean {
  const present = categoriesOf(items);
  if (includes(present, NUMBER)) add(present, YEAR);
  return prospectOf(present).namesTime;
}

/**
 * Takes the items of a sentence through all layers of the grammar; nothing where no time can come of them. A layer is
 * passed over where none of its patterns has all its categories in the sentence: it would have changed nothing, and most
 * sentences have use for a few layers only.
 */
export function parse(items: readonly Item[], scene: Scene): readonly Item[] {
  let prospect = prospectOf(categoriesOf(items));
  if (!prospect.namesTime) return [];
  let read = items;
  for (let n = 0; n < STEPS.length; n++) {
    const layer = prospect.works[n] === true ? STEPS[n]?.layer : undefined;
    if (!layer) continue;
    const reduced = reduce(read, layer, scene);
    if (reduced !== read) prospect = prospectOf(categoriesOf(reduced));
    read = reduced;
  }
  return read;
}
