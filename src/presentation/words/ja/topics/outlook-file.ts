import { type TopicWords } from '../../topic-words';

export const OUTLOOK_FILE: TopicWords = {
  title: 'メールを手元に保存する',
  ask: 'Outlook のメールをファイルに保存する方法は？',
  text: ['従来の Outlook for Windows では、メール、連絡先、予定表を .pst ファイルに保存できます。'],
  points: [
    '「ファイル」、「開く/エクスポート」、「インポート/エクスポート」の順に選びます。',
    '「ファイルにエクスポート」、「Outlook データ ファイル (.pst)」の順に選びます。',
    'ご自分のメールボックスを選び、「サブフォルダーを含む」をオンにします。',
    '保存先を選び、「完了」を押します。パスワードは任意です。',
    'Outlook on the web ではできません。ヘルプデスクにエクスポートを申請してください。',
  ],
  links: [{ to: 'export-pst', title: '.pst ファイルへのエクスポート' }],
  step: { title: 'エクスポートを申請', say: '私のメールをエクスポートして', helpdesk: true },
};
