import { Convolution } from '../../src/understanding/network/convolution';
import { IntentNetwork } from '../../src/understanding/intents/learned/network';
import { INTENT_NAMES } from '../../src/understanding';
import { unpacked } from '../../src/understanding/network/packed';
import { TagNetwork } from '../../src/understanding/slots/learned/network';
import { bestTags } from '../../src/understanding/slots/learned/tagger';
import { mayFollow, TAGS } from '../../src/understanding/slots/learned/tags';
import { chainSlopes } from './training/network/chain';
import { ConvolutionLearner, type Sentence } from './training/network/convolution';
import { learnIntentNetwork, type WishfulSentence } from './training/network/intent-network';
import { packed } from './training/network/pack';
import { learnTagNetwork, type TaggedSentence } from './training/network/tag-network';
import { generator } from './training/random';

/* The small networks beside the learned weights: how the product reckons, and how `npm run train` learns. */

const REACH = 2;
const ATTRIBUTE_NAMES = ['one', 'two', 'three', 'four', 'five', 'six'];
const SHAPE = { word: 4, affix: 2, attributes: 4, reach: REACH, units: 8 } as const;

const random = generator(7);
const upTo = (count: number): number => Math.floor(random() * count);

let sights = 0;
const sightOf = (
  attributes: readonly number[],
): Sentence['sights'][number] & { readonly number: number } => ({
  attributes,
  number: sights++,
});

function sentenceOf(words: readonly string[]) {
  return {
    words,
    sights: Array.from({ length: words.length + 2 * REACH }, () => sightOf([upTo(4), upTo(4)])),
    whole: [4 + upTo(2)],
  };
}

const WORDS = ['invoice', 'invoices', 'roof', 'anna', 'annabel', 'from', 'about'];
const sentences = Array.from({ length: 60 }, () =>
  sentenceOf(Array.from({ length: 1 + upTo(7) }, () => WORDS[upTo(WORDS.length)] ?? '')),
);

describe('what the product reckons', () => {
  const learner = new ConvolutionLearner(SHAPE, sentences, ATTRIBUTE_NAMES, generator(3));
  const convolution = new Convolution(learner.learned(), ATTRIBUTE_NAMES, REACH);
  const excited = ({ words, sights: seen, whole }: (typeof sentences)[number]): Float32Array =>
    convolution.excited(words, seen, whole);

  test('is what was learned, but for rounding', () => {
    const unknown = sentenceOf(['zebra', 'invoice', 'zebra']);
    let most = 0;
    for (const sentence of [...sentences, unknown]) {
      const learned = learner.forward(learner.rowed(sentence), false).excited;
      const reckoned = excited(sentence);
      expect(reckoned).toHaveLength(learned.length);
      learned.forEach((one, at) => {
        expect(reckoned[at]).toBeCloseTo(one, 2);
        most = Math.max(most, one);
      });
    }
    expect(most).toBeGreaterThan(0.05);
  });

  test('is the same when all was forgotten in between', () => {
    const [sentence = sentenceOf(['roof'])] = sentences;
    const before = Array.from(excited(sentence));
    for (let n = 0; n < 10_000; n++) excited(sentenceOf([`word${n}`]));
    expect(Array.from(excited(sentence))).toEqual(before);
  });

  test('numbers are unpacked as they were packed', () => {
    const numbers = Float32Array.of(0, 1, -1, 0.5, -0.25, 0.001);
    const again = unpacked(packed(numbers, 2));
    numbers.forEach((number, n) => {
      expect(again[n]).toBeCloseTo(number, 4);
    });
    expect(Array.from(unpacked(packed(new Float32Array(3), 1)))).toEqual([0, 0, 0]);
  });
});

describe('tags in a row', () => {
  const COUNT = TAGS.length;
  const numbers = (count: number): Float32Array =>
    Float32Array.from({ length: count }, () => 2 * random() - 1);

  /** Every row of tags that may be. */
  function ways(words: number): readonly Uint8Array[] {
    let rows: number[][] = [[]];
    for (let i = 0; i < words; i++)
      rows = rows.flatMap((row) =>
        TAGS.flatMap((_, tag) => (mayFollow(tag, row.at(-1) ?? 0) ? [[...row, tag]] : [])),
      );
    return rows.map((row) => Uint8Array.from(row));
  }

  const cost = (tags: Uint8Array, emissions: Float32Array, transitions: Float32Array): number => {
    const sum = (row: Uint8Array): number =>
      row.reduce(
        (so, tag, i) =>
          so +
          (emissions[i * COUNT + tag] ?? 0) +
          (i > 0 ? (transitions[(row[i - 1] ?? 0) * COUNT + tag] ?? 0) : 0),
        0,
      );
    return Math.log(ways(tags.length).reduce((all, row) => all + Math.exp(sum(row)), 0)) - sum(tags);
  };

  test('cost what all ways together say, and its slopes are those of the cost', () => {
    const tags = Uint8Array.of(0, 1, 2, 5);
    const emissions = numbers(tags.length * COUNT);
    const transitions = numbers(COUNT * COUNT);
    const slopes = chainSlopes(tags, emissions, transitions);
    expect(slopes.cost).toBeCloseTo(cost(tags, emissions, transitions), 4);
    const STEP = 0.01;
    const slopeAt = (of: Float32Array, at: number): number => {
      const was = of[at] ?? 0;
      of[at] = was + STEP;
      const more = cost(tags, emissions, transitions);
      of[at] = was - STEP;
      const less = cost(tags, emissions, transitions);
      of[at] = was;
      return (more - less) / (2 * STEP);
    };
    for (const at of [0, 3, 8, 16, 26]) expect(slopes.emissions[at]).toBeCloseTo(slopeAt(emissions, at), 3);
    for (const at of [0, 1, 9, 12, 19])
      expect(slopes.transitions[at]).toBeCloseTo(slopeAt(transitions, at), 3);
  });
});

