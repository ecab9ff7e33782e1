import { type Language } from '../../domain/language';
import { hasFigure, type Sentence, shows } from '../sentence';
import { type Slots } from '../slots';
import { type Sense } from '../lexicon/senses';
import { fold } from '../text/fold';
import { is, isMark, type Word, isOneOf } from '../text/word';
import { setOf } from '../lexicon/sense-set';

/** What is said of a list beside the choice itself. */
const ASKING: readonly Sense[] = ['restore', 'back', 'get', 'need', 'show', 'find', 'please', 'can'];

/** Words a choice is made of: "the second one and the last, please", "all of them from Anna with a PDF". */
const CHOOSING = setOf([
  ...ASKING,
  ...(['ordinal', 'cardinal', 'lastWord', 'firstWord', 'penultimate', 'numberWord', 'upTo', 'one'] as const),
  ...([
    'all',
    'remainder',
    'otherOne',
    'listWord',
    'and',
    'or',
    'then',
    'only',
    'except',
    'exceptAfter',
    'not',
  ] as const),
  ...([
    'article',
    'my',
    'me',
    'I',
    'pronoun',
    'relative',
    'auxiliary',
    'filler',
    'quality',
    'honorific',
  ] as const),
  ...([
    'mail',
    'stuff',
    'document',
    'paper',
    'event',
    'contact',
    'task',
    'note',
    'attachment',
    'fileType',
  ] as const),
  ...([
    'fromWord',
    'byWord',
    'ofWord',
    'toWord',
    'aboutWord',
    'aboutWeak',
    'subjectWord',
    'nameWord',
  ] as const),
  ...(['containing', 'termWord', 'withWord', 'withoutWord', 'inWord', 'intoWord', 'forWord'] as const),
  ...([
    'fromAfter',
    'toAfter',
    'aboutAfter',
    'subjectAfter',
    'containAfter',
    'possessive',
    'separable',
  ] as const),
  ...(['deleted', 'sent', 'received', 'unread', 'flagged', 'important', 'large', 'meant', 'taking'] as const),
  ...([
    'yes',
    'goAhead',
    'thanks',
    'greeting',
    'instead',
    'older',
    'newer',
    'folderName',
    'folder',
    'undo',
  ] as const),
]);

/**
 * Whether a sentence that could be a choice from the list shown is one. People also count minutes and children, ask for
 * a second and say that all is well; what is restored by such a sentence nobody wanted.
 */
export function isChoice(sentence: Sentence, slots: Slots): boolean {
  if (isQuestionAbout(sentence) || isStatement(sentence)) return false;
  if (shows(sentence, 'restore', 'back', 'show')) return true;
  if (countsSomething(sentence) || isMoment(sentence)) return false;
  return shows(sentence, 'get') || speaksOfNothingElse(sentence, slots);
}

/** "Don't restore 2", "stell nichts wieder her", "herstel de tweede niet": what is asked is that nothing be done. */
export function forbidsRestoring({ words }: Sentence): boolean {
  const said = words.filter((word) => !is(word, 'please') || is(word, 'not', 'restore'));
  const last = said.findLast((word) => word.kind !== 'mark');
  return said.some((word, i) => {
    if (!is(word, 'restore')) return false;
    // "I can not retrieve it" tells of a failure.
    const failed = is(said[i - 2], 'can');
    const denied =
      (isDenial(wordBefore(said, i)) && !failed) || isDenial(said[i + 1]) || isDenialInRun(said, i);
    return denied || (last !== word && endsInDenial(said, i));
  });
}

/** "Nichts davon wiederherstellen": what stands between changes nothing. */
function wordBefore(said: readonly Word[], i: number): Word | undefined {
  let at = i - 1;
  while (is(said[at], 'pronoun', 'ofWord', 'filler') && !isDenial(said[at])) at--;
  return said[at];
}

const isDenial = (word: Word | undefined): boolean => is(word, 'not') && !is(word, 'except', 'and');

/** "復元しないで", "不要恢复": the words stand without blanks between them. */
function isDenialInRun(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before?.kind === 'run' && is(before, 'no')) return true;
  const verb = words[i + 1]?.kind === 'run' ? words.slice(i + 1, i + 3) : [];
  return verb.some(({ key }) => key === 'ない');
}

/** "Herstel de tweede niet": German and Dutch put it last. */
function endsInDenial(words: readonly Word[], from: number): boolean {
  const rest = words.slice(from + 1).filter((word) => word.kind !== 'mark' || isMark(word, ',', ';'));
  const last = rest.at(-1);
  return (
    isDenial(last) &&
    is(last, 'no', 'not') &&
    !rest.some((word) => word.kind === 'mark' || is(word, 'only', 'all'))
  );
}

