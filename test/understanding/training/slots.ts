import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../../../src/understanding';
import { type Sentence } from '../../../src/understanding/sentence';
import { type Slots } from '../../../src/understanding/slots';
import {
  featureName,
  FEATURES,
  lookAt,
  nameOf,
  numberOf,
  tell,
} from '../../../src/understanding/slots/learned/features';
import { type LearnedTags } from '../../../src/understanding/slots/learned/rows';
import { rulesReading } from '../../../src/understanding/slots/learned/second-slots';
import weightsThereAre from '../../../src/understanding/slots/learned/weights.json';
import { betterTags } from '../../../src/understanding/slots/learned/tagger';
import { filledBy, placed, type TaggedSlot, TAGS } from '../../../src/understanding/slots/learned/tags';
import { joinedText } from '../../../src/understanding/slots/joined-text';
import { withTitles } from '../../../src/understanding/slots/people/titled';
import { foldOf, FOLDS } from './folds';
import { type Labelled, seenLines, unseenLines } from './labelled';
import { correct, emissionsOf, type Example, learnTags, type TagWeights } from './perceptron';

/*
 * Learns who wrote, whom one wrote to and what mail is about (src/understanding/slots/learned) from labelled searches, and prints
 * by cross-validation what rules and weights give on lines that neither was made for.
 */

const WEIGHTS = join(__dirname, '../../../src/understanding/slots/learned/weights.json');

/** A feature is learned of when so many lines show it. */
const OFTEN = 3;

/** A search as the rules read it, and as it is labelled. */
interface Search {
  readonly line: Labelled;
  readonly part: Sentence;
  /** What the rules made of its words. */
  readonly known: Uint8Array;
  /** Numbers of each word's features (`Numbering`). */
  readonly features: readonly Int32Array[];
  readonly tags: Uint8Array;
}

/** Gives spellings numbers behind those of the features that are told by attributes: names of all take more memory than there is. */
class Numbering {
  private readonly spelled = new Map<string, number>();
  private readonly names: string[] = [];

  get count(): number {
    return FEATURES + this.names.length;
  }

  ofSpelling(name: string): number {
    const known = this.spelled.get(name);
    if (known !== undefined) return known;
    const number = this.count;
    this.spelled.set(name, number);
    this.names.push(name);
    return number;
  }

  nameOf = (feature: number): string =>
    feature < FEATURES ? nameOf(feature) : (this.names[feature - FEATURES] ?? '');
}

const numbering = new Numbering();

function searchesIn(lines: readonly Labelled[]): readonly Search[] {
  return lines.flatMap((line) => {
    const { lang, text, slots } = line;
    if (line.intent !== 'recover' || line.context !== undefined || !slots) return [];
    const [first, further] = explain(text, {
      lang,
      reference: '2026-11-22T10:00:00',
      timezone: 'Europe/Berlin',
    });
    if (!first?.weighed || further) return [];
    const { part } = first.weighed;
    const known = rulesReading(part, first.weighed.slots);
    const { from = [], to = [], words = [] } = slots;
    // Titles are kept, whoever labelled.
    const tags = placed(part, { from: withTitles(part, from), to: withTitles(part, to), words });
    return known && tags
      ? [{ line, part, known, features: featuresOf(part, first.weighed.slots, known), tags }]
      : [];
  });
}

function featuresOf(part: Sentence, slots: Slots, known: Uint8Array): readonly Int32Array[] {
  const looked = lookAt(part, slots, known);
  return part.words.map((_, i) => {
    const features: number[] = [];
    tell(looked, i, {
      attribute: (feature) => features.push(feature),
      spelling: (kind, text) => features.push(numbering.ofSpelling(featureName(kind, text))),
    });
    return Int32Array.from(features);
  });
}

interface Model {
  /** The features that something was learned of, by number: the place of their weights. */
  readonly features: ReadonlyMap<number, number>;
  readonly weights: TagWeights;
}

function learn(searches: readonly Search[]): Model {
  const shown = new Int32Array(numbering.count);
  for (const { features } of searches)
    for (const feature of new Set(features.flatMap((ofWord) => [...ofWord])))
      shown[feature] = (shown[feature] ?? 0) + 1;
  const often = Array.from(shown.keys()).filter((feature) => (shown[feature] ?? 0) >= OFTEN);
  const features = new Map(often.map((feature, n) => [feature, n]));
  const examples = searches.map((search) => exampleOf(search, features));
  return rounded(features, learnTags(examples, features.size));
}

/** The largest weight in the file; what it is does not matter, only how the weights compare. */
const LARGEST = 300;
/** A feature that says less for every tag is left out: the tenth that is kept does as well as all. */
const LEAST = 20;

/** As whole numbers, and without what says little. */
function rounded(
  features: ReadonlyMap<number, number>,
  { features: learned, transitions }: TagWeights,
): Model {
  const largest = learned.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const round = (weights: Float64Array): Float64Array =>
    weights.map((weight) => Math.round((weight / largest) * LARGEST));
  const all = round(learned);
  const row = (at: number): Float64Array => all.subarray(at * TAGS.length, (at + 1) * TAGS.length);
  const kept = [...features].filter(([, at]) => row(at).some((weight) => Math.abs(weight) >= LEAST));
  const weights = new Float64Array(kept.length * TAGS.length);
  kept.forEach(([, at], n) => weights.set(row(at), n * TAGS.length));
  return {
    features: new Map(kept.map(([feature], n) => [feature, n])),
    weights: { features: weights, transitions: round(transitions) },
  };
}

