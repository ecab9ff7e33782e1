import { type TopicWords } from '../../topic-words';

export const DELETED_CONTACT: TopicWords = {
  title: '削除した連絡先',
  ask: '連絡先を削除してしまいました',
  text: [
    '私が復元できるのはメールで、連絡先は見ることができません。削除した連絡先は、Outlook の「削除済みアイテム」にあります。「連絡先」に移動してください。',
    'なければ、「このフォルダーから削除されたアイテムを回復」を選びます。そこにもないものは、ヘルプデスクが見つけられることがあります。',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'Outlook の場合' },
    { to: 'recover-on-the-web', title: 'Outlook on the web の場合' },
  ],
  step: { title: 'ヘルプデスクに聞く', say: 'ヘルプデスクに聞く', helpdesk: true },
};
