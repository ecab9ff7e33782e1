import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/domain/language';
import { explain } from '../../src/understanding';
import { type Sentence } from '../../src/understanding/sentence';
import { type Slots } from '../../src/understanding/slots';
import { attributeOf } from '../../src/understanding/slots/learned/attributes';
import { emissionsOf as emissionsOfSentence } from '../../src/understanding/slots/learned/emissions';
import { lookAt, nameOf, numberOf, SPELLINGS, tell } from '../../src/understanding/slots/learned/features';
import { rowOfAttribute, rowOfSpelling, rows } from '../../src/understanding/slots/learned/rows';
import { rulesReading } from '../../src/understanding/slots/learned/second-slots';
import { bestTags, sumOf } from '../../src/understanding/slots/learned/tagger';
import { filledBy, mayFollow, placed, TAGS } from '../../src/understanding/slots/learned/tags';
import weights from '../../src/understanding/slots/learned/weights.json';
import { SUNDAY, topicsOf, wish } from './ask';
import { emissionsOf, type Example, learnTags } from './training/perceptron';
import { generator } from './training/random';

/* Senders and topics as learned from labelled searches, beside the rules; `npm run train` writes them and tells how well they do. */

const AROUND = { reference: SUNDAY, timezone: 'Europe/Berlin' };

describe('who wrote and what about, where no rule knows the construction', () => {
  test.each<readonly [lang: string, sentence: string, from: readonly string[], words: readonly string[]]>([
    [
      'en',
      'Philippa from accounts sent the travel claim form, I binned it',
      ['Philippa'],
      ['travel claim form'],
    ],
    ['en', 'mail gone, Okonkwo, solar panel quote', ['Okonkwo'], ['solar panel quote']],
    [
      'en',
      'deleted the one where the harbour master asks for our insurance papers',
      ['harbour master'],
      ['insurance papers'],
    ],
    ['es', 'borré sin querer lo que me mandó la gestoría, el modelo 303', ['gestoría'], ['modelo 303']],
    ['fr', "récupère le message de l'école, sortie piscine", ['école'], ['sortie piscine']],
    ['ja', '歯医者さんから来た予約変更のメールを消してしまいました', ['歯医者'], ['予約変更']],
    ['zh', '物业发来的停车位续租通知被我误删了', ['物业'], ['停车位续租通知']],
  ])('%s: %s', (lang, sentence, from, words) => {
    const [read] = explain(sentence, { ...AROUND, lang });
    expect({ from: read?.intent.from, words: read && topicsOf(read.intent) }).toEqual({ from, words });
    const byRules = read?.weighed?.slots;
    expect([byRules?.people.from, byRules?.topics.words]).not.toEqual([from, words]);
    expect(read?.rules).toContain('senders and topics: learned weights');
  });
});

describe('what is left to the rules', () => {
  test('what changes a list', () => {
    const [read] = explain('only the ones where Okonkwo asks for the solar panel quote', {
      ...AROUND,
      lang: 'en',
      context: 'results',
    });
    expect(read?.intent.intent).toBe('refine');
    expect(read?.rules).not.toContain('senders and topics: learned weights');
  });

  test('what leaves mail out: its names are not sought', () => {
    const read = wish('restore all I deleted except the solar panel quote that Okonkwo sent', { lang: 'en' });
    expect(read.except?.join()).toContain('Okonkwo');
    expect([read.from, read.words]).toEqual([undefined, undefined]);
  });

  test('one’s manager, whom the directory knows', () => {
    expect(wish('my boss mailed me the rota, gone now', { lang: 'en' }).fromManager).toBe('boss');
  });
});

/** Of each word, what is learned of its features one by one. */
function summedOneByOne(part: Sentence, slots: Slots, known: Uint8Array): readonly number[] {
  const looked = lookAt(part, slots, known);
  return part.words.flatMap((_, i) => {
    const sum = TAGS.map(() => 0);
    const add = (row: number): void =>
      sum.forEach((so, tag) => (sum[tag] = so + (row > 0 ? (rows[row + tag] ?? 0) : 0)));
    tell(looked, i, {
      attribute: (feature) => add(rowOfAttribute(feature)),
      spelling: (kind, text) => add(rowOfSpelling(kind, text)),
    });
    return sum;
  });
}

/** Compares both ways to sum; the languages of the sentences that were compared. */
function compared(lines: readonly Said[]): readonly string[] {
  return lines.flatMap(({ text, lang }) => {
    const weighed = explain(text, { ...AROUND, lang })[0]?.weighed;
    const known = weighed && rulesReading(weighed.part, weighed.slots);
    if (!weighed || !known) return [];
    const { part, slots } = weighed;
    const summed = Array.from(emissionsOfSentence(part, slots, known));
    expect([part.text, ...summed]).toEqual([part.text, ...summedOneByOne(part, slots, known)]);
    return [part.language];
  });
}

interface Said {
  readonly text: string;
  readonly lang: string;
}

