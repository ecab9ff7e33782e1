/** What is seen of a word: its attributes (`attributes.ts`). Words of which the same is seen share one. */
export class Appearance {
  static #made = 0;

  /** No two have the same, not even after they were forgotten. */
  readonly number = Appearance.#made++;

  /** By the number of another one: where the sums for both together are kept (`emissions.ts`). */
  readonly sums = new Map<number, number>();

  constructor(readonly attributes: readonly number[]) {}
}

/** Only a memory: by what is known of a word, and by what else is seen of it. */
let remembered = new WeakMap<object, Map<number, Appearance>>();

/**
 * The appearance of what is known as `known` and of which these facts are seen.
 *
 * @param attributes lists the attributes, where nothing like it was seen before
 */
export function appearanceOf<Known extends object>(
  known: Known,
  facts: number,
  attributes: (known: Known, facts: number) => readonly number[],
): Appearance {
  let byFacts = remembered.get(known);
  if (!byFacts) remembered.set(known, (byFacts = new Map<number, Appearance>()));
  let appearance = byFacts.get(facts);
  if (!appearance) byFacts.set(facts, (appearance = new Appearance(attributes(known, facts))));
  return appearance;
}

export function forgetAppearances(): void {
  remembered = new WeakMap();
}
