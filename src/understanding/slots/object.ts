import { type Language } from '../../domain/language';
import { isGivenName } from '../lexicon/given-names';
import { type Sentence, shows, showsOneOf } from '../sentence';
import { isDraft } from './folder';
import { is, isMark, isPlainNoun, type Word, isOneOf } from '../text/word';
import { readTopic, type Span } from './noun-phrase';
import { joinedText } from './joined-text';
import { nameable } from './names/nameable';
import { sendsDocument } from './people/behind-preposition';
import { setOf } from '../lexicon/sense-set';
import { isOfRun, isOrganisation } from './people/looks-named';

/** What was deleted or lost, or is wanted back, where it is no mail by name: "the boarding pass". */
export interface LostObject {
  readonly text: string;
}

/** Languages that put the verb behind its object, at least where it is a participle or an infinitive. */
const VERB_LATE: ReadonlySet<Language> = new Set(['de', 'nl', 'ja', 'zh']);

/** What tells that something is gone or wanted: the object stands beside it. */
const VERBS = setOf(['deleted', 'lost', 'restore', 'back', 'delete', 'find', 'where']);

/** Things that have a slot of their own, or no place in a mailbox. */
const NO_OBJECT = setOf([
  'mail',
  'stuff',
  'folder',
  'folderName',
  'mailbox',
  'account',
  'event',
  'contact',
  'task',
  'note',
  'attachment',
  'fileType',
  'place',
  'service',
  'foreign',
  'money',
  'role',
  'employee',
  'ordinal',
  'one',
  'lastWord',
  'request',
  'hold',
  'preserve',
  'backup',
  'export',
  'exportFormat',
  'retention',
  'page',
  'forward',
  'recoverable',
]);

/** Words before a noun phrase that make it something else than subject or object. */
const PREPOSITIONS = setOf([
  'fromWord',
  'inWord',
  'intoWord',
  'toWord',
  'withWord',
  'withoutWord',
  'ofWord',
  'aboutWord',
  'aboutWeak',
  'byWord',
  'forWord',
  'containing',
  'becauseOf',
]);

const REACH = 12;

/** An object as typed, and where it begins. */
interface Told {
  readonly text: string;
  readonly at: number;
}

/**
 * The object of a verb of deleting, losing or restoring: "I think I binned the boarding pass", "die Rechnung ist weg". Of a
 * thing deleted any noun will do; what is lost or wanted back has to be a document, since people lose umbrellas too.
 */
export function readObject(sentence: Sentence): LostObject | undefined {
  const { words, context } = sentence;
  if (!showsOneOf(sentence, VERBS) || shows(sentence, 'mail')) return undefined;
  const folder = shows(sentence, 'folder');
  for (let i = 0; i < words.length; i++) {
    if (!isOneOf(words[i], VERBS) || (folder && speaksOfFolder(words, i))) continue;
    const qualified = behindParticiple(sentence, i);
    if (qualified) return { text: qualified.text };
    const anything = is(words[i], 'deleted') && !is(words[i], 'delete') && context !== 'results';
    const found = objectOf(sentence, i, anything || isToldDeletion(words, i));
    if (found) return { text: withModifier(sentence, found) };
  }
  return undefined;
}

/** "den gestern gelöschten Schriftsatz", "de per ongeluk gewiste offerte": German and Dutch say what was deleted behind the participle. */
function behindParticiple({ words, language }: Sentence, i: number): Span | undefined {
  if ((language !== 'de' && language !== 'nl') || !is(words[i], 'deleted')) return undefined;
  const noun = words[i + 1];
  if (!INFLECTED.test(words[i]?.text ?? '') || noun?.kind !== 'word' || !isPlainNoun(noun)) return undefined;
  let before = i - 1;
  while (before > i - LONGEST_ADVERB && (is(words[before], 'mistake', 'filler') || inTime(words[before])))
    before--;
  const opens = [words[before], words[before + 1]].some(
    (word) => word !== undefined && (word.entry.senses.has('article') || word.entry.senses.has('my')),
  );
  const span = opens ? withoutSender(words, i + 1, readTopic(words, i + 1)) : undefined;
  return span && isObject(words, i + 1, span, true) ? span : undefined;
}

/** "gelöschten", "gewiste": as it stands before a noun. */
const INFLECTED = /e[nrsm]?$/iu;

const LONGEST_ADVERB = 7;

const inTime = (word: Word | undefined): boolean => (word?.time ?? -1) >= 0;

const endsPart = (word: Word | undefined): boolean =>
  is(word, 'and') || isMark(word, ',', ';', '.', '!', '?', ':');

/** "cleaned out the folder and binned the tickets": what is said of a folder ends with its clause. */
function speaksOfFolder(words: readonly Word[], verb: number): boolean {
  for (const step of [1, -1]) {
    for (let at = verb; words[at] !== undefined && !endsPart(words[at]); at += step)
      if (is(words[at], 'folder')) return true;
  }
  return !words.slice(0, verb).some((word) => is(word, 'folder'));
}

/** "ward roster from Matron Adeyemi": nouns in lower case that open a line say which document it is. */
function withModifier({ words, language }: Sentence, { text, at }: Told): string {
  if (language !== 'en' && language !== 'nl') return text;
  let start = at;
  while (start > 0 && at - start < LONGEST_MODIFIER && isModifying(words[start - 1])) start--;
  const opens = start === 0 || isMark(words[start - 1]);
  return opens && start < at ? `${joinedText(words, start, at)} ${text}` : text;
}

const LONGEST_MODIFIER = 3;

