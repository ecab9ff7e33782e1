import { type TopicWords } from '../../topic-words';

export const ON_PREMISES: TopicWords = {
  title: '自社サーバーのメールボックス',
  ask: 'Exchange Server のメールボックスも見られますか？',
  text: [
    '私が使えるのは、Exchange Online のメールボックスです。自社の Exchange Server にあるものや、ライセンスのないものは使えません。',
    'Outlook の「このフォルダーから削除されたアイテムを回復」はお試しいただけます。サーバーの管理者なら、バックアップから戻せることがあります。',
  ],
  links: [{ to: 'exchange-server-backup', title: 'Exchange Server のバックアップ' }],
  step: { title: 'ヘルプデスクに聞く', say: 'ヘルプデスクに聞く', helpdesk: true },
};
