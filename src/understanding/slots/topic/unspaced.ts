import { type Sentence } from '../../sentence';
import { setOf } from '../../lexicon/sense-set';
import { is, isMark, isOneOf, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { nameable } from '../names/nameable';
import { isOfRun, isOrganisation } from '../people/looks-named';
import { namesake } from '../people/owner';

/*
 * Japanese and Chinese say what a mail is about before the mail noun, without a preposition: "合同邮件", "消した経費精算のメール".
 */

const LONGEST = 6;

/** Senses of what a mail may hold. */
const CONTENT = setOf([
  'document',
  'paper',
  'foreign',
  'digital',
  'event',
  'venture',
  'money',
  'legal',
  'health',
  'request',
]);

/** Nouns of doing something, which are verbs as well: "契約更新", "期末安排". */
const DOING = setOf([
  'verb',
  'organise',
  'compose',
  'change',
  'approve',
  'service',
  'withdraw',
  'show',
  'status',
  'place',
  'platform',
  'done',
  'yes',
  'mentioned',
]);

/** Behind these stands what was sent, deleted or got, or whose it is. */
const OPENING = setOf(['fromAfter', 'sent', 'attachment', 'deleted', 'received', 'toAfter', 'auxiliary']);

/** "合同邮件", "小李发的wifi密码那封邮件", "母が送ってきた結婚式の写真のメール": what stands right before each mail noun. */
export const topicsBeforeMail = (words: readonly Word[]): readonly string[] =>
  words.flatMap((word, i) => {
    const text = is(word, 'mail') || isSuchOne(words, i) ? topicBeforeMail(words, i) : undefined;
    return text === undefined ? [] : [text];
  });

/** "経理のメール、年末調整のやつ": the one with, behind a mark. */
const isSuchOne = (words: readonly Word[], i: number): boolean => {
  if (!is(words[i], 'one') || words[i]?.key.startsWith('の') !== true) return false;
  const mark = words.findLastIndex((word, at) => at < i && isMark(word));
  return mark > 0 && i - mark <= LONGEST && words.slice(0, mark).some((word) => is(word, 'mail'));
};

function topicBeforeMail(words: readonly Word[], i: number): string | undefined {
  let end = i;
  while (isOfRun(words[end - 1]) || (is(words[end - 1], 'article') && is(words[end - 1], 'one'))) end--;
  // "歓迎会の写真が付いたメール".
  if (ATTACHED.test(words[end - 1]?.text ?? '')) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST && isContent(words, start - 1, end)) start--;
  while (start < end && isOfRun(words[start])) start++;
  // "JALの搭乗案内メール": whose it is stands first.
  const owned = isOfRun(words[start + 1]) && start + 2 < end && isOwnerName(words, start);
  if (owned) start += 2;
  if (start === end || is(words[start - 1], 'containing', 'aboutWord', 'toWord')) return undefined;
  const enclosed = owned || isEnclosed(words, start) || (end < i && ATTACHED.test(words[end]?.text ?? ''));
  const text = joinedText(words, start, end);
  if (is(words[end - 1], 'document'))
    return enclosed || tellsWhich(words, start, end) ? text : joinedText(words, end - 1, end);
  if (enclosed) return isOthers(words, start, text) ? undefined : text;
  return isSaid(words, start, end, i) ? text : undefined;
}

/** "システム更新のお知らせ": before the document's noun stands more than a name would take. */
const tellsWhich = (words: readonly Word[], start: number, end: number): boolean =>
  joinedText(words, start, end - 1).length > SHORTEST_SAID &&
  !isOrganisation(joinedText(words, start, end - 1));

/** "理赔邮件", "工場見学のメール": nothing before it tells, so that it must not be anybody's name. */
function isSaid(words: readonly Word[], start: number, end: number, mail: number): boolean {
  const text = joinedText(words, start, end);
  if (isOrganisation(text) || namesake([text]).length > 0 || words[start]?.kind !== 'run') return false;
  const joined = end === mail && is(words[mail], 'mail');
  return joined ? text.length > 1 : text.length >= SHORTEST_SAID && HAN.test(text);
}

const SHORTEST_SAID = 4;

const HAN = /\p{Script=Han}{2}/u;

/** "JALの", "ヤマト運輸の", "携程的": a company, or a short name at the beginning. */
function isOwnerName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.entry.senses.size > 0) return false;
  if (/^\p{Script=Latin}/u.test(word.text) || isOrganisation(word.text)) return true;
  return at === 0 && is(words[1], 'ofWord') && word.text.length < SHORTEST_SAID;
}

const ATTACHED = /^が?(?:付いた|入った|添付された)$|^の付いた$/u;

