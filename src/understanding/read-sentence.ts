import { type Intent, type Surroundings } from './intent';
import { understand } from './understand';

/** Reads the wishes of a sentence, in their order; never empty, never rejects. The rules do it, or more than the rules. */
export type ReadSentence = (text: string, around: Surroundings) => Promise<readonly Intent[]>;

/** The same for an organisation whose fiscal year starts in another month than January (1 to 12). */
export const inFiscalYear =
  (read: ReadSentence, fiscalYearStart: number): ReadSentence =>
  (text, around) =>
    read(text, { ...around, fiscalYearStart });

/** The rules alone: what a bot without a language model reads with. */
export const readByRules: ReadSentence = (text, around) => Promise.resolve(understand(text, around));
