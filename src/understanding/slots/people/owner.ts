import { type Sentence } from '../../sentence';
import { capitalised, is, isPlainNoun, type Word } from '../../text/word';
import { nameable } from '../names/nameable';
import { readNames } from '../names/read-names';
import { isOrganisation } from './looks-named';
import { namesBefore } from './name-before';

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

/** Over adverbs and times between a name and its particle: "小王刚刚发来的". */
export function skipBack(words: readonly Word[], end: number): number {
  let at = end;
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
  const sure = is(words[i - 1], 'honorific', 'role') || got;
  return sure || namesake(names).length > 0 ? names : [];
}

const LONG = 4;

/** "发给赵女士的邮件": to whom it went. */
const isRecipient = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 3), i).some((word) => is(word, 'toWord'));

/** Those of the names that begin with a Chinese surname: "李娜" of "李娜关于预算的邮件". */
export const namesake = (names: readonly string[]): readonly string[] =>
  names.filter((name) => SURNAMED.test(name) || LATIN_NAME.test(name));

/** "Anna", "John Smith", "DHL", "anna@contoso.com" in Chinese and Japanese writing. */
const LATIN_NAME = /^(?:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*|\p{Lu}{2,6}|\S+[@.]\S+\.?\p{L}{2,})$/u;

const SURNAMED =
  /^[小老]?[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛叶阎潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔康邱秦江史顾侯邵孟龙万段钱汤尹黎武乔贺赖龚].{0,2}$/u;
