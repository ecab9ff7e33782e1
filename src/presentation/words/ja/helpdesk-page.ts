import { type HELPDESK_PAGE as ENGLISH } from '../en/helpdesk-page';
import { number } from './figures';

/** The helpdesk's page in the browser. */
export const HELPDESK_PAGE: typeof ENGLISH = {
  helpdeskPage: {
    product: 'Mail Recovery',
    title: 'ヘルプデスク',
    skip: '本文へ移動',
    windows: '表示する期間',
    signOut: 'サインアウト',
    asOf: (at) => `${at} 現在。このページは表示のみです。判断は Teams で行ってください。`,
    json: '同じ数値の JSON',
    keyFigures: '概要',
    waitingNow: '待っている申請',

    queue: {
      title: '待ち行列',
      caption: '待っている申請（古い順）',
      columns: { number: '申請', kind: '種類', age: '待ち時間', state: '状態', turn: '次に動く人' },
      empty: 'ヘルプデスクを待っている申請はありません。',
      hidden: 'ご自分のメールボックスに関するものは表示されません。',
      hint: '申請を見る、または判断するには、Teams で Mail Recovery に「状況」と番号を書いてください。',
      pages: '待ち行列のページ',
      page: (page, pages) => `${page}/${pages} ページ`,
      previous: '前のページ',
      next: '次のページ',
      turns: {
        requester: '申請者：質問に未回答です',
        anybody: 'ヘルプデスクの誰でも',
        assignee: '引き受けた担当者',
        hand: '担当者（手作業）',
      },
    },

    kinds: {
      title: '種類別の申請',
      caption: 'この期間の申請（種類と現在の状態）',
      chart: '種類別の申請の棒グラフ。下の表に同じ数値があります。',
      columns: { kind: '種類', total: 'すべて' },
      groups: { waiting: '待機中', underWay: '処理中', done: '完了', notDone: '実行せず' },
      empty: 'この期間に申請はありませんでした。',
    },
    reasons: {
      title: '何も行われなかった理由',
      caption: 'この期間の申請のうち、何も行われずに終わったもの',
      columns: { reason: '理由', count: '申請' },
      empty: 'この期間に、そのように終わったものはありません。',
      note: '承認者が書いた内容は集計していません。',
    },
    searches: {
      title: '日別の検索',
      caption: '日別の検索数と元に戻したメール数（UTC）',
      chart: (total, without) =>
        `縦棒グラフ：検索${number(total)}回、そのうち${number(without)}回は削除済みのメールが見つかりませんでした。下の表に日ごとの数値があります。`,
      table: '日ごとの数値',
      columns: {
        day: '日',
        searches: '検索',
        withoutResult: '削除済みなし',
        restored: '元に戻したメール',
      },
      groups: { found: '見つかった', withoutResult: '削除済みなし' },
      empty: 'この期間に検索した人はいません。',
    },

    open: {
      title: 'ヘルプデスクのページを開く',
      lead: 'このリンクはご本人専用で、1回だけ使えます。その後、このブラウザーでは8時間サインインしたままになります。',
      button: 'ページを開く',
    },
    signedOut: {
      title: 'サインアウトしました',
      lead: '戻るには、Teams で Mail Recovery に「ヘルプデスクのページ」と書いてください。',
    },
    signIn: {
      title: 'Teams からサインインしてください',
      lead: 'Teams で Mail Recovery に「ヘルプデスクのページ」と書いてください。ヘルプデスクのメンバーには、このページへのリンクでお答えします。',
    },
    stale: {
      title: 'このリンクはもう使えません',
      lead: 'すでに使われたか、発行から10分を過ぎています。新しいリンクが必要なときは、Teams で Mail Recovery に「ヘルプデスクのページ」と書いてください。',
    },
    notForYou: {
      title: 'ご覧いただけません',
      lead: 'このページを見られるのはヘルプデスクのメンバーだけで、現在はメンバーではありません。',
    },
    unknown: {
      title: '1分後にもう一度お試しください',
      lead: '今、ヘルプデスクのメンバーかどうかをディレクトリで確認できません。',
    },
    thisMachineOnly: {
      title: 'このコンピューターでのみ表示できます',
      lead: 'サンドボックスにはサインインがないため、このページは実行中のコンピューターにだけ表示され、プロキシ経由では表示されません。',
    },
  },
};
