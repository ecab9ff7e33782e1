import { type TopicWords } from '../../topic-words';

export const DELETED_TASK: TopicWords = {
  title: '削除したタスク',
  ask: 'タスクを削除してしまいました',
  text: [
    '私が復元できるのはメールで、タスクは見ることができません。削除したタスクは、Outlook の「削除済みアイテム」にあります。「タスク」に移動してください。',
    'なければ、「このフォルダーから削除されたアイテムを回復」を選びます。そこにもないものは、ヘルプデスクが見つけられることがあります。',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'Outlook の場合' },
    { to: 'recover-on-the-web', title: 'Outlook on the web の場合' },
  ],
  step: { title: 'ヘルプデスクに聞く', say: 'ヘルプデスクに聞く', helpdesk: true },
};
