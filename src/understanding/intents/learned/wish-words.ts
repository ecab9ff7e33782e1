import { type Sentence, shows } from '../../sentence';
import { type Slots } from '../../slots';
import { foldedWords } from '../../text/fold';

/** The words that speak of the wish, folded: no marks, no times, and nothing of who a mail is from or what it is about. */
export function wishWords(sentence: Sentence, { people, topics, object }: Slots): readonly string[] {
  const matter =
    !object && shows(sentence, 'mail', 'sent', 'received') ? [...topics.subject, ...topics.words] : [];
  const quoted = foldedWords([...people.from, ...people.to, ...matter]);
  const keys = sentence.words
    .filter(({ kind, time, key }) => time < 0 && (kind === 'word' || kind === 'run') && !quoted.has(key))
    .map(({ key }) => key);
  return [...new Set(keys)];
}
