import { type BUTTON as ENGLISH } from '../en/button';
import { number } from './figures';

/** Titles of buttons. */
export const BUTTON: typeof ENGLISH = {
  button: {
    restore: '選んだものを復元',
    restoreOne: '復元',
    restoreAll: (total) => `${number(total)}件すべて復元`,
    page: (page, pages) => `${page}/${pages} ページ`,
    refine: '検索を変更',
    otherReading: (label) => `代わりに${label}`,
    byReceived: '受信日で検索',
    byDeleted: '削除日で検索',
    search: '検索',
    back: '一覧に戻る',
    moves: '1件ずつ表示',
    receipt: '結果に戻る',
    undo: '取り消し',
    undoStopped: '戻した分を取り消し',
    stop: '停止',
    resume: '続行',
    retry: (n) => (n === 1 ? '再試行' : `${number(n)}件を再試行`),
  },
};
