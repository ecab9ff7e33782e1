import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, INTENT_NAMES, type IntentName } from '../../src/understanding';
import { CUE_NAMES } from '../../src/understanding/intents/cues';
import { secondThought, type Trust } from '../../src/understanding/intents/learned/second-thought';
import weights from '../../src/understanding/intents/learned/weights.json';
import { chancesOf, fit, type Seen } from './training/softmax';

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

test('what takes effect at once is neither found nor dropped by weights', () => {
  const atOnce: readonly string[] = ['select', 'undo', 'approve', 'reject', 'withdraw'];
  const never = [...atOnce, 'refine', 'hold'];
  const asked = ['retention', 'backup', 'point-in-time', 'health', 'departed', 'purged'];
  const lines = readFileSync(join(__dirname, 'training', 'unseen.tsv'), 'utf8')
    .trim()
    .split('\n');
  let reconsidered = 0;
  for (const line of lines) {
    const [lang = '', , context, , text = ''] = line.split('\t');
    for (const { weighed, intent } of explain(text, {
      ...AROUND,
      lang,
      ...(context === 'results' && { context }),
    })) {
      if (weighed?.instead === undefined) continue;
      reconsidered++;
      expect(atOnce).not.toContain(weighed.verdict.intent);
      expect(never).not.toContain(intent.intent);
      if (context === 'results') expect(asked).toContain(intent.intent);
    }
  }
  expect(reconsidered).toBeGreaterThan(lines.length / 50);
});

test('the weights were learned of the cues there are', () => {
  const names = Object.keys(weights.weights).filter((name) => !name.startsWith('='));
  const cues = new Set<string>(CUE_NAMES);
  const unknown = names.filter((name) => name.split(' ').some((cue) => !cues.has(cue)));
  expect(names.length).toBeGreaterThan(1000);
  // More of them say that `npm run train` is due.
  expect(unknown.length / names.length).toBeLessThan(0.03);
  expect([...weights.intents].sort()).toEqual([...INTENT_NAMES].sort());
});

describe('rules and weights against each other', () => {
  const TRUST: Trust = { perPoint: 0.5, ofTheirChoice: 1, ofOurs: 1, ofOthers: 2 };
  const each = (given: Partial<Record<IntentName, number>>): number[] =>
    INTENT_NAMES.map((name) => given[name] ?? 0);
  const thought = (intent: IntentName, sums: number[], chances: number[]): IntentName | undefined =>
    secondThought({ intent, sums }, chances, TRUST);

  test('the rules’ choice stands until the weights say much more for another', () => {
    expect(thought('backup', each({ backup: 2 }), each({ retention: 1.9 }))).toBeUndefined();
    expect(thought('backup', each({ backup: 2 }), each({ retention: 2.1 }))).toBe('retention');
  });

  test('it takes more to drop a search, and more to make one of nothing; other wishes are not dropped', () => {
    expect(thought('recover', each({ recover: 2 }), each({ other: 2.9 }))).toBeUndefined();
    expect(thought('recover', each({ recover: 2 }), each({ other: 3.1 }))).toBe('other');
    expect(thought('retention', each({ retention: 2 }), each({ other: 99 }))).toBeUndefined();
    expect(thought('other', each({}), each({ recover: 2.9 }))).toBeUndefined();
    expect(thought('other', each({}), each({ recover: 3.1 }))).toBe('recover');
    expect(thought('other', each({}), each({ health: 1.1 }))).toBe('health');
  });

  test('what the rules rule out is not found again', () => {
    expect(thought('other', each({ recover: -1 }), each({ recover: 9 }))).toBeUndefined();
  });
});

test('learning finds what tells the kinds apart, the pair where the single ones do not', () => {
  const row = (features: readonly number[], kind: number, weight = 1): Seen => ({
    features: Int32Array.from(features),
    values: Float64Array.from(features, () => 1),
    kind,
    weight,
  });
  // Either alone is kind 0, both together (feature 2 is the pair) are kind 1.
  const rows = [row([0], 0), row([1], 0), row([0, 1, 2], 1), row([], 0)];
  const learned = fit([...rows, ...rows], 3, 2, 100);
  const likeliest = (seen: Seen): number => {
    const [none = 0, one = 0] = chancesOf(seen, learned);
    return one > none ? 1 : 0;
  };
  expect(rows.map(likeliest)).toEqual([0, 0, 1, 0]);
  // Of two that contradict each other the one that counts for more lines wins.
  const torn = fit([row([0], 0, 3), row([0], 1)], 1, 2, 100);
  expect(Math.exp(chancesOf(row([0], 0), torn)[0] ?? 0)).toBeCloseTo(0.75, 1);
});
