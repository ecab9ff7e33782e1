import { type LIMITS as ENGLISH } from '../en/limits';
import { number } from './figures';

/** A limit of the organisation is reached. `from` is when it is open again. */
export const LIMITS: typeof ENGLISH = {
  spent: {
    activities: (most, from) => `一次发得太多了：我每分钟最多答复 ${number(most)} 次。${from} 起可以继续。`,
    searches: (most, from) =>
      `您今天已搜索 ${number(most)} 次，达到贵组织允许的上限。${from} 起可以再次搜索。已打开的列表仍可使用。`,
    restored: (most, from) =>
      `这会超过贵组织允许您每天恢复的 ${number(most)} 封邮件。请减少数量，或者 ${from} 起再继续。`,
  },
};
