import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTENT_NAMES, type IntentName } from '../../../src/understanding';
import weightsThereAre from '../../../src/understanding/intents/learned/weights.json';
import { type Learned } from '../../../src/understanding/intents/learned/second-reading';
import {
  CAUTION,
  type Caution,
  secondThought,
} from '../../../src/understanding/intents/learned/second-thought';
import { isSpelled } from '../../../src/understanding/intents/learned/spelled';
import { foldOf, FOLDS } from './folds';
import { besideAList, type Labelled, promisedLines, seenLines, unseenLines } from './labelled';
import { featuresOf, seenIn, valueOf, type Row, rowsOf } from './rows';
import { chancesOf, fit, type Seen, settle, type Weights } from './softmax';

/*
 * Learns the weights of the second reading (src/understanding/intents/learned) from the labelled lines, and prints, by
 * cross-validation, what rules and weights give on lines that neither was made for.
 */

const WEIGHTS = join(__dirname, '../../../src/understanding/intents/learned/weights.json');

/** Features that are kept: half of them reads nearly as well as all. */
const MOST = 30_000;

/** What moves an intent by fewer hundredths moves nothing. */
const LEAST = 5;

interface Model {
  readonly features: ReadonlyMap<string, number>;
  readonly weights: Weights;
}

function learn(rows: readonly Row[]): Model {
  const features = featuresOf(rows);
  const seen = rows.map((row) => seenIn(row, features));
  return { features, weights: fit(seen, features.size, INTENT_NAMES.length, MOST) };
}

/** A row with what weights say that were learned without it. */
interface Judged {
  readonly row: Row;
  readonly chances: readonly number[];
}

/** Weights learned from the other folds, and from all lines that are no test of the rules. */
function judge(unmended: readonly Row[], mended: readonly Row[]): readonly Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const { features, weights } = learn([...mended, ...unmended.filter((row) => foldOf(row.line) !== fold)]);
    return unmended
      .filter((row) => foldOf(row.line) === fold)
      .map((row) => ({ row, chances: chancesOf(seenIn(row, features), weights) }));
  });
}

const isRight = ({ line }: Row, intent: string): boolean => isAsked(line, intent as IntentName);

const TAKEN: readonly string[] = ['recover', 'hold', 'export'];

interface Outcome {
  readonly requests: number;
  readonly taken: number;
}

/** Shares in per cent: of requests read right, of other lines taken for recover, hold or export. */
function outcome(judged: readonly Judged[], read: (one: Judged) => string): Outcome {
  const requests = judged.filter(({ row }) => row.line.intent !== 'other');
  const others = judged.filter(({ row }) => row.line.intent === 'other' && row.line.accept.length === 0);
  const share = (part: readonly Judged[], of: readonly Judged[]): number => (100 * part.length) / of.length;
  return {
    requests: share(
      requests.filter((one) => isRight(one.row, read(one))),
      requests,
    ),
    taken: share(
      others.filter((one) => TAKEN.includes(read(one))),
      others,
    ),
  };
}

const told = ({ requests, taken }: Outcome): string =>
  `${requests.toFixed(1)} % of requests right, ${taken.toFixed(2)} % of other lines taken`;

const reading =
  (caution: Caution) =>
  ({ row, chances }: Judged): string => {
    const { verdict, context } = row.seen;
    const instead = row.isOpen
      ? secondThought(verdict.intent, chances, context === 'results', caution)
      : undefined;
    return instead ?? row.read;
  };

const CAUTIONS: readonly Caution[] = [0, 1, 1.5, 2, 2.5, 3].flatMap((ofOurs) =>
  [0, 2].flatMap((ofOther) => [0, 1, 2].map((atOnce) => ({ ofOurs, ofOther, atOnce }))),
);

/** The lines the weights are learned from. */
function linesToLearn(): { readonly mended: readonly Row[]; readonly unmended: readonly Row[] } {
  const unseen = unseenLines();
  return {
    mended: rowsOf(seenLines(), true),
    unmended: rowsOf([...unseen, ...besideAList(unseen)], false),
  };
}

/** Prints what rules and weights give on lines that neither was made for. */
export function judgeIntents(): void {
  const { mended, unmended } = linesToLearn();
  console.log(`${unmended.length} lines the rules were not mended for, ${mended.length} others`);
  const judged = judge(unmended, mended);
  console.log(`rules alone       ${told(outcome(judged, ({ row }) => row.read))}`);
  console.log(`weights alone     ${told(outcome(judged, mostLikely))}`);
  for (const caution of CAUTIONS)
    console.log(`  ${JSON.stringify(caution)}: ${told(outcome(judged, reading(caution)))}`);
  console.log(`now ${JSON.stringify(CAUTION)}: ${told(outcome(judged, reading(CAUTION)))}`);
  showSecondThoughts(judged, reading(CAUTION));
}

