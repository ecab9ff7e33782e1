import { type TopicWords } from '../../topic-words';

export const REMOVED_ATTACHMENT: TopicWords = {
  title: 'メールから削除した添付ファイル',
  ask: 'メールの添付ファイルを削除してしまいました',
  text: [
    '添付ファイルを削除すると、メールは添付ファイルのない状態で保存されます。Exchange には、開ける以前のバージョンは残りません。次の方法をお試しください。',
  ],
  points: [
    '送信者に聞いてください。送信者の「送信済みアイテム」にあります。',
    'ご自分で送信または転送した場合は、ご自分の「送信済みアイテム」をご確認ください。',
    'メール全体を削除した場合は、誰からのメールか教えてください。それなら見つけられます。',
    '組織がメールを保持している場合は、以前のバージョンが残っていることがあります。ヘルプデスクが確認できます。',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'Outlook の場合' },
    { to: 'recover-on-the-web', title: 'Outlook on the web の場合' },
  ],
  step: { title: 'ヘルプデスクに聞く', say: 'ヘルプデスクに聞く', helpdesk: true },
};
