import { type BUTTON as ENGLISH } from '../en/button';
import { number } from './figures';

/** Titles of buttons. */
export const BUTTON: typeof ENGLISH = {
  button: {
    restore: '恢复所选邮件',
    restoreOne: '恢复',
    restoreAll: (total) => `恢复全部 ${number(total)} 封`,
    page: (page, pages) => `第 ${page}/${pages} 页`,
    refine: '更改搜索',
    otherReading: (label) => `改为${label}`,
    byReceived: '按接收日期',
    byDeleted: '按删除日期',
    search: '搜索',
    back: '返回列表',
    moves: '逐封查看',
    receipt: '返回结果',
    undo: '撤消',
    undoStopped: '撤消已恢复的邮件',
    stop: '停止',
    resume: '继续',
    retry: (n) => (n === 1 ? '重试' : `重试 ${number(n)} 封`),
  },
};
