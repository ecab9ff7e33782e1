import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../../../src/domain/language';
import { fold } from '../../../../src/understanding/time/fold';
import { reduce } from '../../../../src/understanding/time/grammar/engine';
import { hasSense, type Item } from '../../../../src/understanding/time/grammar/items';
import { LAYERS } from '../../../../src/understanding/time/grammar/layers';
import { parse } from '../../../../src/understanding/time/grammar/parse';
import { lexiconOf } from '../../../../src/understanding/time/languages';
import { itemsOf } from '../../../../src/understanding/time/lexer';
import { sceneAt } from '../../../../src/understanding/time/scene';
import { tokensOf } from '../../../../src/understanding/time/tokens';
import { entriesOf } from '../../../../src/understanding/time/vocabulary';

const RUNS = 400;
const FIGURES = [
  '3',
  '12',
  '31',
  '2025',
  '99',
  '14:30',
  '3/4',
  '2025-11-03',
  ',',
  '-',
  '.',
  '(',
  'x',
  'mail',
];

const scene = sceneAt(
  { language: 'en', reference: '2026-11-22T10:00:00' },
  {
    dayFirst: true,
    orderOpen: false,
    future: false,
    past: false,
    lastWeekdayOfWeek: false,
    fiscalByStart: false,
  },
);

const itemsIn = (language: Language, text: string): readonly Item[] =>
  scene ? itemsOf(lexiconOf(language), scene, fold(text), tokensOf(fold(text))) : [];

const namesTime = (items: readonly Item[]): boolean =>
  items.some((item) => hasSense(item, 'when') || hasSense(item, 'dur'));

/** A row of any words of time of a language, figures and signs between them. */
const rowsOf = (language: Language): fc.Arbitrary<string> => {
  const words = entriesOf(lexiconOf(language).vocabulary).map(({ form }) => form);
  const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...FIGURES));
  return fc.array(word, { minLength: 1, maxLength: 9 }).map((row) => row.join(' '));
};

describe('the layers of the grammar that are passed over', () => {
  test.each(LANGUAGES)('would have changed nothing: %s', (language) => {
    let named = 0;
    fc.assert(
      fc.property(rowsOf(language), (text) => {
        if (!scene) throw new Error('no scene');
        const items = itemsIn(language, text);
        const throughAll = LAYERS.reduce((read, layer) => reduce(read, layer, scene), items);
        const read = parse(items, scene);
        if (namesTime(throughAll)) named++;
        expect(read).toEqual(namesTime(throughAll) || read.length > 0 ? throughAll : []);
      }),
      { numRuns: RUNS },
    );
    expect(named).toBeGreaterThan(RUNS / 4);
  });

  test('are all of them where nothing speaks of a time', () => {
    expect(scene && parse(itemsIn('en', 'restore the mail of Anna'), scene)).toEqual([]);
  });
});
