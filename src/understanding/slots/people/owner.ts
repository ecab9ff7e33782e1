import { type Sentence } from '../../sentence';
import { capitalised, is, isMark, isPlainNoun, type Word } from '../../text/word';
import { nameable } from '../names/nameable';
import { readNames } from '../names/read-names';
import { isOrganisation } from './looks-named';
import { nameBefore, namesBefore } from './name-before';

/** Whether a mail noun follows with at most two adjectives between. */
export function beforeMail(words: readonly Word[], at: number): boolean {
  for (let j = at; j < at + 3; j++) {
    if (is(words[j], 'mail')) return !is(words[j + 1], 'folder', 'mailbox');
    if (!is(words[j], 'quality', 'deleted', 'lost', 'unread', 'important') && !nameable(words[j]))
      return false;
  }
  return false;
}

/** "Annas Mail", "Peters Nachricht": a German or Dutch name in the genitive before a mail noun. */
export function genitive({ words, language }: Sentence, i: number): readonly string[] {
  const word = words[i];
  if ((language !== 'de' && language !== 'nl') || !word || !isPlainNoun(word) || word.time >= 0) return [];
  return capitalised(word) && /[^s]s$/.test(word.text) && !is(words[i - 1], 'article', 'my')
    ? [word.text.slice(0, -1)]
    : [];
}

/** "die Mail meiner Chefin": of one's own people alone; others' genitives are names of what the mail is about as often. */
export function genitiveBehind({ words, language }: Sentence, i: number): readonly string[] {
  const ofOwn = language === 'de' && is(words[i + 1], 'own') && is(words[i + 2], 'role');
  return ofOwn ? readNames(words, i + 1).names : [];
}

/** Over places, adverbs and times between a name and its particle: "小王刚刚发来的", "山田先生从大阪发来的". */
export function skipBack(words: readonly Word[], end: number): number {
  const place =
    words[end - 2]?.key === '从' && (is(words[end - 3], 'role', 'honorific') || nameable(words[end - 3]));
  let at = place ? end - 2 : end;
  while (
    at > 0 &&
    ((words[at - 1]?.time ?? -1) >= 0 || (is(words[at - 1], 'filler') && words[at - 1]?.kind === 'run'))
  )
    at--;
  return at;
}

/** "陈飞的邮件", "田中さんのメール": a sender where the name shows that it is one, or something was received. */
export function possessor(words: readonly Word[], i: number): readonly string[] {
  const names = namesBefore(words, i);
  if (names.length === 0 || is(words[i - 1], 'document', 'paper') || isRecipient(words, i)) return [];
  // "受信した採用面接のメール": a longer word is no name, unless a company's.
  const got =
    is(words[i - 2], 'received') && names.every((name) => name.length < LONG || isOrganisation(name));
  const sure = is(words[i - 1], 'honorific', 'role') || got || DEPARTMENTS.has(words[i - 1]?.key ?? '');
  return sure || namesake(names).length > 0 ? names : [];
}

const LONG = 4;

/** Departments that write, without a word for department: "総務のメール", "财务的邮件". */
const DEPARTMENTS: ReadonlySet<string> = new Set(
  '総務 人事 経理 営業 法務 広報 購買 情シス 财务 人事 法务 行政 销售 市场 采购 客服 物流'.split(' '),
);

/** "发给赵女士的邮件", "发给李总和法务的邮件": to whom it went. */
function isRecipient(words: readonly Word[], i: number): boolean {
  let start = i;
  while (start > 0 && i - start < LONGEST_LIST && (nameable(words[start - 1]) || isJoint(words[start - 1])))
    start--;
  return (
    is(words[start - 1], 'toWord') || words.slice(Math.max(0, i - 3), i).some((word) => is(word, 'toWord'))
  );
}

const LONGEST_LIST = 8;

const isJoint = (word: Word | undefined): boolean => is(word, 'and') || isMark(word, '、', ',');

/** "顺丰速运那封理赔邮件", "小王那封合同邮件": whose it is, without a particle between. */
export function ownerOfThat(words: readonly Word[], i: number): readonly string[] {
  if (!THAT_LETTER.test(words[i]?.key ?? '') || words[i]?.kind !== 'run') return [];
  const mail = words.slice(i + 1, i + FARTHEST_MAIL).findIndex((word) => is(word, 'mail'));
  const names = mail < 0 || isRecipient(words, i) ? [] : nameBefore(words, i);
  const company = names.every(isOrganisation) || (mail > 0 && is(words[i - 2], 'deleted', 'received'));
  return company || namesake(names).length > 0 || is(words[i - 1], 'honorific', 'role') ? names : [];
}

const FARTHEST_MAIL = 4;

const THAT_LETTER = /^[那这][几两一]?[封个条]$/u;

/** Those of the names that begin with a Chinese surname: "李娜" of "李娜关于预算的邮件". */
export const namesake = (names: readonly string[]): readonly string[] =>
  names.filter((name) => SURNAMED.test(name) || LATIN_NAME.test(name));

/** "Anna", "John Smith", "DHL", "anna@contoso.com" in Chinese and Japanese writing. */
const LATIN_NAME = /^(?:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*|\p{Lu}{2,6}|\S+[@.]\S+\.?\p{L}{2,})$/u;

const SURNAMED =
  /^[小老]?[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛叶阎潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔康邱秦江史顾侯邵孟龙万段钱汤尹黎武乔贺赖龚].{0,2}$/u;