describe('what is learned', () => {
  /** "from" is followed by who wrote, "about" by what it is about; never seen words as well. */
  function lineOf(n: number): TaggedSentence & { readonly seen: ReturnType<typeof sentenceOf> } {
    const [who, what] = [`name${n % 40}`, `topic${n % 37}`];
    const words = n % 2 === 0 ? ['from', who, 'about', what] : ['about', what, 'from', who];
    const seen = { words, sights: words.concat('', '', '', '').map(() => sightOf([1])), whole: [0] };
    return {
      sentence: seen,
      seen,
      tags: Uint8Array.from(n % 2 === 0 ? [0, 1, 0, 5] : [0, 5, 0, 1]),
      weight: 1,
    };
  }

  const learnedFrom = (count: number) =>
    learnTagNetwork(
      Array.from({ length: count }, (_, n) => lineOf(n)),
      () => undefined,
    );
  const learned = learnedFrom(2000);

  test('tells who from what by the word before, also of words never seen', () => {
    const network = new TagNetwork(learned);
    for (const n of [1000, 1001]) {
      const { tags, seen } = lineOf(n);
      const words = seen.words.map((key) => ({ key: key.replace(/\d+/, 'zz') }));
      const emissions = new Float64Array(words.length * TAGS.length);
      network.addTo(emissions, lookedOf(words, seen.sights));
      expect(bestTags(emissions, network.transitions)).toEqual(tags);
    }
  });

  test('is the same each time', () => {
    expect(learnedFrom(100)).toEqual(learnedFrom(100));
  });

  test('says nothing of a line that is longer than anybody’s wish', () => {
    const words = Array.from({ length: 500 }, () => ({ key: 'from' }));
    const emissions = new Float64Array(words.length * TAGS.length);
    new TagNetwork(learned).addTo(emissions, lookedOf(words, []));
    expect(emissions.every((one) => one === 0)).toBe(true);
  });

  /** As the tagger hands it over, with one more place to each side than the network reads. */
  const lookedOf = (words: readonly { readonly key: string }[], seen: readonly object[]) =>
    ({ words, appearances: [sightOf([1]), ...seen, sightOf([1])], whole: { attributes: [0] } }) as never;
});

describe('what is wanted', () => {
  const RESTORE = INTENT_NAMES.indexOf('recover');
  const HOLD = INTENT_NAMES.indexOf('hold');

  /** A word among others tells what is wanted, wherever it stands. */
  function lineOf(n: number): WishfulSentence {
    const words = [`name${n % 11}`, `topic${n % 7}`, `thing${n % 5}`];
    words.splice(n % 4, 0, n % 2 === 0 ? 'restore' : 'freeze');
    const seen = words.concat('', '', '', '').map(() => sightOf([1]));
    return {
      sentence: { words, sights: seen, whole: [0] },
      context: undefined,
      kind: n % 2 === 0 ? RESTORE : HOLD,
      weight: 1,
    };
  }

  test('is learned from the word that tells it', () => {
    const learned = learnIntentNetwork(
      Array.from({ length: 1500 }, (_, n) => lineOf(n)),
      () => undefined,
    );
    const network = new IntentNetwork(learned);
    const wanted = (word: string): string | undefined => {
      const words = ['somebody', word, 'else'].map((key) => ({ key, time: -1 }));
      const appearances = Array.from({ length: words.length + 6 }, () => sightOf([1]));
      const looked = { words, appearances, whole: { attributes: [0] } } as never;
      const chances = network.chancesOf(looked, undefined);
      return INTENT_NAMES[chances.indexOf(Math.max(...chances))];
    };
    expect([wanted('restore'), wanted('freeze')]).toEqual(['recover', 'hold']);
  });
});
