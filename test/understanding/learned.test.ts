import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, INTENT_NAMES, type IntentName } from '../../src/understanding';
import { CUE_NAMES } from '../../src/understanding/intents/cues';
import { secondReading } from '../../src/understanding/intents/learned/second-reading';
import { isSpelled } from '../../src/understanding/intents/learned/spelled';
import { type Caution, secondThought } from '../../src/understanding/intents/learned/second-thought';
import weights from '../../src/understanding/intents/learned/weights.json';
import { allFeatures } from './training/rows';
import { chancesOf, fit, type Seen, settle, type Weights } from './training/softmax';

/* What was learned from labelled lines, beside the rules; `npm run train` writes it and tells how well it does. */

const AROUND = { reference: '2026-11-22T10:00:00', timezone: 'Europe/Berlin' };

describe('what the rules leave open is read by learned weights', () => {
  test.each<readonly [lang: string, sentence: string, intent: IntentName, byRules: IntentName]>([
    ['en', 'our intern walked out last week and nobody can open her mailbox', 'departed', 'other'],
    ['en', 'does the bin clear itself after some weeks', 'retention', 'other'],
    ['en', "the letter from my bank about the loan isn't where it used to be", 'recover', 'other'],
    ['es', 'el becario se fue y necesito lo que le escribían los proveedores', 'departed', 'other'],
  ])('%s: “%s” is %s', (lang, text, intent, byRules) => {
    const [read] = explain(text, { ...AROUND, lang });
    expect(read?.intent.intent).toBe(intent);
    expect(read?.weighed?.verdict.intent).toBe(byRules);
    expect(read?.rules.at(-1)).toBe(`${intent}: learned weights, not ${byRules}`);
  });
});

test('decisions on requests are neither found nor dropped by weights, and nothing is chosen where no list is', () => {
  const decisions: readonly IntentName[] = ['approve', 'reject', 'withdraw'];
  const lines = readFileSync(join(__dirname, 'training', 'unseen.tsv'), 'utf8')
    .trim()
    .split('\n');
  let reconsidered = 0;
  for (const line of lines) {
    const [lang = '', , context, , text = ''] = line.split('\t');
    const isListOpen = context === 'results';
    for (const { weighed, intent } of explain(text, {
      ...AROUND,
      lang,
      ...(isListOpen && { context: 'results' as const }),
    })) {
      if (weighed?.instead === undefined) continue;
      reconsidered++;
      expect(decisions).not.toContain(weighed.verdict.intent);
      expect(decisions).not.toContain(intent.intent);
      expect(intent.release).toBeUndefined();
      if (!isListOpen) expect(intent.intent).not.toBe('select');
    }
  }
  expect(reconsidered).toBeGreaterThan(lines.length / 20);
});

describe('what somebody forbids is not done because of weights', () => {
  test.each([
    ['en', "please don't restore any of this"],
    ['de', 'stell bitte nichts davon wieder her'],
    ['es', 'no restaures nada de esto'],
  ])('%s: “%s”', (lang, text) => {
    for (const around of [{}, { context: 'results' }] as const) {
      const [read] = explain(text, { ...AROUND, ...around, lang });
      expect(['recover', 'select', 'undo']).not.toContain(read?.intent.intent);
    }
  });
});

test('the weights were learned of the cues there are', () => {
  const names = Object.keys(weights.weights).filter((name) => !isSpelled(name) && !name.includes(':'));
  const cues = new Set<string>(CUE_NAMES);
  const unknown = names.filter((name) => name.split(' ').some((cue) => !cues.has(cue)));
  expect(names.length).toBeGreaterThan(1000);
  // More of them say that `npm run train` is due.
  expect(unknown.length / names.length).toBeLessThan(0.03);
  expect([...weights.intents].sort()).toEqual([...INTENT_NAMES].sort());
});

test.each([
  ['en', 'my invoice from Fabrikam vanished, could you dig it out?', undefined],
  ['en', 'only those with a pdf', 'results'],
  ['de', 'Wie lange bleibt Gelöschtes eigentlich erhalten?', undefined],
  ['ja', '先週の見積書のメールが見つかりません', undefined],
  ['zh', '邮箱最近有没有备份？', 'results'],
] as const)('%s: “%s” is read with what was learned of it, and with nothing else', (lang, text, context) => {
  const [read] = explain(text, { ...AROUND, lang, ...(context && { context }) });
  const seen = read?.weighed?.seen();
  if (!seen) throw new Error('not weighed');
  const learned: Readonly<Record<string, readonly number[]>> = weights.weights;
  const sums = INTENT_NAMES.map((name) => {
    const at = weights.intents.indexOf(name);
    const said = allFeatures(seen).map(([feature, times]) => (learned[feature]?.[at] ?? 0) * times);
    return said.reduce((sum, one) => sum + one, weights.bias[at] ?? 0) / 100;
  });
  secondReading(seen).forEach((chance, i) => {
    expect(chance).toBeCloseTo(sums[i] ?? NaN, 6);
  });
});

