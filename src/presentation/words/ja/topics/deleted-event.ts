import { type TopicWords } from '../../topic-words';

export const DELETED_EVENT: TopicWords = {
  title: '削除した会議や予定',
  ask: '予定表から会議を削除してしまいました',
  text: [
    '会議の招待や更新はメールなので、見つけられます。復元した招待をもう一度承諾すると、会議が予定表に戻ります。',
    '予定表で削除した予定は、私には見えません。Outlook の「削除済みアイテム」、次に「このフォルダーから削除されたアイテムを回復」を探し、予定表に移動してください。',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'Outlook の場合' },
    { to: 'recover-on-the-web', title: 'Outlook on the web の場合' },
  ],
  step: { title: 'ヘルプデスクに聞く', say: 'ヘルプデスクに聞く', helpdesk: true },
};