/** "消した田中のメール": behind a clause a short word without a thing's sense may be a name. */
const isOthers = (words: readonly Word[], start: number, text: string): boolean =>
  !isOneOf(words[start], CONTENT) &&
  is(words[start - 1], 'deleted', 'received', 'auxiliary', 'toAfter') &&
  (isOrganisation(text) || namesake([text]).length > 0 || (text.length < 3 && !HAN_TOPIC.test(text)));

/** Two characters of Chinese are a noun more often than a name without its surname. */
const HAN_TOPIC = /^[\u4e00-\u9fff]{2}$/u;

/** A noun, the particle between two, or one character that a longer unknown word was cut at. */
function isContent(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (!word || word.time >= 0 || (word.kind !== 'run' && word.kind !== 'word')) return false;
  if (word.entry.senses.size === 0) return true;
  // "客户投诉".
  if (is(word, 'role') && at < end - 1 && isBareNoun(words[at + 1]) && !is(words[at + 1], 'honorific'))
    return true;
  if (isOneOf(word, CONTENT) || (at < end - 1 && is(word, 'quality'))) return !is(word, 'role', 'honorific');
  if (isCut(words, at)) return true;
  if (isDoing(word))
    return at < end - 1 || (isBareNoun(words[at - 1]) && !is(word, 'service', 'place', 'platform'));
  return at < end - 1 && isOfRun(word) && !is(words[at - 1], 'honorific', 'role', 'fromAfter', 'sent');
}

const isDoing = (word: Word): boolean =>
  isOneOf(word, DOING) &&
  NOUN_LIKE.test(word.text) &&
  !is(word, 'restore', 'deleted', 'find', 'lost', 'need', 'please', 'toWord', 'sent', 'aboutWord');

const NOUN_LIKE = /^(?:\p{Script=Han}{2,4}|\p{Script=Katakana}[\p{Script=Katakana}ー]{2,})$/u;

const isBareNoun = (word: Word | undefined): boolean =>
  word?.kind === 'run' && word.time < 0 && (word.entry.senses.size === 0 || isOneOf(word, CONTENT));

/** "对账" is cut at "对", "年会" at "会": one character of a known word beside one of no word. */
function isCut(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'run' || word.text.length !== 1 || isOfRun(word) || !HAN_ONE.test(word.text))
    return false;
  if (isOneOf(word, NEVER_CUT)) return false;
  return [words[at - 1], words[at + 1]].some(
    (beside) =>
      beside?.kind === 'run' && beside.text.length === 1 && beside.time < 0 && beside.entry.senses.size === 0,
  );
}

/** Words that stand on their own beside a short one: "讲年会", "我删". */
const NEVER_CUT = setOf([
  'aboutWord',
  'containing',
  'article',
  'I',
  'me',
  'my',
  'pronoun',
  'not',
  'deleted',
  'sent',
  'withWord',
  'inWord',
  'fromWord',
  'toWord',
  'role',
  'honorific',
]);

const HAN_ONE = /^\p{Script=Han}$/u;

/** Behind who sent it, whose it is or a clause that ends: "财务部发来的", "田中さんの", "上周删的", "那封". */
function isEnclosed(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  return (
    isOneOf(before, OPENING) ||
    (isOfRun(before) && is(words[start - 2], 'honorific', 'role', 'attachment')) ||
    (before?.kind === 'run' && is(before, 'article') && is(before, 'one'))
  );
}

/** "営業部宛に送った月次報告が", "王芳发来的培训计划": what somebody sent, where it is no mail by name. */
export function sentThing({ words, language }: Sentence, i: number): string | undefined {
  let end = i + 1;
  while (end - i <= LONGEST && isContent(words, end, LONGEST + i + 2)) end++;
  while (end > i + 1 && isOfRun(words[end - 1])) end--;
  if (end === i + 1 || is(words[end], 'mail') || (isOfRun(words[end]) && is(words[end + 1], 'mail')))
    return undefined;
  const head = words[end - 1];
  if (head === undefined || (is(head, 'foreign', 'event') && !is(head, 'document'))) return undefined;
  return endsThing(words[end], language) ? joinedText(words, i + 1, end) : undefined;
}

/** What marks it, what happened to it, or nothing more. */
const endsThing = (word: Word | undefined, language: string): boolean =>
  word === undefined ||
  isMark(word) ||
  (language === 'ja' ? PARTICLES.has(word.key) : !nameable(word)) ||
  is(word, 'deleted', 'lost', 'restore', 'auxiliary', 'find');

const PARTICLES: ReadonlySet<string> = new Set(['を', 'が', 'は', 'も']);
