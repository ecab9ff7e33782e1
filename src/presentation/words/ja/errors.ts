import { type ERRORS as ENGLISH } from '../en/errors';

/** What went wrong, and what helps. */
export const ERRORS: typeof ENGLISH = {
  errors: {
    'sign-in-needed': 'メールを見るには、先にサインインしていただく必要があります。',
    'access-denied':
      'メールボックスを開く許可がありません。先に、管理者が組織で Mail Recovery を承認する必要があります。',
    'mailbox-not-in-exchange-online':
      'メールボックスが Exchange Online にないか、ライセンスがないため、アクセスできません。ヘルプデスクにご相談ください。',
    'item-gone': 'そのメールは前の場所にありません。もう一度検索してください。今どこにあるか調べます。',
    'folder-gone':
      '戻す先のフォルダーがなくなっています。もう一度検索してください。代わりに受信トレイをご案内します。',
    'mailbox-full':
      'メールボックスがいっぱいで、これ以上入りません。空きを作ってから、もう一度お試しください。その間に失われるものはありません。',
    throttled: '今、メールボックスがとても混み合っています。数分待ってから、もう一度お試しください。',
    'service-unavailable': '今、Exchange から応答がありません。数分後にもう一度お試しください。',
    'timed-out':
      '時間がかかりすぎたため、中止しました。もう一度お試しいただくか、差出人や日付で絞り込んでください。',
    'storage-unavailable':
      '今、こちらの記録を読み書きできません。1分後にもう一度お試しください。メールには何も起きていません。',
    'query-refused':
      'この条件では Exchange を検索できませんでした。言葉を減らすか、別の日付でお試しください。',
    unexpected:
      'こちらで問題が起きました。もう一度お試しください。繰り返し起きるときは、ヘルプデスクにお知らせください。',
  },

  errorReference: (reference) => `参照番号：${reference}`,
  errorSummary: 'うまくいきませんでした。',
};
