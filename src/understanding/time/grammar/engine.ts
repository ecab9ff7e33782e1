import { type Scene } from '../scene';
import { type Category, type Item, numberOf, sense, type Sense, type ValueOf } from './items';
import { type Match, type Rule } from './rule';

/** Patterns that have begun alike: how they may go on, and the rules of those that end here. */
export interface Branch {
  readonly next: Map<Category, Branch>;
  readonly done: { readonly rule: Rule; readonly rank: number }[];
}

/** A layer of rules as a tree of categories, so that all patterns are tried in one walk. */
export interface Layer extends Branch {
  /** Whether a pattern begins with a category, by its number: most items begin none, which has to be found out fast. */
  readonly starts: readonly boolean[];
}

const node = (): Branch => ({ next: new Map(), done: [] });

/** Rules earlier in the list win over later ones that match the same words. */
export function compileLayer(rules: readonly Rule[]): Layer {
  const root = node();
  rules.forEach((rule, rank) => {
    for (const sequence of rule.sequences) {
      let at = root;
      for (const category of sequence) {
        let next = at.next.get(category);
        if (!next) at.next.set(category, (next = node()));
        at = next;
      }
      at.done.push({ rule, rank });
    }
  });
  const starts: boolean[] = [];
  for (const category of root.next.keys()) starts[numberOf(category)] = true;
  return { ...root, starts };
}

interface Candidate {
  readonly rule: Rule;
  readonly rank: number;
  readonly senses: readonly Sense[];
}

class Found implements Match {
  constructor(
    private readonly senses: readonly Sense[],
    private readonly all: readonly Item[],
    private readonly at: number,
  ) {}

  get<C extends Category>(category: C, nth = 0): ValueOf<C> | undefined {
    let left = nth;
    for (const taken of this.senses) {
      if (taken.category === category && left-- === 0) return taken.value as ValueOf<C>;
    }
    return undefined;
  }

  has(category: Category): boolean {
    return this.senses.some((taken) => taken.category === category);
  }

  get items(): readonly Item[] {
    return this.all.slice(this.at, this.at + this.senses.length);
  }

  get previous(): Item | undefined {
    return this.all[this.at - 1];
  }

  get beforePrevious(): Item | undefined {
    return this.all[this.at - 2];
  }

  get next(): Item | undefined {
    return this.all[this.at + this.senses.length];
  }

  get afterNext(): Item | undefined {
    return this.all[this.at + this.senses.length + 1];
  }
}

/** What a rule made at a place. */
interface Made {
  readonly item: Item;
  /** How many items it takes the place of. */
  readonly length: number;
}

function collect(
  items: readonly Item[],
  at: number,
  branch: Branch,
  taken: Sense[],
  into: Candidate[],
): void {
  for (const { rule, rank } of branch.done) into.push({ rule, rank, senses: taken.slice() });
  const item = items[at];
  if (!item || branch.next.size === 0) return;
  for (const one of item.senses) {
    const next = branch.next.get(one.category);
    if (!next) continue;
    taken.push(one);
    collect(items, at + 1, next, taken, into);
    taken.pop();
  }
}

function bestAt(items: readonly Item[], at: number, layer: Layer, scene: Scene): Made | null {
  const candidates: Candidate[] = [];
  collect(items, at, layer, [], candidates);
  if (candidates.length > 1) candidates.sort(longestFirst);
  for (const { rule, senses } of candidates) {
    const value = rule.make(new Found(senses, items, at), scene);
    if (value === null) continue;
    const first = items[at];
    const last = items[at + senses.length - 1];
    if (!first || !last) return null;
    const item: Item = {
      senses: [sense(rule.out, value)],
      from: first.from,
      to: last.to,
      text: '',
      spaced: first.spaced,
      weak: senses.length === 1 && first.weak,
    };
    return { item, length: senses.length };
  }
  return null;
}

const longestFirst = (a: Candidate, b: Candidate): number =>
  b.senses.length - a.senses.length || a.rank - b.rank;

/**
 * One pass over the items from left to right: the longest pattern that fits is replaced by what its rule makes of it.
 * The work at each place is bounded by the longest pattern, so the pass is linear in the number of items.
 */
export function reduce(items: readonly Item[], layer: Layer, scene: Scene): readonly Item[] {
  let out: Item[] | undefined;
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    const made = startsHere(item, layer) ? bestAt(items, at, layer, scene) : null;
    if (made) {
      out ??= items.slice(0, at);
      out.push(made.item);
      at += made.length;
    } else {
      out?.push(item);
      at += 1;
    }
  }
  return out ?? items;
}

function startsHere(item: Item, layer: Layer): boolean {
  for (const { number } of item.senses) if (layer.starts[number] === true) return true;
  return false;
}