const LATER: readonly Said[] = readFileSync(join(__dirname, 'calibration', 'later.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Said);

describe('what was summed for words that look alike', () => {
  test('is what their features say one by one', () => {
    const languages = compared(LATER);
    expect(new Set(languages)).toEqual(new Set(LANGUAGES));
    expect(languages.length).toBeGreaterThan(1500);
  });

  test('still is when there is no room for more and all was forgotten', () => {
    const random = generator();
    const mixed = ['en', 'de', 'fr'].flatMap((lang) => {
      const words = LATER.filter((line) => line.lang === lang).flatMap(({ text }) => text.split(' '));
      return Array.from({ length: 350 }, () => {
        const some = Array.from({ length: 300 }, () => words[Math.floor(random() * words.length)] ?? '');
        return { lang, text: `mail ${some.join(' ')}` };
      });
    });
    for (const { text, lang } of mixed.slice(0, -20)) explain(text, { ...AROUND, lang });
    expect(compared(mixed.slice(-20))).toHaveLength(20);
  });
});

describe('tags of words', () => {
  const part = explain('restore the mail from Dr. Anna Weber about the Weber contract', {
    ...AROUND,
    lang: 'en',
  })[0]?.weighed?.part;
  const texts = { from: ['Anna Weber'], to: [], words: ['Weber contract'] };

  test('a text is found word by word, and no word taken twice', () => {
    const tags = part && placed(part, texts);
    const filled = tags ? filledBy(tags) : [];
    const said = filled.map(({ slot, from, to }) => [
      slot,
      part?.words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    ]);
    expect(said).toEqual([
      ['from', 'Anna Weber'],
      ['words', 'Weber contract'],
    ]);
    expect(part && placed(part, { ...texts, words: ['Weber', 'Weber', 'Weber'] })).toBeUndefined();
  });

  test('what is not there as words has no place', () => {
    expect(part && placed(part, { ...texts, words: ['ontrac'] })).toBeUndefined();
    expect(part && placed(part, { from: [], to: [], words: [] })?.every((tag) => tag === 0)).toBe(true);
  });
});

describe('the likeliest tags in a row', () => {
  /** All rows of tags there are, tried one by one. */
  function rowsOf(length: number): readonly (readonly number[])[] {
    if (length === 0) return [[]];
    return rowsOf(length - 1).flatMap((row) =>
      TAGS.map((_, tag) => tag)
        .filter((tag) => mayFollow(tag, row.at(-1) ?? 0))
        .map((tag) => [...row, tag]),
    );
  }
  let seed = 7;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) % 19;

  test.each([1, 2, 3, 4])('of %i words are the best of all', (length) => {
    for (let round = 0; round < 20; round++) {
      const emissions = Float64Array.from({ length: length * TAGS.length }, random);
      const transitions = Float64Array.from({ length: TAGS.length ** 2 }, random);
      const best = Math.max(
        ...rowsOf(length).map((row) => sumOf(Uint8Array.from(row), emissions, transitions)),
      );
      const found = bestTags(emissions, transitions);
      expect(sumOf(found, emissions, transitions)).toBe(best);
      found.forEach((tag, i) => expect(mayFollow(tag, found[i - 1] ?? 0)).toBe(true));
    }
  });

  test('of no words are none', () => {
    expect(bestTags(new Float64Array(0), new Float64Array(TAGS.length ** 2))).toHaveLength(0);
  });
});

test('learning finds what tells the tags apart, and what follows what', () => {
  // Feature 0 begins a sender; feature 1 goes on with whatever began; feature 2 begins a topic; feature 3 is none.
  const example = (features: readonly number[], tags: readonly number[]): Example => ({
    features: features.map((feature) => Int32Array.of(feature)),
    tags: Uint8Array.from(tags),
    weight: 1,
  });
  const examples = [
    example([3, 0, 1, 3], [0, 1, 2, 0]),
    example([2, 1, 1], [5, 6, 6]),
    example([3, 3, 0], [0, 0, 1]),
    example([0, 1, 2, 1], [1, 2, 5, 6]),
  ];
  const learned = learnTags(examples, 4);
  for (const one of examples)
    expect([...bestTags(emissionsOf(one, learned), learned.transitions)]).toEqual([...one.tags]);
});

test('the weights were learned of the features there are', () => {
  const names = Object.keys(weights.weights);
  const isSpelling = (name: string): boolean => SPELLINGS.includes(name.split('|')[0] as never);
  const isKnown = (name: string): boolean => isSpelling(name) || numberOf(name) !== undefined;
  expect(names.length).toBeGreaterThan(5000);
  // More of them say that `npm run train` is due.
  expect(names.filter((name) => !isKnown(name)).length / names.length).toBeLessThan(0.03);
  for (const name of names.filter((one) => !isSpelling(one) && isKnown(one)))
    expect(nameOf(numberOf(name)!)).toBe(name);
  expect(weights.tags).toEqual(TAGS);
  expect(attributeOf('no such attribute')).toBeUndefined();
});
