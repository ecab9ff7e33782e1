import { type Sentence } from '../sentence';
import { startsLikeName } from '../slots/people/looks-named';
import { is, isMark, type Word } from '../text/word';

/** Nouns for who sent it, as the fields of a mail are called. */
const SENDER: ReadonlySet<string> = new Set(
  'sender absender absenderin expediteur expeditrice remitente remetente mittente afzender'.split(' '),
);

/**
 * "Asunto: obras", "expéditeur Dupont, 3 mai", 'subject "Window quote"': the name of a field opens a clause, and what stands
 * in the field follows.
 */
export const isLabelled = ({ words }: Sentence): boolean =>
  words.some((_, at) => (at === 0 || isMark(words[at - 1])) && opensField(words, at));

function opensField(words: readonly Word[], at: number): boolean {
  const sender = SENDER.has(words[at]?.key.replace(':', '') ?? '');
  if (!sender && !is(words[at], 'subjectWord')) return false;
  const colon = words[at]?.text.endsWith(':') === true || isMark(words[at + 1], ':', '：');
  const title = !sender && at === 0 && words[1]?.kind === 'quoted';
  return colon || title || (sender && startsLikeName(words, at + 1));
}
