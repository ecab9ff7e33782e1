import { LANGUAGES } from '../../../src/domain/language';
import { LAYERS } from '../../../src/understanding/time/grammar/layers';
import { type Branch } from '../../../src/understanding/time/grammar/engine';
import { lexiconOf } from '../../../src/understanding/time/languages';
import { holidaySpan } from '../../../src/understanding/time/holidays';
import { entriesOf } from '../../../src/understanding/time/vocabulary';

function categoriesOf(layer: Branch, found: Set<string>): void {
  for (const [category, next] of layer.next) {
    if (found.has(`${category}@`) && next.next.size === 0) continue;
    found.add(category);
    categoriesOf(next, found);
  }
}

const used = new Set<string>();
for (const layer of LAYERS) categoriesOf(layer, used);

describe.each(LANGUAGES)('the words of %s', (language) => {
  const { vocabulary } = lexiconOf(language);
  const entries = entriesOf(vocabulary);

  it('are of that language and name seven weekdays and twelve months', () => {
    expect(vocabulary.language).toBe(language);
    expect(vocabulary.weekdays).toHaveLength(7);
    expect(vocabulary.months).toHaveLength(12);
  });

  it('name only feasts the calendar knows', () => {
    const unknown = Object.keys(vocabulary.holidays).filter((id) => holidaySpan(id, 2026, '') === null);
    expect(unknown).toEqual([]);
  });

  it('are all of categories that a rule or its context looks for', () => {
    const contextual = new Set(['pre', 'noun', 'dot', 'atAbout']);
    const idle = entries.map((e) => e.category).filter((c) => !used.has(c) && !contextual.has(c));
    expect([...new Set(idle)]).toEqual([]);
  });
});
