import { type TopicWords } from '../../topic-words';

export const DELETED_NOTE: TopicWords = {
  title: '削除したメモ',
  ask: 'メモを削除してしまいました',
  text: [
    '私が復元できるのはメールで、メモは見ることができません。削除したメモは、Outlook の「削除済みアイテム」にあります。「メモ」に移動してください。',
    'なければ、「このフォルダーから削除されたアイテムを回復」を選びます。そこにもないものは、ヘルプデスクが見つけられることがあります。',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'Outlook の場合' },
    { to: 'recover-on-the-web', title: 'Outlook on the web の場合' },
  ],
  step: { title: 'ヘルプデスクに聞く', say: 'ヘルプデスクに聞く', helpdesk: true },
};