describe('rules and weights against each other', () => {
  const CAUTION: Caution = { ofOurs: 2, ofOther: 3, atOnce: 1 };
  const thought = (
    byRules: IntentName,
    given: Partial<Record<IntentName, number>>,
    isListOpen = false,
  ): IntentName | undefined =>
    secondThought(
      byRules,
      INTENT_NAMES.map((name) => given[name] ?? 0),
      isListOpen,
      CAUTION,
    );

  test('the likeliest wish is found', () => {
    expect(thought('backup', { backup: 2, retention: 1.9 })).toBeUndefined();
    expect(thought('backup', { backup: 2, retention: 2.1, help: 2.05 })).toBe('retention');
  });

  test('it takes more to make a search of something else, and to drop a wish', () => {
    expect(thought('other', { recover: 1.9 })).toBeUndefined();
    expect(thought('other', { recover: 2.1 })).toBe('recover');
    expect(thought('retention', { other: 2.9 })).toBeUndefined();
    expect(thought('retention', { other: 3.1 })).toBe('other');
    expect(thought('recover', { other: 0.1 })).toBe('other');
  });

  test('it takes more to undo; nothing is chosen without a list', () => {
    expect(thought('other', { undo: 0.9 })).toBeUndefined();
    expect(thought('other', { undo: 1.1 })).toBe('undo');
    expect(thought('other', { select: 9 })).toBeUndefined();
    expect(thought('other', { select: 9 }, true)).toBe('select');
  });

  test('decisions are left to the rules', () => {
    expect(thought('other', { approve: 9, withdraw: 9 })).toBeUndefined();
    expect(thought('reject', { recover: 9 })).toBeUndefined();
  });
});

describe('learning', () => {
  const row = (features: readonly number[], kind: number, weight = 1): Seen => ({
    features: Int32Array.from(features),
    values: Float64Array.from(features, () => 1),
    kind,
    weight,
  });
  const likeliest = (seen: Seen, learned: Weights): number => {
    const [none = 0, one = 0] = chancesOf(seen, learned);
    return one > none ? 1 : 0;
  };
  const times = (count: number, rows: readonly Seen[]): readonly Seen[] =>
    Array.from({ length: count }, () => rows).flat();

  test('finds what tells the kinds apart, the pair where the single ones do not', () => {
    // Either alone is kind 0, both together (feature 2 is the pair) are kind 1.
    const rows = [row([0], 0), row([1], 0), row([0, 1, 2], 1), row([], 0)];
    const learned = fit(times(20, rows), 3, 2);
    expect(rows.map((one) => likeliest(one, learned))).toEqual([0, 0, 1, 0]);
  });

  test('of two that contradict each other the one that counts for more lines wins', () => {
    const torn = fit(times(20, [row([0], 0, 3), row([0], 1)]), 1, 2);
    expect(likeliest(row([0], 0), torn)).toBe(0);
  });

  test('lets go what says least, and does without it', () => {
    // Feature 0 tells the kind, 1 and 2 tell nothing.
    const rows = [
      row([0, 1], 1),
      row([0, 2], 1),
      row([1], 0),
      row([2], 0),
      row([0, 1, 2], 1),
      row([1, 2], 0),
    ];
    const learned = fit(times(20, rows), 3, 2, 1);
    expect([...learned.all.subarray(2, 6)]).toEqual([0, 0, 0, 0]);
    expect(rows.map((one) => likeliest(one, learned))).toEqual([1, 1, 0, 0, 1, 0]);
  });

  test('settles the lines that are promised', () => {
    const learned = fit(times(20, [row([0], 0)]), 2, 2);
    const promise = row([0, 1], 1);
    expect(likeliest(promise, learned)).toBe(0);
    const others = learned.all.slice(0, 2);
    settle(
      [promise],
      (one) => likeliest(one, learned) === one.kind,
      (feature) => feature === 1,
      learned,
    );
    expect(likeliest(promise, learned)).toBe(1);
    expect(learned.all.slice(0, 2)).toEqual(others);
  });
});
