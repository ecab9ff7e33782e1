import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTENT_NAMES } from '../../../src/understanding';
import { type Learned } from '../../../src/understanding/intents/learned/second-reading';
import { secondThought, type Trust } from '../../../src/understanding/intents/learned/second-thought';
import { foldOf, FOLDS } from './folds';
import { seenLines, unseenLines } from './labelled';
import { featuresOf, seenIn, valueOf, type Row, rowsOf } from './rows';
import { chancesOf, fit, type Weights } from './softmax';

/*
 * Learns the weights of the second reading (src/understanding/intents/learned) from the labelled lines, and prints, by
 * cross-validation, what rules and weights give on lines that neither was made for.
 */

const STRENGTH = 5;
const WEIGHTS = join(__dirname, '../../../src/understanding/intents/learned/weights.json');

/** What moves nothing by more than so many hundredths is left out. */
const LEAST = 12;

interface Model {
  readonly features: ReadonlyMap<string, number>;
  readonly weights: Weights;
}

function learn(rows: readonly Row[]): Model {
  const features = featuresOf(rows);
  const seen = rows.map((row) => seenIn(row, features));
  return { features, weights: fit(seen, features.size, INTENT_NAMES.length, STRENGTH) };
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

const isRight = ({ line }: Row, intent: string): boolean =>
  [line.intent, ...line.accept].includes(intent as never);

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
  (trust: Trust) =>
  ({ row, chances }: Judged): string =>
    (row.isOpen ? secondThought(row.verdict, chances, trust) : undefined) ?? row.read;

const TRUSTS: readonly Trust[] = [0.25, 0.5].flatMap((perPoint) =>
  [0, 1].flatMap((ofTheirChoice) =>
    [1, 2, 4].flatMap((ofOurs) =>
      [0, 1, 2].map((ofOthers) => ({ perPoint, ofTheirChoice, ofOurs, ofOthers })),
    ),
  ),
);

/** Taking somebody else's business for ours costs more than asking once too often. */
const worth = ({ requests, taken }: Outcome): number => requests - 2 * taken;

/** @param write whether the weights learned from all lines are written */
export function trainIntents(write: boolean): void {
  const mended = rowsOf(seenLines());
  const unmended = rowsOf(unseenLines());
  console.log(`${unmended.length} lines the rules were not mended for, ${mended.length} others`);
  const judged = judge(unmended, mended);
  console.log(`rules alone       ${told(outcome(judged, ({ row }) => row.read))}`);
  console.log(`weights alone     ${told(outcome(judged, mostLikely))}`);
  const tried = TRUSTS.map((trust) => ({ trust, got: outcome(judged, reading(trust)) }));
  const best = tried.reduce((a, b) => (worth(b.got) > worth(a.got) ? b : a));
  for (const { trust, got } of tried) console.log(`  ${JSON.stringify(trust)}: ${told(got)}`);
  console.log(`best ${JSON.stringify(best.trust)}: ${told(best.got)}`);
  showSecondThoughts(judged, reading(best.trust));
  if (write) writeFileSync(WEIGHTS, asText(learn([...mended, ...unmended])));
}

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
    .map(([name, at]) => ({ name, row: hundredths(at, valueOf(name)) }))
    .filter(({ row }) => row.some((weight) => Math.abs(weight) >= LEAST))
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
