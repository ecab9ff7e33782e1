import { type MOVES as ENGLISH } from '../en/moves';
import { messages, number } from './figures';

/** "5件中2件のメール". */
const outOf = (done: number, total: number): string => `${number(total)}件中${number(done)}件のメール`;

/** Restores and their way back. */
export const MOVES: typeof ENGLISH = {
  progress: {
    restore: (total) => `${messages(total)}を復元しています`,
    undo: (total) => `${messages(total)}の復元を取り消しています`,
    done: (done, total) => `${number(total)}件中${number(done)}件完了`,
    failed: (n) => `これまでに${number(n)}件がうまくいきませんでした`,
    timeLeft: (seconds) =>
      seconds < 10
        ? '残り数秒'
        : seconds < 60
          ? `残り約${Math.ceil(seconds / 10) * 10}秒`
          : seconds < 90
            ? '残り約1分'
            : `残り約${number(Math.round(seconds / 60))}分`,
    carryOn: 'ほかの作業を続けていただけます。このメッセージは随時更新します。',
    parked: (at) => `メールボックスから待つように求められました。${at}に自動的に続けます。`,
    stopping: '停止しています。進行中のものが終わるまでお待ちください。',
    summary: 'メールを移動しています。',
  },

  moveList: {
    title: (first, last, total) =>
      total === 1 ? 'メール1件' : `メール${number(total)}件中${number(first)}～${number(last)}件目`,
    before: (path) => `前は ${path} にありました。`,
    summary: (page, pages) => `各メールの前と今の場所、${number(page)}/${number(pages)} ページ。`,
  },

  receipt: {
    restored: (n) => (n === 1 ? 'メールが戻りました' : `${messages(n)}がすべて戻りました`),
    partlyRestored: (done, total) => `${outOf(done, total)}が戻りました`,
    notRestored: () => '復元できませんでした',
    undone: (n) =>
      n === 1
        ? '取り消しました：メールは前の場所にあります'
        : `取り消しました：${messages(n)}すべてが前の場所にあります`,
    partlyUndone: (done, total) => `${outOf(done, total)}が前の場所に戻りました`,
    notUndone: '取り消せませんでした',
    running: (waiting) => `${messages(waiting)}はまだ移動中です`,
    stopped: {
      restore: (done, total) => `停止しました：${outOf(done, total)}が戻りました`,
      undo: (done, total) => `停止しました：${outOf(done, total)}が前の場所に戻りました`,
    },
    notBegun: (waiting) => `${messages(waiting)}は前の場所のままです`,
    untouched: (path) => `${path} のまま`,
    summary: {
      restore: (done, total) =>
        done === total ? `${messages(total)}を復元しました。` : `${outOf(done, total)}を復元しました。`,
      undo: (done, total) =>
        done === total
          ? `${messages(total)}の復元を取り消しました。`
          : `${outOf(done, total)}の復元を取り消しました。`,
    },
    moved: (path) => `今は ${path}`,
    because: {
      original: '',
      'unknown-parent': '元のフォルダーが分からない',
      'parent-gone': '元のフォルダーがもうない',
      'parent-deleted': '元のフォルダーも削除されている',
    },
    movedBecause: (path, why) => `今は ${path}（${why}ため）`,
    alreadyThere: (path) => `すでに ${path} にありました`,
    gone: 'メールボックスにもうありません。完全に削除された可能性があります。',
    movedElsewhere: (path) => `今は ${path}（元のフォルダーがもうないため）`,
    failed: (path, why) => `${path} のまま：${why}`,
    waiting: '移動中',
    folder: (name) => `フォルダー ${name}`,
    grouped: (n, path) => `${path} に${messages(n)}`,
    groupedAlready: (n) => `${messages(n)}はすでにそこにありました`,
    moreFailed: (n) => `ほか${number(n)}件`,
    undoHint: '違っていましたか。「取り消し」と言ってください。',
    goOnHint: '「続行」と言うと、残りを移動します。',
    retryHint: 'うまくいかなかったものは、前の場所のままです。もう一度お申し付けください。',
    reasons: {
      'sign-in-needed': 'もう一度サインインが必要です',
      'access-denied': '移動する許可がありません',
      'mailbox-not-in-exchange-online': 'メールボックスが Exchange Online にありません',
      'item-gone': '処理中にほかの場所へ移されました',
      'folder-gone': 'フォルダーがもうありません',
      'mailbox-full': 'メールボックスがいっぱいです',
      throttled: 'メールボックスが混み合っています',
      'service-unavailable': 'Exchange から応答がありませんでした',
      'timed-out': '時間がかかりすぎました',
      'storage-unavailable': '記録できませんでした',
      'query-refused': 'Exchange に拒否されました',
      unexpected: '問題が起きました',
    },
  },
};