/** "How do I restore number 2?", "who sent the second one?": asked, not ordered. "Can I have 2?" orders. */
function isQuestionAbout({ words }: Sentence): boolean {
  const asks = words.some((word) => isMark(word, '?', '？', '¿'));
  const first = words.find((word) => word.kind !== 'mark');
  if (!asks || is(first, 'show')) return false;
  if (is(first, 'how', 'who', 'where', 'relative')) return true;
  return is(first, 'auxiliary') && !is(first, 'can', 'get', 'need');
}

/** "All of them are useless", "the first one was restored": something is said of them, not "the third is the one". */
function isStatement({ words }: Sentence): boolean {
  const told =
    is(words[0], 'thanks') && words.some((word) => is(word, 'auxiliary') && !is(word, 'get', 'can'));
  return (
    told ||
    words.some((word, i) => {
      if (!is(word, 'all', 'ordinal', 'lastWord', 'firstWord') && word.kind !== 'number') return false;
      let at = i + 1;
      while (is(words[at], 'one', 'ofWord', 'pronoun', 'article') && !is(words[at], 'auxiliary')) at++;
      const named = is(words[at + 1], 'article', 'pronoun', 'yes', 'goAhead', 'my');
      return (
        is(words[at], 'auxiliary') &&
        !is(words[at], 'get', 'can', 'and') &&
        !named &&
        words[at + 1] !== undefined
      );
    })
  );
}

/** "5 minutes", "I have 3 kids", "2 invoices": a figure that counts, and names no place in the list. */
function countsSomething(sentence: Sentence): boolean {
  if (!hasFigure(sentence) && !shows(sentence, 'cardinal')) return false;
  const { words } = sentence;
  const isCounted = (word: Word | undefined): boolean =>
    isStrange(word) || is(word, 'document', 'paper', 'note');
  return words.some((word, i) => (word.kind === 'number' || is(word, 'cardinal')) && isCounted(words[i + 1]));
}

/** "A second", "one second", "un segundo": a moment, where no "one" follows. */
function isMoment({ words, language }: Sentence): boolean {
  return words.some(
    (word, i) =>
      is(word, 'ordinal') &&
      word.entry.value === 2 &&
      (isIndefinite(words[i - 1], language) || is(words[i - 1], 'cardinal')) &&
      !is(words[i + 1], 'one', 'mail', 'document'),
  );
}

const INDEFINITE: ReadonlySet<string> = new Set('an un une uno um'.split(' '));

/** "A second" is one in English; in Portuguese it is the second. */
const isIndefinite = (word: Word | undefined, language: Language): boolean =>
  word !== undefined && (INDEFINITE.has(word.key) || (language === 'en' && word.key === 'a'));

/** How mails are counted in Japanese and Chinese. */
const COUNTERS: ReadonlySet<string> = new Set('件 通 封 個 个 つ'.split(' '));

/** Single letters are "and" somewhere, or slipped in. */
const isStrange = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.time < 0 &&
  (word.kind === 'run' ? !COUNTERS.has(word.key) : word.key.length > 1) &&
  word.kind !== 'mark' &&
  word.kind !== 'number' &&
  !isOneOf(word, CHOOSING);

/** Whether every word belongs to the choice or to what the mail is known by. */
function speaksOfNothingElse({ words }: Sentence, { people, topics, except, folder }: Slots): boolean {
  const known = [...people.from, ...people.to, ...topics.subject, ...topics.words, ...except, folder ?? '']
    .map(fold)
    .join('\n');
  return words.every((word) => !isStrange(word) || known.includes(word.key)) && !saysHowAllIs(words);
}

/** "Alles gut", "all right", "一切都好": behind "all", and no part of a choice. */
function saysHowAllIs(words: readonly Word[]): boolean {
  const all = words.findIndex((word) => is(word, 'all'));
  if (all < 0) return false;
  const mark = words.findIndex((word, i) => i > all && word.kind === 'mark');
  const behind = words.slice(all + 1, mark < 0 ? words.length : mark).filter((word) => !is(word, 'please'));
  const [next] = behind;
  const isMood =
    is(next, 'filler', 'quality') && !is(next, 'article', 'one', 'pronoun', 'unread', 'deleted', 'flagged');
  return (isMood && behind.length === 1) || behind.some((word) => is(word, 'yes', 'goAhead', 'thanks'));
}
