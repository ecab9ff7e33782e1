import { type Sense } from '../../lexicon/senses';
import { type Vocabulary } from '../../lexicon/vocabulary';

/**
 * A language's words for what runs behind the mail, added to those of its vocabulary: whether all is up, how long mail is
 * kept and where else, how a mailbox looked, who left, what may not go and what is handed out, and what the bot can do.
 */
export type ServiceWords = Readonly<Partial<Record<Sense, string>>>;

/** The vocabulary with the words added. */
export function withService(vocabulary: Vocabulary, words: ServiceWords): Vocabulary {
  const senses: Partial<Record<Sense, string>> = { ...vocabulary.senses };
  for (const [sense, list] of Object.entries(words) as [Sense, string][])
    senses[sense] = senses[sense] === undefined ? list : `${senses[sense]}, ${list}`;
  return { ...vocabulary, senses };
}
