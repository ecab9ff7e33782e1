import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* With a list open people ask other things, and name a time or a folder that is no detail of the list. */

// prettier-ignore
test.each<readonly [lang: string, sentence: string, intent: IntentName]>([
  ['en', 'does the bin clear itself after some weeks', 'retention'],
  ['en', 'our intern walked out last week and nobody can open her mailbox', 'departed'],
  ['de', 'läuft am Wochenende eine Wartung am Server?', 'health'],
  ['es', 'nuestra becaria se fue la semana pasada y nadie puede abrir su buzón', 'departed'],
])('%s: with a list open, “%s” is %s', (lang, sentence, intent) => {
  expect(wish(sentence, { lang, context: 'results' }).intent).toBe(intent);
});

// prettier-ignore
test.each<readonly [lang: string, sentence: string]>([
  ['en', 'only the ones from last week'],
  ['en', 'and in Junk Email?'],
  ['en', 'can you also look at the week before that'],
  ['de', 'nur die von gestern'],
  ['fr', 'seulement ceux de lundi'],
  ['es', 'solo los de la semana pasada'],
])('%s: “%s” changes the list', (lang, sentence) => {
  expect(wish(sentence, { lang, context: 'results' }).intent).toBe('refine');
});

// prettier-ignore
test.each<readonly [lang: string, sentence: string, from: string]>([
  ['en', 'the accountant wrote to me about the quarterly figures, and now it is gone', 'accountant'],
])('%s: “%s” is looked for, list or none', (lang, sentence, from) => {
  for (const around of [{}, { context: 'results' }] as const) {
    const read = wish(sentence, { lang, ...around });
    expect([read.intent, read.from]).toEqual(['recover', [from]]);
  }
});

test('what is no wish of ours stays none, list or none', () => {
  for (const around of [{}, { context: 'results' }] as const)
    expect(wish('what is the weather like in Lisbon', { lang: 'en', ...around }).intent).toBe('other');
});