const exampleOf = ({ features, tags, line }: Search, known: Model['features']): Example => ({
  tags,
  weight: line.weight,
  features: features.map((ofWord) =>
    ofWord.map((feature) => known.get(feature) ?? -1).filter((at) => at >= 0),
  ),
});

/** As the product reads it. */
const read = (search: Search, { features, weights }: Model): Uint8Array =>
  betterTags(search.known, emissionsOf(exampleOf(search, features), weights), weights.transitions);

/** How many of the items read are right, and how many of the labelled ones were read. */
class Score {
  private right = 0;
  private said = 0;
  private labelled = 0;

  add(got: readonly string[], wanted: readonly string[]): void {
    this.right += got.filter((item) => wanted.includes(item)).length;
    this.said += got.length;
    this.labelled += wanted.length;
  }

  toString(): string {
    const percent = (part: number, of: number): string => ((100 * part) / of).toFixed(1);
    const [p, r] = [percent(this.right, this.said), percent(this.right, this.labelled)];
    return `F1 ${percent(2 * this.right, this.said + this.labelled)} (precision ${p}, recall ${r})`;
  }
}

const textsOf = ({ part }: Search, tags: Uint8Array, wanted: TaggedSlot): readonly string[] =>
  filledBy(tags)
    .filter(({ slot }) => slot === wanted)
    .map(({ from, to }) => joinedText(part.words, from, to).toLowerCase());

function show(judged: readonly { readonly search: Search; readonly tags: Uint8Array }[]): void {
  for (const lang of [undefined, ...new Set(judged.map(({ search }) => search.line.lang))])
    for (const slot of ['from', 'to', 'words'] as const) {
      if (lang !== undefined && slot === 'to') continue;
      const [rules, weights] = [new Score(), new Score()];
      for (const { search, tags } of judged) {
        if (lang !== undefined && search.line.lang !== lang) continue;
        const labelled = textsOf(search, search.tags, slot);
        rules.add(textsOf(search, search.known, slot), labelled);
        weights.add(textsOf(search, tags, slot), labelled);
      }
      console.log(
        `${(lang ?? 'all').padEnd(4)}${slot.padEnd(6)} rules ${rules.toString()}, weights ${weights.toString()}`,
      );
    }
}

/** @param write whether the weights learned from all lines are written */
export function trainSlots(write: boolean): void {
  const mended = searchesIn(seenLines());
  const unmended = searchesIn(unseenLines());
  console.log(`slots: ${unmended.length} searches the rules were not mended for, ${mended.length} others`);
  show(
    Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const model = learn([...mended, ...unmended.filter(({ line }) => foldOf(line) !== fold)]);
      return unmended
        .filter(({ line }) => foldOf(line) === fold)
        .map((search) => ({ search, tags: read(search, model) }));
    }),
  );
  if (write) writeSettled(learn([...mended, ...unmended]), mended);
}

/** Mends the weights there are for lines that have come to what the product promises, without learning all anew. */
export function settleSlots(): void {
  const names = Object.keys(weightsThereAre.weights);
  const numbers = names.map(
    (name) => (isOfSpelling(name) ? undefined : numberOf(name)) ?? numbering.ofSpelling(name),
  );
  const rows = names.flatMap((name) => (weightsThereAre.weights as LearnedTags['weights'])[name] ?? []);
  const weights = {
    features: Float64Array.from(rows),
    transitions: Float64Array.from(weightsThereAre.transitions),
  };
  writeSettled(
    { features: new Map(numbers.map((number, n) => [number, n])), weights },
    searchesIn(seenLines()),
  );
}

function writeSettled(model: Model, mended: readonly Search[]): void {
  const promised = mended.filter(({ line }) => line.isPromised);
  const open = settle(model, promised);
  console.log(`${open} of ${promised.length} lines that the product promises are not kept`);
  writeFileSync(WEIGHTS, asText(model));
}

const isOfSpelling = (name: string): boolean => name.startsWith('=');

const SETTLING_ROUNDS = 100;

/**
 * Moves the weights by as little as it takes for the lines that the product promises to be read as promised.
 *
 * @returns how many are still not
 */
function settle(model: Model, promised: readonly Search[]): number {
  const { features, weights } = model;
  let wrong = promised;
  for (let round = 0; round < SETTLING_ROUNDS && wrong.length > 0; round++) {
    wrong = promised.filter((search) => read(search, model).some((tag, i) => tag !== search.tags[i]));
    for (const search of wrong) correct(exampleOf(search, features), read(search, model), weights);
  }
  return wrong.length;
}

/** One feature a line, so that a change can be read. */
function asText({ features, weights }: Model): string {
  const lines = [...features]
    .map(([feature, at]) => ({
      name: numbering.nameOf(feature),
      row: weights.features.subarray(at * TAGS.length, (at + 1) * TAGS.length),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, row }) => `${JSON.stringify(name)}: ${JSON.stringify(Array.from(row))}`);
  return `{
"tags": ${JSON.stringify(TAGS)},
"transitions": ${JSON.stringify(Array.from(weights.transitions))},
"weights": {
${lines.join(',\n')}
}
}
`;
}
