import { is, isMark, type Word } from '../text/word';
import { type Feature } from './rule';

/** Orders to delete: of this bot they want nothing. What `opening` is, the first word that counts tells. */
export function ordersDeletion(words: readonly Word[], opening: Word | undefined): readonly Feature[] {
  if (throwsAway(words, opening)) return ['opensDelete', 'throwsAway'];
  return (is(opening, 'delete') && !isAttribute(words, opening)) || endsInDelete(words)
    ? ['opensDelete']
    : [];
}

/** "删除的邮件": deleted mail, no order to delete. */
const isAttribute = (words: readonly Word[], word: Word | undefined): boolean =>
  word?.kind === 'run' && is(words[words.indexOf(word) + 1], 'ofWord');

/** "Gooi het concept weg", "wirf die alten Mails weg": the end of the clause belongs to the verb, and nothing is gone. */
function throwsAway(words: readonly Word[], opening: Word | undefined): boolean {
  if (opening === undefined || !THROWING.has(opening.key)) return false;
  const at = words.indexOf(opening);
  const end = words.findIndex((word, i) => i > at && isMark(word));
  return words.slice(at + 1, end < 0 ? words.length : end).some(({ key }) => key === 'weg');
}

const THROWING: ReadonlySet<string> = new Set(
  'gooi gooit smijt doe wirf werft werfen schmeiss schmeisst tu'.split(' '),
);

/**
 * "メールを全部削除して", "このメールを削除", "算了，把草稿都删了吧": an order to delete stands last, in the form of an order, with its
 * object before it.
 */
function endsInDelete(words: readonly Word[]): boolean {
  const last = words.findLastIndex(isSaid);
  const word = words[last];
  if (word?.kind !== 'run') return false;
  const first = words.findIndex(isSaid);
  if (first === last) return false;
  if (ORDERS_DELETE.test(word.text)) return true;
  if (NOUN_OF_DELETING.test(word.text))
    return POINTING.has(words[first]?.text ?? '') && words[last - 1]?.key === 'を';
  return is(word, 'deleted') && asksToDispose(words, last);
}

const isSaid = (word: Word): boolean => word.kind !== 'mark' && !is(word, 'please') && word.key !== '吧';

const ORDERS_DELETE = /^(?:削除して|消して|捨てて|消去して|破棄して|空にして|削除する|消す|破棄する)$/;
const NOUN_OF_DELETING = /^(?:削除|消去|破棄)$/;
/** "これを", "このメールを": what lies before one's eyes was not deleted yet. */
const POINTING: ReadonlySet<string> = new Set(['この', 'その', 'これ', 'それ']);

/** "帮我把……删了", "我要……，把……都删了": asked for, or wanted, right before 把; "不小心把……删了" tells what was done. */
function asksToDispose(words: readonly Word[], last: number): boolean {
  const at = words.findLastIndex((word, i) => i < last && word.key === '把');
  const before = words[at - 1];
  if (at < 0 || words.some((word) => is(word, 'mistake', 'how', 'lost', 'restore'))) return false;
  if (is(before, 'me', 'please', 'can')) return true;
  return isMark(before, ',', '，') && words.slice(0, at).some((word) => is(word, 'need', 'cancel', 'please'));
}
