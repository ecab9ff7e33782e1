import { type MOVES as ENGLISH } from '../en/moves';
import { messages, number } from './figures';

/** "5 封邮件中的 2 封". */
const outOf = (done: number, total: number): string => `${messages(total)}中的 ${number(done)} 封`;

/** Restores and their way back. */
export const MOVES: typeof ENGLISH = {
  progress: {
    restore: (total) => `正在恢复 ${messages(total)}`,
    undo: (total) => `正在撤回 ${messages(total)}`,
    done: (done, total) => `已完成 ${number(done)}/${number(total)}`,
    failed: (n) => `目前有 ${number(n)} 封没有成功`,
    timeLeft: (seconds) =>
      seconds < 10
        ? '还剩几秒'
        : seconds < 60
          ? `大约还剩 ${Math.ceil(seconds / 10) * 10} 秒`
          : seconds < 90
            ? '大约还剩 1 分钟'
            : `大约还剩 ${number(Math.round(seconds / 60))} 分钟`,
    carryOn: '您可以继续工作。我会随时更新此消息。',
    parked: (at) => `您的邮箱要求我等待。我会在 ${at} 自动继续。`,
    stopping: '正在停止。进行中的操作会先完成。',
    summary: '我正在移动您的邮件。',
  },

  moveList: {
    title: (first, last, total) =>
      total === 1 ? '您的邮件' : `第 ${number(first)} 至 ${number(last)} 封，共 ${number(total)} 封`,
    before: (path) => `之前在 ${path}。`,
    summary: (page, pages) => `每封邮件之前和现在的位置，第 ${number(page)}/${number(pages)} 页。`,
  },

  receipt: {
    restored: (n) =>
      n === 1 ? '您的邮件已恢复' : n === 2 ? '两封邮件都已恢复' : `全部 ${messages(n)}都已恢复`,
    partlyRestored: (done, total) => `${outOf(done, total)}已恢复`,
    notRestored: () => '我没能恢复',
    undone: (n) =>
      n === 1
        ? '已撤消：邮件已回到之前的位置'
        : `已撤消：${n === 2 ? '两封邮件' : `全部 ${messages(n)}`}都已回到之前的位置`,
    partlyUndone: (done, total) => `${outOf(done, total)}已回到之前的位置`,
    notUndone: '我没能撤消',
    running: (waiting) => `${messages(waiting)}还在移动中`,
    stopped: {
      restore: (done, total) => `已停止：${outOf(done, total)}已恢复`,
      undo: (done, total) => `已停止：${outOf(done, total)}已回到之前的位置`,
    },
    notBegun: (waiting) => `${messages(waiting)}仍在之前的位置`,
    untouched: (path) => `仍在 ${path}`,
    summary: {
      restore: (done, total) =>
        done === total ? `已恢复 ${messages(total)}。` : `已恢复${outOf(done, total)}。`,
      undo: (done, total) =>
        done === total ? `已撤回 ${messages(total)}。` : `已撤回${outOf(done, total)}。`,
    },
    moved: (path) => `现在位于 ${path}`,
    because: {
      original: '',
      'unknown-parent': '不知道原来的文件夹',
      'parent-gone': '原来的文件夹已经没有了',
      'parent-deleted': '原来的文件夹也被删除了',
    },
    movedBecause: (path, why) => `现在位于 ${path}，因为${why}`,
    alreadyThere: (path) => `早已位于 ${path}`,
    gone: '已不在您的邮箱中，可能已被彻底删除。',
    movedElsewhere: (path) => `现在位于 ${path}，因为它的文件夹已经没有了`,
    failed: (path, why) => `仍在 ${path}：${why}`,
    waiting: '移动中',
    folder: (name) => `文件夹 ${name}`,
    grouped: (n, path) => `${path} 中 ${messages(n)}`,
    groupedAlready: (n) => `${messages(n)}早已在那里`,
    moreFailed: (n) => `另外 ${number(n)} 封`,
    undoHint: '不是您想要的？请说“撤消”。',
    goOnHint: '请说“继续”，我会移动其余的邮件。',
    retryHint: '没有成功的邮件仍在原处，您可以再次让我恢复。',
    reasons: {
      'sign-in-needed': '您需要重新登录',
      'access-denied': '我没有移动它的权限',
      'mailbox-not-in-exchange-online': '您的邮箱不在 Exchange Online 中',
      'item-gone': '在我处理期间它被移走了',
      'folder-gone': '文件夹已经没有了',
      'mailbox-full': '您的邮箱已满',
      throttled: '您的邮箱很繁忙',
      'service-unavailable': 'Exchange 没有响应',
      'timed-out': '用时太长',
      'storage-unavailable': '我无法记录',
      'query-refused': 'Exchange 拒绝了',
      unexpected: '出了问题',
    },
  },
};
