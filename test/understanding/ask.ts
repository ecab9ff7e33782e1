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
