import { LANGUAGES } from '../../src/domain/language';
import { topicsOf, wish } from './ask';
import { plainLines, type PlainLine } from './plain';

/* Sentences as anybody would say them, with names that weights were not learned from. */

const folded = (texts: readonly string[] = []): readonly string[] =>
  texts.map((text) => text.toLowerCase()).sort();

function readsOtherwise({ lang, text, slots }: PlainLine): readonly string[] {
  const read = wish(text, { lang });
  const got = {
    intent: read.intent,
    from: folded(read.from),
    to: folded(read.to),
    words: folded(topicsOf(read)),
  };
  const wanted = {
    intent: 'recover',
    from: folded(slots.from),
    to: folded(slots.to),
    words: folded(slots.words),
  };
  return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [`${text} ${JSON.stringify(got)}`];
}

test.each(LANGUAGES)('plain sentences are read right: %s', (language) => {
  const lines = plainLines('tested').filter(({ lang }) => lang === language);
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.flatMap(readsOtherwise)).toEqual([]);
});
