import { type SEARCH as ENGLISH } from '../en/search';
import { messages, number } from './figures';

/** Searches: the form, a search that found nothing, questions about one. */
export const SEARCH: typeof ENGLISH = {
  form: {
    title: '検索を変更',
    hint: '問わない項目は空のままにしてください。',
    summary: '検索を変更してください。',
    sender: '差出人',
    senderHint: '名前、アドレス、またはドメイン',
    words: 'メールに含まれる言葉',
    wordsHint: '例：予算 2027',
    basis: '日付の意味',
    bases: { either: '削除日または受信日', deleted: '削除日', received: '受信日' },
    from: '最初の日',
    to: '最後の日',
    text: '何を変更するか教えてください。例：「Annaからのメールだけ」「先週削除したメールだけ」「添付ファイル付きのみ」',
  },

  nothing: {
    title: '見つかりませんでした',
    titleSoFar: 'ここまでには見つかりませんでした',
    summary: 'そのような削除されたメールは見つかりませんでした。',
    lookedElsewhere:
      '迷惑メールやアーカイブを含むほかのフォルダーも探しましたが、合うものはありませんでした。',
    notLookedElsewhere:
      'ほかのフォルダーから今は応答がありませんでした。そちらにあるかもしれません。1分後にもう一度お尋ねください。',
    looked: (scanned) =>
      scanned === 0
        ? '「削除済みアイテム」とそのすべてのフォルダー、および「回復可能なアイテム」を調べました。当てはまるメールはありません。'
        : `「削除済みアイテム」とそのすべてのフォルダー、および「回復可能なアイテム」の${messages(scanned)}を調べました。`,
    stopped: (oldest) =>
      `これがすべてではありません。${oldest}頃に削除されたメールまでで止めました。差出人や日付が分かれば、さらに前まで探せます。`,
    asked: (criteria) => `お探しのもの：${criteria}メール。`,
    titleLive: '削除されていません',
    summaryLive: 'そのメールは削除されていません。メールボックスで見つけました。',
    live: 'メールボックスに残っています',
    liveRow: (who, received, folder) => `${who} · ${received} · ${folder}`,
    underOther: (folder) => `${folder} の「その他」`,
    open: 'Outlook で開く',
    liveMore: (n) => `ほか${number(n)}件。`,
    rules: {
      title: () => '当てはまるルールがあります',
      moves: (rule, mail, folder) => `${rule}は、${mail}を ${folder} に移動します。`,
      movesAway: (rule, mail) => `${rule}は、${mail}を、私には見えないフォルダーに移動します。`,
      deletes: (rule, mail) =>
        `${rule}は、${mail}を「削除済みアイテム」に移動します。そこになければ、誰かがフォルダーを空にしたのでしょう。`,
      purges: (rule, mail) =>
        `${rule}は、${mail}を「削除済みアイテム」に入れずに完全に削除します。ヘルプデスクなら、まだ方法があるかもしれません。`,
      unnamed: '名前のないルール',
      allMail: 'すべてのメール',
      someMail: '一部のメール',
      mail: (criteria) => `${criteria}メール`,
      some: (criteria) => `${criteria}一部のメール`,
    },
    check:
      '私に見えないもの：「一括処理」と、無視している会話です。Outlook on the web の「設定」、「メール」、「一括処理」をご確認ください。無視した会話のメールは「削除済みアイテム」に入ります。',
    archived: (days) =>
      `約${days}日より古いメールは、私が見られないオンライン アーカイブに移された可能性があります。Outlook で「オンライン アーカイブ」または「インプレース アーカイブ」を検索するか、ヘルプデスクにお問い合わせください。`,
    close: '条件に近いもの',
    misses: {
      'similar-sender': (name, count) => `${name}からの${messages(count)}`,
      'other-dates': (count) => `ほかの日付の${messages(count)}`,
      'without-words': (count) => `その言葉を含まない${messages(count)}`,
    },
    show: (n) => `${number(n)}件を表示`,
    kept: (days) =>
      `メールは、フォルダーを空にするまで「削除済みアイテム」に残ります。その後も、組織の設定により約${days}日間保存されます。`,
    reach: (day) =>
      `${day}頃より前に「削除済みアイテム」からなくなったものは、私には届きません。ヘルプデスクなら、まだ方法があるかもしれません。`,
    sayAsk: '「ヘルプデスクに聞く」と言うと、代わりに申請します。',
    orMailbox: (address) =>
      `メールボックス ${address} のことでしたら、「メールボックス ${address} を検索」と言ってください。`,
    next: '言葉を減らす、書き方を変える、期間を長くするなどしてお試しください。',
    tapMiss: (n) =>
      n === 1
        ? 'それをご覧になるか、検索を変更してください。'
        : 'どれかをご覧になるか、検索を変更してください。',
    sayMiss: {
      'similar-sender': (miss, name) => `${miss}：「代わりに${name}から」と言ってください。`,
      'other-dates': (miss) => `${miss}：日付なしでもう一度聞いてください。`,
      'without-words': (miss) => `${miss}：その言葉なしでもう一度聞いてください。`,
    },
  },

  whichOfMailboxes: (name) =>
    `開くことのできるメールボックスのうち、名前やアドレスに${name}を含むものがいくつかあります。どれですか。番号またはアドレスでお答えください。`,
  shallISearch: (criteria) =>
    criteria === ''
      ? '削除されたメールをすべて一覧にしましょうか。'
      : `${criteria}メールを、削除済みの中から探しましょうか。`,

  noSuchPicks: (picks, total) =>
    total === 1
      ? `${picks}番はありません。一覧にあるのは1件だけです。`
      : `${picks}番はありません。一覧は1番から${number(total)}番までです。`,

  nothingChosen: (total) =>
    total === 1
      ? 'メールが選ばれていません。チェックを付けるか、「1を復元」と言ってください。'
      : 'まだ何も選ばれていません。戻したいメールにチェックを付けるか、「1と2を復元」のように言ってください。',

  leavesNothingOut: (what, count) =>
    `この一覧に${what}に当てはまるメールはないため、除くものがありません。まだ何も復元していません。このまま${messages(count)}を復元しましょうか。`,

  badDate: (text) =>
    `${text}を日付として読み取れません。カレンダーから選ぶか、2026-11-17 のように書いてください。`,
};
