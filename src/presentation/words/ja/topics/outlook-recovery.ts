import { type TopicWords } from '../../topic-words';

export const OUTLOOK_RECOVERY: TopicWords = {
  title: 'Outlook で自分で復元する',
  ask: 'Outlook で削除したメールを自分で復元する方法は？',
  text: [
    '私が代わりに復元することもできます。ご自分で行う場合は、従来の Outlook または Outlook on the web で次のようにします。',
  ],
  points: [
    '「削除済みアイテム」を開き、そこにあるメールを元のフォルダーに移動します。',
    'なければ、「このフォルダーから削除されたアイテムを回復」を選びます。',
    '必要なものを選び、「復元」を押します。元のフォルダーまたは「削除済みアイテム」に戻ります。',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'Outlook の場合' },
    { to: 'recover-on-the-web', title: 'Outlook on the web の場合' },
  ],
  step: { title: '代わりに探して', say: '過去2週間に削除したメールを表示して' },
};
