import { type Intent, type Surroundings, understand } from '../../src/understanding';

/** A Sunday, as in the shared data. */
export const SUNDAY = '2026-11-22T10:00:00';

/** The wishes of a sentence said on that Sunday. */
export const ask = (sentence: string, around: Partial<Surroundings> = {}): readonly Intent[] =>
  understand(sentence, { reference: SUNDAY, ...around });

/** The first wish: there is always one. */
export const wish = (sentence: string, around: Partial<Surroundings> = {}): Intent =>
  ask(sentence, around)[0]!;

/** With a list of results pending. */
export const inResults = (sentence: string, lang = 'en'): Intent =>
  wish(sentence, { lang, context: 'results' });

/** What a mail is said to be about: topics and subject together. */
export const topicsOf = ({ words = [], subject = [] }: Intent): readonly string[] => [...words, ...subject];

/** That a sentence yields these topics and no others. */
export function expectTopics(lang: string, sentence: string, topics: readonly string[]): void {
  expect(topicsOf(wish(sentence, { lang }))).toEqual(topics);
}

/** That a sentence yields these senders and topics and no others. */
export function expectWhoAndWhat(
  lang: string,
  sentence: string,
  from: readonly string[],
  words: readonly string[],
): void {
  const read = wish(sentence, { lang });
  expect({ from: read.from ?? [], words: topicsOf(read) }).toEqual({ from, words });
}
