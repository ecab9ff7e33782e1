import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { inResults } from './ask';

/* What is said of a list of results without a verb of choosing: which is the right one, that others were meant, what to drop. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

const LINES: readonly Line[] = [
  ['en', 'refine', 'the mail from Ben is the right one'],
  ['en', 'refine', "Ben's mail is it"],
  ['de', 'refine', 'die Mail von Berger ist die richtige'],
  ['en', 'select', 'second and forth'],
  ['en', 'refine', 'those are by the wrong Miller, I meant Ben Miller'],
  ['en', 'refine', 'drop the sender'],
  ['fr', 'refine', 'enlève la date'],
  ['es', 'refine', 'quita la fecha'],
  ['it', 'refine', 'togli il filtro'],
  ['nl', 'refine', 'haal de afzender weg'],
];

it.each(LINES)('%s, %s: “%s”', (lang, intent, sentence) => {
  expect(inResults(sentence, lang).intent).toBe(intent);
});
