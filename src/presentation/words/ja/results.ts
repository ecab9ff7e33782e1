import { type RESULTS as ENGLISH } from '../en/results';
import { messages, number } from './figures';

/** A page of what was found, and a look at one message of it. */
export const RESULTS: typeof ENGLISH = {
  row: {
    noSubject: '（件名なし）',
    unknownSender: '差出人不明',
    toRecipients: (names) => `宛先 ${names}`,
    more: (n) => `ほか${number(n)}名`,
    marks: {
      draft: '下書き',
      meeting: '会議',
      unread: '未読',
      important: '重要',
      flagged: 'フラグ付き',
      attachment: '添付ファイル',
    },
    received: (at) => `受信 ${at}`,
    deleted: (at) => `削除 ${at}`,
    deletedBy: (at) => `削除 ${at}頃まで`,
    liesIn: (place) => place,
    destination: {
      original: (path) => `${path} に戻ります`,
      'unknown-parent': (path) => `元のフォルダーが不明なため、${path} に入ります`,
      'parent-gone': (path) => `元のフォルダーがないため、${path} に入ります`,
      'parent-deleted': (path) => `元のフォルダーも削除されているため、${path} に入ります`,
    },
    timeLeft: {
      days: (days) => `残り約${days}日`,
      hours: '残り1日未満',
      overdue: 'いつでも消える可能性あり',
    },
  },

  results: {
    found: (total) => `削除されたメール ${number(total)}件`,
    summary: (total) => `削除されたメールが${number(total)}件見つかりました。`,
    readAs: (phrase, reading) => `${phrase}を、${reading}という意味に解釈しました。`,
    lookedFor: (criteria) => `${criteria}メールを探しました。`,
    inMailbox: (mailbox) => `メールボックス ${mailbox} を検索しました。`,
    urgent: (n, days) =>
      `このうち${n}件は、${days}日以内に消える可能性があります。今、復元することをお勧めします。`,
    urgentOnly: (days) =>
      `このメールは、${days}日以内に消える可能性があります。今、復元することをお勧めします。`,
    stopped: (scanned, oldest) =>
      `削除されたメールがとても多いため、${messages(scanned)}、${oldest}頃までさかのぼったところで止めました。差出人や日付が分かれば、さらに前まで探せます。`,
    wholeFolder: (name, count) =>
      `削除されたフォルダー${name}の中身がすべてここにあります（${messages(count)}）。すべて復元すると、フォルダーごと元に戻ります。`,
    noMeetings:
      '合う招待状はありませんでした。こちらは条件に合うほかのメールです。予定そのものは Outlook で元に戻せます。',
    meetings:
      '会議の招待、更新、返信です。復元した招待をもう一度承諾すると、会議が予定表に戻ります。予定表で直接削除した予定は、この中にはありません。',
    hint: '戻したいものにチェックを付けてください。メールをタップすると、最初の数行を読めます。',
    kept: '「削除済みアイテム」にあるものは、フォルダーを空にするまで残ります。',
    hintOne: 'メールをタップすると、最初の数行を読めます。',
    pageOf: (page, pages) => `${page}/${pages} ページ`,
    otherReading: (label) => `${label}のことでしたら、「${label}のことです」と言ってください。`,
    say: {
      one: '取り戻すには「1を復元」、最初の数行を読むには「1を表示」と言ってください。',
      some: (first, second) =>
        `「${first}と${second}を復元」「すべて」「${first}を表示」のように言ってください。`,
      single: (pick) => `「${pick}を復元」「すべて」「${pick}を表示」のように言ってください。`,
      helpdesk: 'この中にありませんか。「ヘルプデスクに聞く」と言うと、ヘルプデスクに申請できます。',
      more: (page, pages) => `${page}/${pages} ページに進むには「次へ」と言ってください。`,
    },
  },

  preview: {
    from: '差出人',
    to: '宛先',
    received: '受信',
    liesIn: '今の場所',
    restore: '戻す先',
    rule: 'ルール',
    deletedByRule: (day) => `組織のルールにより、${day}頃に削除されます`,
    deletedByRuleAfter: (days) => `組織のルールにより、受信から${days}日後に削除されます`,
    archivedByRule: '組織のルールにより、古くなるとオンライン アーカイブに移されます',
    noText: 'このメールには本文がありません。',
    attachments: (n) => `添付ファイル${n}件`,
    attachment: (name, size) => `${name}（${size}）`,
    unnamed: '名前のないファイル',
    moreAttachments: (n) => `ほか${n}件`,
    summary: '削除されたメールの最初の数行です。',
    say: (pick) => `取り戻すには「${pick}を復元」と言ってください。`,
    gone: 'そのメールは、見つけた場所にもうありません。もう一度検索してください。今どこにあるか調べます。',
  },
};
