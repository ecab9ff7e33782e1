import { type TopicWords } from '../../topic-words';

export const SHARED_MAILBOX: TopicWords = {
  title: '自分のものではないメールボックス',
  ask: '共有メールボックスを検索できますか？',
  text: [
    'フル アクセス権をお持ちの共有メールボックスは、ご自分の権限で検索します。アドレスを言ってください。例:「info@contoso.com のメールボックスで削除されたメールを復元して」。',
    '復元したメールはそのメールボックスに戻り、依頼されたことが記録されます。開くことができないメールボックスについては、ヘルプデスクが判断します。',
  ],
  links: [{ to: 'recover-in-outlook', title: 'Outlook の場合' }],
  step: { title: 'ヘルプデスクに聞く', say: 'ヘルプデスクに聞く', helpdesk: true },
};
