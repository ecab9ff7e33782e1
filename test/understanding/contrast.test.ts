import { type Language } from '../../src/domain/language';
import { inResults } from './ask';

/* "Not those of one, those of the other": nothing is left out of the list, and only one of both is looked for. */

test.each<readonly [Language, string, string]>([
  ['en', 'not the ones from Ines, the ones from Hugo', 'Hugo'],
  ['en', 'the one from Hugo, not the one from Ines', 'Hugo'],
  ['de', 'nicht die von Ines, sondern die von Hugo', 'Hugo'],
  ['de', 'die von Hugo, nicht die von Ines', 'Hugo'],
  ['fr', 'pas ceux d’Ines, ceux de Hugo', 'Hugo'],
  ['fr', 'pas celui d’Ines mais celui de Hugo', 'Hugo'],
  ['es', 'no los de Ines, los de Hugo', 'Hugo'],
  ['es', 'no el de Ines, sino el de Hugo', 'Hugo'],
  ['pt', 'não os da Ines, os do Hugo', 'Hugo'],
  ['it', 'non quelle di Ines, quelle di Hugo', 'Hugo'],
  ['nl', 'niet die van Ines, die van Hugo', 'Hugo'],
])('%s: “%s”', (lang, said, meant) => {
  const { intent, from, except } = inResults(said, lang);
  expect({ intent, from, except }).toEqual({ intent: 'refine', from: [meant], except: undefined });
});

test.each<readonly [Language, string]>([
  ['fr', 'tous, pas ceux de Hugo'],
  ['de', 'alle, nicht die von Hugo'],
])('%s, something is left out: “%s”', (lang, said) => {
  expect(inResults(said, lang)).toMatchObject({ intent: 'select', except: ['Hugo'] });
});

test.each<readonly [Language, string, string]>([
  ['es', 'solo los de Hugo', 'Hugo'],
  ['es', 'los de la abogada', 'abogada'],
  ['pt', 'só os da Ines', 'Ines'],
])('%s, an article stands for the mails: “%s”', (lang, said, meant) => {
  expect(inResults(said, lang)).toMatchObject({ intent: 'refine', from: [meant] });
});