/** Writes the weights learned from all lines. */
export function learnIntents(): void {
  const { mended, unmended } = linesToLearn();
  const model = learn([...mended, ...unmended]);
  keepPromises(model);
  writeFileSync(WEIGHTS, asText(model));
}

/** Mends the weights there are for what the product promises since. */
export function settleIntents(): void {
  const { intents, bias, weights } = weightsThereAre as Learned;
  const names = Object.keys(weights);
  const kinds = INTENT_NAMES.length;
  const all = new Float64Array((names.length + 1) * kinds);
  const set = (at: number, hundredths: readonly number[], value: number): void => {
    INTENT_NAMES.forEach((name, k) => {
      all[at * kinds + k] = (hundredths[intents.indexOf(name)] ?? 0) / 100 / value;
    });
  };
  names.forEach((name, at) => {
    set(at, weights[name] ?? [], valueOf(name));
  });
  set(names.length, bias, 1);
  const model: Model = { features: new Map(names.map((name, at) => [name, at])), weights: { kinds, all } };
  keepPromises(model);
  writeFileSync(WEIGHTS, asText(model));
}

/** What the product promises is read as promised, with something to spare for rounding. */
function keepPromises({ features, weights }: Model): void {
  const promises = rowsOf(promisedLines(), false)
    .filter(({ isOpen }) => isOpen)
    .map((row) => ({ row, ...seenIn(row, features) }));
  const read = (promise: Promised): string => readWithDoubt(promise.row, chancesOf(promise, weights));
  const isKept = (promise: Promised): boolean => isRight(promise.row, read(promise));
  const broken = (): readonly Promised[] => promises.filter((promise) => !isKept(promise));
  console.log(`${broken().length} promises to settle`);
  const spelled = new Set([...features].flatMap(([name, at]) => (isSpelled(name) ? [at] : [])));
  settle(promises, isKept, (feature) => spelled.has(feature), weights);
  for (const promise of broken())
    console.log(`  not kept: ${promise.row.line.lang} ${promise.row.line.text}: ${read(promise)}`);
}

type Promised = Seen & { readonly row: Row };

/** As it is read where each other intent than the promised one is a little likelier than it is. */
function readWithDoubt({ line, seen: { verdict, context }, read }: Row, chances: readonly number[]): string {
  const tilted = chances.map((chance, i) => chance + (isAsked(line, INTENT_NAMES[i]) ? 0 : SPARE));
  return secondThought(verdict.intent, tilted, context === 'results') ?? read;
}

const SPARE = 0.3;

const isAsked = ({ intent, accept }: Labelled, name: IntentName | undefined): boolean =>
  intent === name || accept.includes(name as never);

/** By the intent the weights chose: how many, how many right, and how many the rules had right. */
function showSecondThoughts(judged: readonly Judged[], read: (one: Judged) => string): void {
  const changed = judged.filter((one) => read(one) !== one.row.read);
  for (const intent of [undefined, ...INTENT_NAMES]) {
    const chosen = changed.filter((one) => intent === undefined || read(one) === intent);
    if (chosen.length === 0) continue;
    const right = chosen.filter((one) => isRight(one.row, read(one))).length;
    const wasRight = chosen.filter(({ row }) => isRight(row, row.read)).length;
    console.log(
      `  second thoughts ${(intent ?? '').padEnd(15)} ${chosen.length}, right ${right}, by the rules ${wasRight}`,
    );
  }
}

const mostLikely = ({ chances }: Judged): string =>
  INTENT_NAMES[chances.indexOf(Math.max(...chances))] ?? 'other';

/** One feature a line, so that a change can be read. */
function asText({ features, weights: { kinds, all } }: Model): string {
  const hundredths = (at: number, value: number): readonly number[] =>
    Array.from(all.subarray(at * kinds, (at + 1) * kinds), (weight) => Math.round(weight * value * 100));
  const lines = [...features]
    .map(([name, at]) => ({ name, row: hundredths(at, valueOf(name)).map(withoutLeast) }))
    .filter(({ row }) => row.some((weight) => weight !== 0))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const intents: Learned['intents'] = INTENT_NAMES;
  return `{
"intents": ${JSON.stringify(intents)},
"bias": ${JSON.stringify(hundredths(features.size, 1))},
"weights": {
${lines.map(({ name, row }) => `${JSON.stringify(name)}: ${JSON.stringify(row)}`).join(',\n')}
}
}
`;
}

const withoutLeast = (weight: number): number => (Math.abs(weight) < LEAST ? 0 : weight);
