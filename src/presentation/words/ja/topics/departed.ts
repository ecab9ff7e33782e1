import { type TopicWords } from '../../topic-words';

export const DEPARTED: TopicWords = {
  title: '同僚が退職するとき',
  ask: '同僚が退職します。どうすればいいですか？',
  text: [
    'アカウントを削除してから約{leftDays}日で、メールは失われます。ホールドなどがあれば残ります。今日削除した場合は、{leftUntil}です。',
    '次の順に進めてください。',
  ],
  points: [
    'まず、残すべきメールがあればホールドをかけます。後からでは間に合いません。',
    'ほかの人が使う場合は、共有メールボックスに変換します。',
    '後任者がアクセスできるようにし、新しいメールを転送します。',
    'その後で、ライセンスを外し、アカウントを削除します。',
    'ホールド中のメールボックスは、アカウントがなくても残ります。ヘルプデスクが eDiscovery で読めます。',
  ],
  links: [
    { to: 'offboarding', title: '社員が退職するとき' },
    { to: 'inactive-mailboxes', title: '非アクティブなメールボックス' },
  ],
  step: { title: 'メールを申請', say: '退職した同僚のメールが必要です', helpdesk: true },
};
