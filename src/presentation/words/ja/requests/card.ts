import { type CARD as ENGLISH } from '../../en/requests/card';
import { messages, number } from '../figures';

/** A request's card: what stands beside its facts, and its buttons. */
export const CARD: typeof ENGLISH = {
  facts: {
    requester: '申請者',
    mailbox: 'メールボックス',
    mailboxes: 'メールボックス',
    dated: 'メールの期間',
    about: '内容',
    until: '希望の期限',
    releases: '解除対象',
    reason: '理由',
    asked: '申請日時',
    assignee: '担当者',
    expires: '判断の期限',
    estimate: '見積もり',
  },
  everything: 'すべて',
  holdNumber: (n) => `申請 #${n} のホールド`,
  chosenMessages: (n) => `一覧から選んだ${messages(n)}`,
  noReason: '（記入なし）',
  unknownPerson: '（名前なし）',
  agoSince: (at, age) => `${at}（${age}前）`,
  ageLine: (age) => `${age}前に申請されました。`,
  private: '詳細を見られるのは、ヘルプデスクと申請者だけです。',

  estimate: {
    failed: 'eDiscovery で件数を数えられませんでした',
    none: '不明。このまま承認された場合は、エクスポートの前にもう一度数えます。',
    waiting: 'eDiscovery がまだ数えています。結果はここに表示されます。',
    counted: (n, size, mailboxes) =>
      mailboxes === 1
        ? `${number(n)}件、${size}`
        : `${number(n)}件、${size}、メールボックス${number(mailboxes)}個`,
    unindexed: (n) => `ほかに${number(n)}件は検索できませんでした。対象に含まれるかどうか分かりません。`,
    hours: (n) =>
      `メールボックスごとに1時間あたり 2 GB として、エクスポートに約${number(Math.max(1, n))}時間かかります。`,
    hoursBetween: (least, most) =>
      `メールボックスごとに1時間あたり 2 GB として、エクスポートに約${number(least)}～${number(most)}時間かかります。メールがメールボックスにどう分かれているかによります。`,
    files: (psts, packages) =>
      `PST ファイル約${number(psts)}個（1個 10 GB まで）、パッケージ${number(packages)}個（1個 40 GB まで）。`,
    nothing: 'eDiscovery が数えたところ、当てはまるものはありません。',
  },

  warningsTitle: '判断の前に',
  warnings: {
    'somebody-elses-mailbox': 'メールボックスは申請者以外の人のものです。',
    'several-mailboxes': '複数のメールボックスが対象です。',
    'whole-mailbox': '日付も言葉も指定されていません。メールボックス全体が対象です。',
    'no-end': '期限が指定されていません。誰かが解除するまで、ホールドは続きます。',
    'owner-unknown': 'ディレクトリにメールボックスの所有者が見つかりません。アドレスを確認してください。',
    'several-psts': '10 GB を超えるため、複数の PST ファイルになります。',
    'several-packages': '40 GB を超えるため、複数のパッケージになります。',
    'nothing-found': 'eDiscovery が数えたところ、当てはまるものはありません。エクスポートは失敗します。',
    'beyond-retention':
      '削除したメールの保存期間より前の日付が含まれています。ホールドがなければ、そのメールは完全に失われています。',
    'two-approvers-needed': '2人の承認者の賛成が必要です。',
  },

  cannot: {
    'own-request': 'ご自分の申請なので、ほかの人が判断する必要があります。',
    'own-mailbox': 'ご自分のメールボックスに関する申請なので、ほかの人が判断する必要があります。',
    'already-voted': 'ご意見は受け付けました。ほかの承認者を待っています。',
  },

  votes: {
    yes: (name, at) => `賛成 ${name}、${at}`,
    no: (name, at) => `反対 ${name}、${at}`,
    withComment: (vote, comment) => `${vote}：${comment}`,
  },
  votesTitle: '判断',
  remarksTitle: '質問と回答',
  remark: (name, at, text) => `${name}、${at}：${text}`,
  earlierRemarks: (n, request) => `これより前に${number(n)}件。「履歴 ${request}」と言うと表示します。`,

  comment: {
    decision: 'コメント、質問、または理由',
    task: '行ったこと、またはできなかった理由',
    answer: '回答',
  },
  commentHint: {
    decision: '申請者も読めます。質問するときは必須です。',
    task: '双方が読めます。',
    answer: 'ヘルプデスクが読みます。',
  },
  assignee: '引き継ぐ相手',
  assigneeHint: 'ほかの承認者のアドレス',

  buttons: {
    approve: '承認',
    reject: '却下',
    askBack: '質問する',
    takeOver: '引き受ける',
    delegate: '引き継ぐ',
    answer: '回答を送信',
    change: '変更',
    withdraw: '取り下げ',
    release: 'ホールドを解除',
    taskDone: '完了',
    taskFailed: 'できませんでした',
    retry: '再試行',
    details: '詳細を表示',
    history: '履歴',
    back: '申請に戻る',
    queue: '待ち行列を表示',
    page: (page, pages) => `${page}/${pages} ページ`,
    submit: '申請を送信',
    cancel: 'キャンセル',
    escalate: 'ヘルプデスクに聞く',
    newRequest: '新しい申請',
  },

  say: {
    change: (n) => `内容を変えるには「${n}を変更」と言ってください。`,
    withdraw: (n) => `取り下げるには「申請${n}を取り下げ」と言ってください。`,
    answer: (n) => `「${n}に回答：」に続けて回答を言ってください。`,
    release: (n) => `ホールドを終えるには「ホールド${n}を解除」と言ってください。`,
    decide: (n) => `「${n}を承認」または「${n}を却下」と言ってください。続けてコメントも書けます。`,
    handle: (n) =>
      `質問するには「${n}に質問：どの期間ですか」、引き受けるには「${n}を引き受けます」、引き継ぐには「${n}をanna@contoso.comに割り当て」のように言ってください。`,
    hand: (n) =>
      `引き受けるには「${n}を引き受けます」、引き継ぐには「${n}をanna@contoso.comに割り当て」のように言ってください。`,
    task: (n) => `終わったら「${n}は完了しました」、できなければ「${n}は失敗しました」と言ってください。`,
    retry: (n) => `もう一度試すには「${n}を再試行」と言ってください。`,
    details: (n) => `詳細は、個人チャットで「状況 ${n}」と言ってください。`,
    history: (n) => `履歴は「履歴 ${n}」で表示します。`,
  },

  summary: (n, kind, state) => `申請 #${n}、${kind}：${state}。`,
};
