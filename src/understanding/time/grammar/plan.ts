import { type Layer } from './engine';
import { type Category, type Item } from './items';
import { LAYERS } from './layers';

/** A number for each category that some pattern names. */
const INDEX: ReadonlyMap<Category, number> = indexed();

const WORDS = Math.ceil(INDEX.size / 32);

/** Sentences show few different sets of categories; emptied when full. */
const REMEMBERED = 10_000;
const plans = new Map<string, readonly Layer[] | null>();

function indexed(): Map<Category, number> {
  const found = new Map<Category, number>();
  const visit = (layer: Layer): void => {
    for (const [category, next] of layer.next) {
      if (!found.has(category)) found.set(category, found.size);
      visit(next);
    }
  };
  LAYERS.forEach(visit);
  return found;
}

/**
 * The layers that can find something to do in these items, in their order; null where neither a time nor a length of time
 * can come of them at all. It asks which patterns have all their categories in the sentence, wherever they stand, so that
 * what is left out would have changed nothing.
 */
export function layersFor(items: readonly Item[]): readonly Layer[] | null {
  const key = keyOf(items);
  let plan = plans.get(key);
  if (plan === undefined) {
    if (plans.size >= REMEMBERED) plans.clear();
    plan = planned(items);
    plans.set(key, plan);
  }
  return plan;
}

/** The set of categories the items show, as text. */
function keyOf(items: readonly Item[]): string {
  const bits = new Int32Array(WORDS);
  for (const { senses } of items) {
    for (const { category } of senses) {
      const index = INDEX.get(category);
      if (index !== undefined) bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
    }
  }
  let key = '';
  for (const word of bits) key += `${word} `;
  return key;
}

function planned(items: readonly Item[]): readonly Layer[] | null {
  const present = new Set(items.flatMap(({ senses }) => senses.map(({ category }) => category)));
  const layers = LAYERS.filter((layer) => {
    const made = new Set<Category>();
    addReachable(layer, present, made);
    for (const category of made) present.add(category);
    return made.size > 0;
  });
  return present.has('when') || present.has('dur') ? layers : null;
}

/** What the rules of a layer make whose patterns hold no other categories than these. */
function addReachable(layer: Layer, present: ReadonlySet<Category>, made: Set<Category>): void {
  for (const { rule } of layer.done) made.add(rule.out);
  for (const [category, next] of layer.next) if (present.has(category)) addReachable(next, present, made);
}
