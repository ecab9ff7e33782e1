import { type LIMITS as ENGLISH } from '../en/limits';
import { number } from './figures';

/** A limit of the organisation is reached. `from` is when it is open again. */
export const LIMITS: typeof ENGLISH = {
  spent: {
    activities: (most, from) =>
      `一度に多すぎます。お答えできるのは1分間に${number(most)}回までです。${from}から続けられます。`,
    searches: (most, from) =>
      `今日はもう${number(most)}回検索しました。組織で決められた上限です。${from}からまた検索できます。開いている一覧は、そのまま使えます。`,
    restored: (most, from) =>
      `組織で1日に復元できるメールは${number(most)}件までで、それを超えてしまいます。件数を減らすか、${from}から続けてください。`,
  },
};
