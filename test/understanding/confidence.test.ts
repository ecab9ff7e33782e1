import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrated } from '../../src/understanding/intents/confidence';
import { type Intent } from '../../src/understanding';
import { wish } from './ask';

interface Sample {
  readonly lang: string;
  readonly text: string;
  readonly context?: 'results';
  readonly intent: string;
  readonly accept?: readonly string[];
  readonly notIntent?: readonly string[];
}

const samples = (file: string): readonly Sample[] =>
  readFileSync(join(__dirname, 'calibration', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);

const read = ({ lang, text, context }: Sample): Intent =>
  wish(text, { lang, ...(context ? { context } : {}) });

const isRight = (sample: Sample): boolean =>
  [sample.intent, ...(sample.accept ?? [])].includes(read(sample).intent);

test('a surer reading is never given a smaller chance', () => {
  for (let raw = 0; raw < 1; raw += 0.01)
    expect(calibrated(raw + 0.01)).toBeGreaterThanOrEqual(calibrated(raw));
  expect(calibrated(0)).toBeGreaterThanOrEqual(0);
  expect(calibrated(1)).toBeLessThan(1);
});

test('of readings said to be nearly sure, nearly all are right', () => {
  const sure = [...samples('sample.jsonl'), ...samples('fresh.jsonl')].filter(
    (sample) => read(sample).confidence > 0.9,
  );
  expect(sure.filter(isRight).length / sure.length).toBeGreaterThan(0.95);
});

test('nineteen in twenty of the sentences kept for calibration are read right', () => {
  const kept = [...samples('sample.jsonl'), ...samples('fresh.jsonl')];
  expect(kept.filter(isRight).length / kept.length).toBeGreaterThan(0.94);
});

test('what is out of scope among them is no recovery, hold or export', () => {
  const taken = [...samples('sample.jsonl'), ...samples('fresh.jsonl')]
    .filter(({ intent }) => intent === 'other')
    .filter((sample) => ['recover', 'hold', 'export'].includes(read(sample).intent));
  expect(taken).toEqual([]);
});

/** Written at one sitting, before the rules were run on them; those that are still misread stayed in. */
const later = samples('later.jsonl');

test('of requests written later, nineteen in twenty are read right', () => {
  const requests = later.filter(({ notIntent }) => notIntent === undefined);
  expect(requests.filter(isRight).length / requests.length).toBeGreaterThan(0.95);
});

test('of orders to other assistants written later, one in fifty at most is taken for a wish of ours', () => {
  const orders = later.filter(({ notIntent }) => notIntent !== undefined);
  const taken = orders.filter((order) => order.notIntent?.includes(read(order).intent));
  expect(orders.length).toBeGreaterThan(500);
  expect(taken.length / orders.length).toBeLessThan(0.02);
});
