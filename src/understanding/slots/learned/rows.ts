import { FEATURES, numberOf, type Spelling, SPELLINGS } from './features';
import { TAGS } from './tags';
import weights from './weights.json';

/** What `npm run train` writes. */
export interface LearnedTags {
  readonly tags: readonly string[];
  /** By tag before and tag, one row behind the other. */
  readonly transitions: readonly number[];
  /** By feature (`featureName` in `features.ts`): what it says for each tag. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

const COUNT = TAGS.length;

/** By feature: the number of its row; 0 where nothing was learned of it. Short numbers: more of them fit the processor's cache. */
const attributeRows = new Uint16Array(FEATURES);
const spellingRows = Object.fromEntries(SPELLINGS.map((kind) => [kind, new Map<string, number>()])) as Record<
  Spelling,
  Map<string, number>
>;

/** What features say for each tag, one row behind the other; the first row is that of features nothing was learned of. */
export const rows = rowsOf(weights);
export const transitions: readonly number[] = weights.transitions;

function rowsOf({ weights: learned }: LearnedTags): Int32Array {
  const names = Object.keys(learned);
  const all = new Int32Array((names.length + 1) * COUNT);
  names.forEach((name, n) => {
    all.set(learned[name] ?? [], (n + 1) * COUNT);
    place(name, n + 1);
  });
  return all;
}

function place(name: string, row: number): void {
  const [where = '', what = ''] = name.split('|');
  const spelled = spellingRows[where as Spelling] as Map<string, number> | undefined;
  if (spelled) {
    spelled.set(what, row);
    return;
  }
  const feature = numberOf(name);
  if (feature !== undefined) attributeRows[feature] = row;
}

/** Where the row of a feature begins that is told by attributes; 0 where nothing was learned of it. */
export const rowOfAttribute = (feature: number): number => (attributeRows[feature] ?? 0) * COUNT;

/** Where the row of a spelling begins; 0 where nothing was learned of it. */
export const rowOfSpelling = (kind: Spelling, text: string): number =>
  (spellingRows[kind].get(text) ?? 0) * COUNT;
