import { type Language } from '../../domain/language';
import { type Sense } from './senses';

/** Folders every mailbox has, under Graph's well-known names. */
export type WellKnownFolder =
  'inbox' | 'sentitems' | 'drafts' | 'deleteditems' | 'junkemail' | 'archive' | 'outbox';

/**
 * A language's words. Lists are texts, entries separated by commas or line ends, written as people write them (case
 * and accents are folded). An entry is a word, a phrase of several words, a beginning with an asterisk, `restor*`, or
 * the last part of compounds, `*mail`.
 */
export interface Vocabulary {
  readonly language: Language;
  readonly senses: Readonly<Partial<Record<Sense, string>>>;
  readonly folders: Readonly<Partial<Record<WellKnownFolder, string>>>;
  /** From one upward, other forms of the same number after a slash. */
  readonly cardinals: string;
  /** From first upward, other forms after a slash. */
  readonly ordinals: string;
  /** Endings of figures that make an ordinal: "3rd", "3º". A regular expression's alternatives. */
  readonly ordinalEndings: string;
  /** File name extensions with the names people use for them. */
  readonly fileTypes?: Readonly<Record<string, string>>;
  /** Pronouns written onto the verb that orders: "récupère-les", "búscalo", "trovami". With their hyphen where they have one. */
  readonly clitics?: string;
  /** Neighbours of command words that are no typing errors of them. */
  readonly notTypos?: string;
}

/** Entries of a list, empty ones dropped. */
export const entries = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
