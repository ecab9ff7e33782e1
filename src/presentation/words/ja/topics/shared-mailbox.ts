import { type TopicWords } from '../../topic-words';

export const SHARED_MAILBOX: TopicWords = {
  title: '自分のものではないメールボックス',
  ask: '共有メールボックスを検索できますか？',
  text: [
    'フル アクセス権をお持ちの共有メールボックスは、検索できます。使うのはご自分の権限で、私の権限ではありません。アドレスで指定してください。例えば「info@contoso.com のメールボックスで削除されたメールを復元して」のように言ってください。',
    '復元したメールはそのメールボックスに戻り、依頼されたことが記録されます。開くことができないメールボックスについては、ヘルプデスクが判断します。',
  ],
  links: [{ to: 'recover-in-outlook', title: 'Outlook の場合' }],
  step: { title: 'ヘルプデスクに聞く', say: 'ヘルプデスクに聞く', helpdesk: true },
};