const isModifying = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  word.time < 0 &&
  word.entry.senses.size === 0 &&
  !word.entry.guessed &&
  /^\p{Ll}/u.test(word.text) &&
  !/(?:ed|ly|ing)$/.test(word.key) &&
  !isGivenName(word.key);

/** French and German write the participle and the order alike: "j'ai supprimé" tells, "supprimer" orders. */
const isToldDeletion = (words: readonly Word[], i: number): boolean =>
  is(words[i], 'deleted') && words.slice(0, i).some((word) => is(word, 'I', 'auxiliary'));

function objectOf(sentence: Sentence, verb: number, anything: boolean): Told | undefined {
  const { words, language } = sentence;
  const fits = (span: Span | undefined, at: number): Span | undefined =>
    span && isObject(words, at, span, anything) ? span : undefined;
  const nearest = (step: 1 | -1): Told | undefined => {
    for (let at = verb + step; Math.abs(at - verb) <= REACH; at += step) {
      const word = words[at];
      if (!word || endsClause(word)) return undefined;
      if (!opensObject(sentence, at)) continue;
      const found = fits(withoutSender(words, at, readTopic(words, at)), at);
      if (found) return { text: compoundBefore(words, at) + found.text, at };
    }
    return undefined;
  };
  return VERB_LATE.has(language) ? (nearest(-1) ?? nearest(1)) : (nearest(1) ?? nearest(-1));
}

/** "採用通知": the part of a compound that no lexicon knows. */
const compoundBefore = (words: readonly Word[], at: number): string => {
  const [before, word] = [words[at - 1], words[at]];
  const joined = word?.kind === 'run' && before?.kind === 'run' && before.to === word.from;
  return joined && before.time < 0 && before.entry.senses.size === 0 && !isOrganisation(before.text)
    ? before.text
    : '';
};

/** "le devis de Contoso": behind a document stands who sent it. */
function withoutSender(words: readonly Word[], at: number, span: Span | undefined): Span | undefined {
  if (!span) return undefined;
  for (let i = at + 1; i < span.next; i++) {
    if (sendsDocument(words, i) || isSender(words, i, span.next)) return readTopic(words.slice(0, i), at);
  }
  return span;
}

/** "the receipt Apple sent": behind the document, and before the verb. */
const isSender = (words: readonly Word[], i: number, end: number): boolean =>
  is(words[end], 'sent') &&
  is(words[i - 1], 'document', 'paper') &&
  nameable(words[i]) &&
  !is(words[i], 'document', 'paper');

const endsClause = (word: Word): boolean => isMark(word, '.', '!', '?', ';', '。', '！', '？', '；');

/** An article, "my", a quotation or a document; in writing without blanks any unknown word. */
function opensObject({ words, language }: Sentence, at: number): boolean {
  const word = words[at];
  if (!word || word.time >= 0 || isGoverned(words, at)) return false;
  if (word.kind === 'run') return isPlainNoun(word) && hasParticle(words, at, language);
  if (word.kind === 'quoted' || is(word, 'document', 'paper')) return true;
  return is(word, 'article', 'my') && !is(word, 'pronoun', 'relative')
    ? true
    : isBareArticle(word, words[at + 1]);
}

/** "with an important letter": behind a preposition, whatever stands between. */
function isGoverned(words: readonly Word[], at: number): boolean {
  if (isOfRun(words[at - 1])) return false;
  let before = at - 1;
  while (
    before > at - 4 &&
    is(words[before], 'article', 'my', 'quality') &&
    !isOneOf(words[before], PREPOSITIONS)
  )
    before--;
  return isOneOf(words[before], PREPOSITIONS);
}

/** "die", "le", "o" are relatives or pronouns as well: before a plain noun they are articles. */
const isBareArticle = (word: Word, next: Word | undefined): boolean =>
  is(word, 'article', 'my') && next?.kind === 'word' && (isPlainNoun(next) || is(next, 'quality'));

/** Japanese marks subject and object; Chinese lets them stand at the verb. */
const hasParticle = (words: readonly Word[], at: number, language: Language): boolean =>
  language === 'ja'
    ? ['を', 'が', 'は', 'も'].includes(words[at + 1]?.key ?? '')
    : is(words[at], 'document') || is(words[at - 1], 'auxiliary', 'deleted', 'my', 'article');

/** "the quote for the new windows": what it is for does not say what it is. */
function headOf(inside: readonly Word[]): readonly Word[] {
  const end = inside.findIndex((word, i) => is(word, 'forWord') && is(inside[i - 1], 'document', 'paper'));
  return end < 0 ? inside : inside.slice(0, end);
}

/** "the hotel invoice": whose document it is stands before it. */
const isModifier = (inside: readonly Word[], i: number): boolean =>
  is(inside[i], 'role') && is(inside[i + 1], 'document', 'paper');

function isObject(words: readonly Word[], at: number, span: Span, anything: boolean): boolean {
  const inside = headOf(words.slice(at, span.next));
  const namesDraft = isDraft(words, span.next - 1) && inside.length > 1;
  if (
    inside.some(
      (word, i) =>
        isOneOf(word, NO_OBJECT) &&
        !is(word, 'document', 'paper') &&
        !isModifier(inside, i) &&
        !(namesDraft && i === inside.length - 1),
    )
  )
    return false;
  if (namesDraft) return true;
  if (inside.some((word) => word.kind === 'quoted')) return anything;
  if (inside.some((word) => is(word, 'document'))) return true;
  const head = inside.at(-1);
  return (
    anything && head !== undefined && isPlainNoun(head) && head.kind !== 'number' && head.kind !== 'mark'
  );
}
