import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { understand, understandAll } from '../../src/understanding';

/*
 * How well sentences are read, and how fast. The labelled sentences and their scorers are kept outside the product, in
 * ../shared/language; without them only speed is measured.
 */

const ROOT = resolve(__dirname, '../..');
const DATA = resolve(ROOT, '../shared/language');
const COMMAND = 'npm run --silent understand';
const ROUNDS = 5;
const REFERENCE = '2026-11-22T10:00:00';

/** Sentences for speed where no labelled ones are at hand. */
const OWN = [
  'recover my deleted email from Tuesday',
  'restore 1 and 3',
  'the invoice with the PDF that Zoë sent me last week',
  'ich finde die Mail von Jürgen vom letzten Montag nicht mehr',
  'récupérer les messages supprimés hier soir',
  '先週の火曜日に削除したメールを復元して',
];

function score(script: string, data: string): void {
  const scorer = join(DATA, script);
  const path = script === 'score-dates.mjs' ? join(DATA, data) : data;
  const { stdout, status } = spawnSync(process.execPath, [scorer, '--data', path, '--cmd', COMMAND], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.log(`\n${stdout.trim()}`);
  if (status !== 0) process.exitCode = 1;
}

const AROUND = { reference: REFERENCE, timezone: 'Europe/Berlin' };

/** Sentences per second of processor time, median and best of some rounds. */
function speed(name: string, sentences: readonly string[]): void {
  const asked = Array.from({ length: 20_000 }, (_, n) => ({
    text: sentences[n % sentences.length] ?? '',
    around: AROUND,
  }));
  const rates = (work: () => void): string => {
    const rounds = Array.from({ length: ROUNDS }, () => asked.length / processorSeconds(work)).sort(
      (a, b) => b - a,
    );
    const [best = 0] = rounds;
    const median = rounds[Math.floor(ROUNDS / 2)] ?? 0;
    return `${Math.round(median)} sentences/s of processor time (best of ${ROUNDS}: ${Math.round(best)})`;
  };
  const alone = rates(() => asked.forEach(({ text, around }) => understand(text, around)));
  const together = rates(() => understandAll(asked));
  console.log(`${name.padEnd(34)} ${alone}\n${'  many at a time'.padEnd(34)} ${together}`);
}

function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Dates, typing errors, quotations in each other, writing without blanks, one endless word, emoji. */
const HOSTILE: readonly string[] = [
  ...['a.', 'recvoer ', "'a ", '"\'', '3/4/2026 ', '1h', '7 ', 'monday ', 'between ', 'x'],
  ...['2024年', '十二月三号', '火曜日', 'の', '邮件', '😀'],
];

/** Ten kilobytes of what is hardest to read: the slowest of them, each the best of some rounds. */
function hostile(): void {
  const slowest = HOSTILE.map((seed) => {
    const text = seed.repeat(Math.ceil(10_240 / seed.length));
    const rounds = Array.from({ length: 30 }, () => processorSeconds(() => understand(text, AROUND)));
    return { seed, milliseconds: Math.min(...rounds) * 1000 };
  }).sort((a, b) => b.milliseconds - a.milliseconds)[0];
  if (slowest)
    console.log(
      `${'10 kB of hostile text, the slowest'.padEnd(34)} ${slowest.milliseconds.toFixed(1)} ms ("${slowest.seed.trim()}")`,
    );
}

/** Start to end of `npm run understand` over many lines: what a script that pipes sentences through it gets. */
function speedThroughPipe(sentences: readonly string[]): void {
  const lines = 60_000;
  const input = Array.from({ length: lines }, (_, id) =>
    JSON.stringify({
      id,
      text: sentences[id % sentences.length],
      reference: REFERENCE,
      timezone: 'Europe/Berlin',
    }),
  ).join('\n');
  const started = process.hrtime.bigint();
  const { stdout } = spawnSync('npm', ['run', '--silent', 'understand'], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const answered = stdout.trim().split('\n').length;
  console.log(
    `${'npm run understand, start included'.padEnd(34)} ${Math.round(answered / seconds)} sentences/s (${answered} of ${lines} answered)`,
  );
}

interface Sample {
  readonly lang: string;
  readonly text: string;
  readonly context?: 'results';
  readonly reference?: string;
  readonly intent?: string;
  readonly accept?: readonly string[];
  readonly expect?: {
    readonly intent?: string;
    readonly accept?: readonly string[];
    readonly notIntent?: readonly string[];
  };
}

/** Whether the first wish read is right, and how sure it said it was. */
function reliability({ lang, text, context, reference, ...row }: Sample): { sure: number; right: boolean } {
  const [read] = understand(text, {
    lang,
    reference: reference ?? REFERENCE,
    ...(context ? { context } : {}),
  });
  const { intent, accept = [], notIntent } = { ...row, ...row.expect };
  const right = notIntent
    ? !notIntent.includes(read?.intent ?? '')
    : [intent, ...accept].includes(read?.intent);
  return { sure: read?.confidence ?? 0, right };
}

/** Confidence against the share of right answers: what the map in intents/confidence.ts is fitted to. */
function showReliability(name: string, files: readonly string[]): void {
  const read = files
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => reliability(JSON.parse(line) as Sample));
  console.log(`\nconfidence, ${name} (${read.length})`.padEnd(52) + 'said   right    n');
  for (const [from, to] of BINS) {
    const bin = read.filter(({ sure }) => sure >= from && sure < to);
    if (bin.length === 0) continue;
    const mean = bin.reduce((sum, { sure }) => sum + sure, 0) / bin.length;
    const right = bin.filter((answer) => answer.right).length / bin.length;
    const label = `${from.toFixed(2)} to ${to.toFixed(2)}`;
    console.log(
      `${label.padEnd(50)} ${mean.toFixed(2)}    ${right.toFixed(2)} ${String(bin.length).padStart(5)}`,
    );
  }
}

const BINS: readonly (readonly [number, number])[] = [
  [0, 0.5],
  [0.5, 0.7],
  [0.7, 0.85],
  [0.85, 0.95],
  [0.95, 1.01],
];

function labelledSentences(): readonly string[] {
  return readFileSync(join(DATA, 'intents.dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

const CALIBRATION = resolve(ROOT, 'test/understanding/calibration');

if (existsSync(DATA)) {
  score('score-intents.mjs', 'intents.dev.jsonl,oos.dev.jsonl');
  score('score-dates.mjs', 'past-dates.dev.jsonl');
  score('score-dates.mjs', 'dates.dev.jsonl');
} else {
  console.log(`No labelled sentences at ${DATA}: measuring speed alone.`);
}

showReliability(
  'sentences kept for it',
  ['sample.jsonl', 'fresh.jsonl'].map((file) => join(CALIBRATION, file)),
);
showReliability('sentences written later', [join(CALIBRATION, 'later.jsonl')]);
if (existsSync(DATA))
  showReliability(
    'labelled sentences',
    ['intents.dev.jsonl', 'oos.dev.jsonl'].map((file) => join(DATA, file)),
  );

console.log('');
speed('short requests', OWN);
if (existsSync(DATA)) speed('what people really wrote', labelledSentences());
speedThroughPipe(existsSync(DATA) ? labelledSentences() : OWN);
hostile();
